package nl.olievlek.network.membership;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.olievlek.network.Networks;
import nl.olievlek.organisation.Organisations;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;

/**
 * Section {@code memberships}. Who has an admin is asked; who has none is taken as the file says.
 */
@ApplicationScoped
@Section(value = "memberships", order = 220)
class MembershipImport implements ImportSection<MembershipImport.Row> {

  private final MembershipRepository memberships;
  private final Networks networks;
  private final Organisations organisations;
  private final Event<MembershipChanged> changed;

  MembershipImport(
      MembershipRepository memberships,
      Networks networks,
      Organisations organisations,
      Event<MembershipChanged> changed) {
    this.memberships = memberships;
    this.networks = networks;
    this.organisations = organisations;
    this.changed = changed;
  }

  @Override
  public UUID take(Row row, ImportContext context) {
    var network = row.networkId();
    var request = row.membership();
    var asked = request.organisationId() != null && memberships.hasAdmin(request.organisationId());
    var membership =
        asked
            ? Membership.proposed(network, request, MembershipSide.NETWORK)
            : Membership.accepted(network, request);
    var id = context.store(membership, membership.status(), null, context.since(null));
    if (asked) {
      changed.fire(proposed(network, request, id));
    }
    return id;
  }

  private MembershipChanged proposed(UUID network, MembershipRequest request, UUID id) {
    var organisation = request.organisationId();
    return new MembershipChanged(
        networks.get(network),
        organisations.get(organisation),
        request.role(),
        memberships.roles(network, organisation, id),
        MembershipChanged.Deed.PROPOSED,
        MembershipSide.NETWORK,
        null);
  }

  /** A row. */
  record Row(@NotNull UUID networkId, @JsonUnwrapped @Valid MembershipRequest membership) {}
}

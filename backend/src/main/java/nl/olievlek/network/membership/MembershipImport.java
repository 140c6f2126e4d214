package nl.olievlek.network.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;
import nl.olievlek.network.Networks;
import nl.olievlek.organisation.Organisations;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.lifecycle.Transitions;

/**
 * Section {@code memberships}. Who has an admin is asked; who has none is taken as the file says.
 */
@ApplicationScoped
class MembershipImport implements ImportSection {

  private final MembershipRepository memberships;
  private final Networks networks;
  private final Organisations organisations;
  private final Transitions transitions;
  private final Event<MembershipChanged> changed;
  private final Clock clock;

  MembershipImport(
      MembershipRepository memberships,
      Networks networks,
      Organisations organisations,
      Transitions transitions,
      Event<MembershipChanged> changed,
      Clock clock) {
    this.memberships = memberships;
    this.networks = networks;
    this.organisations = organisations;
    this.transitions = transitions;
    this.changed = changed;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "memberships";
  }

  @Override
  public int order() {
    return 220;
  }

  @Override
  public void read(ImportRow row) {
    var network = row.requiredReference("network");
    var request = request(row);
    var asked = request.organisationId() != null && memberships.hasAdmin(request.organisationId());
    var membership =
        asked
            ? Membership.proposed(network, request, MembershipSide.NETWORK)
            : Membership.accepted(network, request);
    memberships.persist(membership);
    var now = clock.instant();
    transitions.record(
        Membership.class, membership.id(), null, membership.status(), null, now, null);
    if (asked) {
      changed.fire(proposed(network, request, membership.id()));
    }
    row.named(membership.id());
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

  private static MembershipRequest request(ImportRow row) {
    return new MembershipRequest(
        row.reference("organisation"),
        row.requiredConstant("role", MembershipRole.class),
        row.date("validFrom"),
        row.date("validTo"),
        row.text("leaveReason"),
        row.text("dateNote"));
  }
}

package nl.olievlek.organisation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.organisation.Organisations;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.record.Owner;
import nl.olievlek.platform.record.Shape;
import nl.olievlek.platform.record.SmallRecords;

/** Members of a collective. */
@ApplicationScoped
class CollectiveMemberRecords
    implements SmallRecords<CollectiveMemberRequest, CollectiveMemberView> {

  private static final Shape<CollectiveMemberRequest, CollectiveMemberView> SHAPE =
      new Shape<>(
          CollectiveMember.class,
          CollectiveMember::new,
          CollectiveMemberView.class,
          """
          select m.id, m.version, o.id as organisation_id, o.name as organisation_name, m.valid_from, m.valid_to, m.date_note
          from collective_member m left join organisation o on o.id = m.organisation_id""",
          "m",
          "collective_id",
          Sorts.standard("organisation", "m.id")
              .allow("organisation", "o.name_key")
              .allow("validFrom", "m.valid_from"));

  private final Organisations organisations;

  CollectiveMemberRecords(Organisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public Shape<CollectiveMemberRequest, CollectiveMemberView> shape() {
    return SHAPE;
  }

  @Override
  public Owner owner() {
    return organisations.collectiveOwner();
  }

  @Override
  public void check(
      UUID collective, CollectiveMemberRequest member, CollectiveMemberRequest before) {
    member.period().requireOrder();
    if (collective.equals(member.organisationId())) {
      throw Problems.invalid("organisationId", "organisation.collective-self");
    }
    if (member.organisationId() != null) {
      organisations.require("organisationId", member.organisationId());
    }
  }
}

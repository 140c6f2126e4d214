package nl.olievlek.organisation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.organisation.Organisations;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
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

  /**
   * What a collective is a member of on a day of a period, itself first, and what that is a member
   * of on one of the same days: every count is as of a day, also of one that is past.
   */
  private static final String ABOVE =
      """
      with recursive above (id, first_day, last_day) as (
        select cast(:collective as uuid), coalesce(cast(:first as date), '-infinity'),
          coalesce(cast(:last as date), 'infinity')
        union select m.collective_id, greatest(a.first_day, m.valid_from), least(a.last_day, m.valid_to)
        from collective_member m join above a on a.id = m.organisation_id
        where greatest(a.first_day, m.valid_from) <= least(a.last_day, m.valid_to))
      select id from above""";

  private final Organisations organisations;
  private final Sql sql;

  CollectiveMemberRecords(Organisations organisations, Sql sql) {
    this.organisations = organisations;
    this.sql = sql;
  }

  @Override
  public Shape<CollectiveMemberRequest, CollectiveMemberView> shape() {
    return SHAPE;
  }

  @Override
  public Owner owner() {
    return organisations.ofMembers();
  }

  @Override
  public void check(
      UUID collective, CollectiveMemberRequest member, CollectiveMemberRequest before) {
    member.period().requireOrder();
    if (before == null) {
      organisations.keepCollective(collective);
    }
    if (collective.equals(member.organisationId())) {
      throw Problems.invalid("organisationId", "organisation.collective-self");
    }
    if (member.organisationId() != null) {
      organisations.require("organisationId", member.organisationId());
      requireNoCircle(collective, member);
    }
  }

  /** Two who take each other in at once wait for each other. */
  private void requireNoCircle(UUID collective, CollectiveMemberRequest member) {
    sql.alone("collective-members");
    var above =
        Query.of(ABOVE)
            .with("collective", collective)
            .with("first", member.validFrom())
            .with("last", member.validTo())
            .where("id = :member", "member", member.organisationId());
    if (!sql.list(UUID.class, above).isEmpty()) {
      throw Problems.invalid("organisationId", "organisation.collective-circle");
    }
  }
}

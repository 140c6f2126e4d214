package nl.olievlek.organisation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
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

  /** What a collective is a member of today, itself first, and what that is a member of. */
  private static final String ABOVE =
      """
      with recursive above (id) as (
        select cast(:collective as uuid)
        union select m.collective_id from collective_member m
        join above on above.id = m.organisation_id
        where m.valid_to is null or m.valid_to >= :today)
      select id from above""";

  private final Organisations organisations;
  private final Sql sql;
  private final Clock clock;

  CollectiveMemberRecords(Organisations organisations, Sql sql, Clock clock) {
    this.organisations = organisations;
    this.sql = sql;
    this.clock = clock;
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
    if (collective.equals(member.organisationId())) {
      throw Problems.invalid("organisationId", "organisation.collective-self");
    }
    if (member.organisationId() != null) {
      organisations.require("organisationId", member.organisationId());
      requireNoCircle(collective, member.organisationId());
    }
  }

  /** Two who take each other in at once wait for each other. */
  private void requireNoCircle(UUID collective, UUID member) {
    sql.alone("collective-members");
    var above =
        Query.of(ABOVE)
            .with("collective", collective)
            .with("today", LocalDate.now(clock))
            .where("id = :member", "member", member);
    if (sql.one(UUID.class, above).isPresent()) {
      throw Problems.invalid("organisationId", "organisation.collective-circle");
    }
  }
}

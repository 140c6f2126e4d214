package nl.olievlek.account.affiliation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.account.Joining;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.persistence.Validity;
import nl.olievlek.platform.security.Scope;

/**
 * Affiliations of a person, as far as the caller runs the organisation or a network that it is a
 * member of.
 */
@ApplicationScoped
class AffiliationRepository implements PanacheRepositoryBase<Affiliation, UUID> {

  private static final String SELECT =
      """
      select a.id, a.version, a.organisation_id, o.name as organisation_name, a.function, a.valid_from, a.valid_to
      from affiliation a join organisation o on o.id = a.organisation_id""";

  // Who got a second role belonged there already; whoever keeps the affiliations by hand knows
  // best.
  private static final String BELONG =
      """
      insert into affiliation (id, version, created_at, updated_at, person_id, organisation_id, valid_from, valid_to)
      values (:id, 0, :now, :now, :person, :organisation, :from, cast(:to as date))
      on conflict on constraint affiliation_overlap_ex do nothing""";

  private static final Sorts SORTS =
      Sorts.standard("-validFrom", "a.id")
          .allow("validFrom", "a.valid_from")
          .allow("organisation", "o.name_key");

  private final Sql sql;

  AffiliationRepository(Sql sql) {
    this.sql = sql;
  }

  Page<AffiliationView> page(UUID person, LocalDate today, Scope scope, PageRequest page) {
    return sql.page(
        AffiliationView.class, select(person, today, scope).orderBy(SORTS.orderBy(page)), page);
  }

  Optional<AffiliationView> view(UUID person, UUID id, LocalDate today, Scope scope) {
    return sql.one(
        AffiliationView.class, select(person, today, scope).where("a.id = :id", "id", id));
  }

  /** Whether the caller keeps the affiliations of an organisation. */
  boolean keeps(UUID organisation, LocalDate today, Scope scope) {
    return scope.speaksFor(organisation)
        || sql.one(
                Long.class,
                Query.of("select count(*) from organisation o")
                    .where("o.id = :organisation", "organisation", organisation)
                    .where(reach("o.id", today, scope)))
            .orElseThrow()
            .equals(1L);
  }

  /** Writes down that somebody belongs to an organisation, unless that is known. */
  void belong(UUID person, UUID organisation, LocalDate from, LocalDate to, OffsetDateTime now) {
    var row = new HashMap<String, Object>();
    row.put("id", Ids.next());
    row.put("now", now);
    row.put("person", person);
    row.put("organisation", organisation);
    row.put("from", from);
    row.put("to", to);
    sql.execute(BELONG, row);
  }

  /** Leaves out what an account knows already, before the rest becomes that of the account. */
  void settle(Joining joining) {
    sql.execute(
        """
        delete from affiliation f using affiliation a
        where f.person_id = :former and a.person_id = :account and a.organisation_id = f.organisation_id
          and %s && %s"""
            .formatted(Validity.of("a"), Validity.of("f")),
        Map.of("former", joining.former(), "account", joining.account()));
  }

  /** Forgets that somebody belongs where they were offered a role and took none. */
  void leave(UUID grant) {
    sql.execute(
        """
        delete from affiliation f using role_grant g
        where g.id = :grant and g.accepted_at is null and f.person_id = g.person_id
          and f.organisation_id = g.organisation_id and f.function is null and not exists (
            select 1 from role_grant o where o.person_id = g.person_id and o.organisation_id = g.organisation_id
              and (o.status in ('OFFERED', 'ACTIVE') or o.accepted_at is not null))""",
        Map.of("grant", grant));
  }

  private static Query select(UUID person, LocalDate today, Scope scope) {
    return Query.of(SELECT)
        .where("a.person_id = :person", "person", person)
        .where(reach("a.organisation_id", today, scope));
  }

  private static Condition reach(String organisation, LocalDate today, Scope scope) {
    if (scope.everything()) {
      return Condition.of("true");
    }
    var member =
        Condition.validOn("m", "today", today)
            .and(scope.reach().coordinator("m.network_id").condition())
            .within(
                "exists (select 1 from accepted_membership m where m.organisation_id = "
                    + organisation
                    + " and %s)");
    return scope.reach().administrator(organisation).or(member).condition();
  }
}

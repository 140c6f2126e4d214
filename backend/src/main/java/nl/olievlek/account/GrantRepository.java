package nl.olievlek.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.security.Scope;

/** Grants of people that the caller was found to reach. */
@ApplicationScoped
class GrantRepository implements PanacheRepositoryBase<RoleGrant, UUID> {

  static final String SELECT =
      """
      select g.person_id, g.role, g.network_id, n.name as network_name, g.organisation_id,
        o.name as organisation_name, g.cohort_id, c.name as cohort_name, c.network_id as cohort_network_id,
        array(select m.network_id from accepted_membership m where m.organisation_id = g.organisation_id
          and daterange(m.valid_from, m.valid_to, '[]') @> cast(:today as date)) as member_networks,
        g.valid_from, g.valid_to
      from role_grant g
      left join network n on n.id = g.network_id
      left join organisation o on o.id = g.organisation_id
      left join cohort c on c.id = g.cohort_id""";

  private final Sql sql;

  GrantRepository(Sql sql) {
    this.sql = sql;
  }

  /** All that is valid on a day, of several people in one query; for the product itself. */
  List<GrantRow> valid(Collection<UUID> people, LocalDate today) {
    return sql.list(GrantRow.class, validOf(people, today));
  }

  /** What is valid on a day and the caller may know of, of several people in one query. */
  List<GrantRow> seen(Collection<UUID> people, LocalDate today, Scope scope) {
    return sql.list(GrantRow.class, validOf(people, today).where(GrantReach.seen(scope, today)));
  }

  /** What somebody may do now or later; for the question who may act for them. */
  List<GrantRow> standing(UUID person, LocalDate today) {
    return sql.list(
        GrantRow.class,
        Query.of(SELECT)
            .with("today", today)
            .where("g.person_id = :person", "person", person)
            .where(Condition.of("g.status = 'ACTIVE'"))
            .where("coalesce(g.valid_to >= :today, true)", "today", today));
  }

  private static Query validOf(Collection<UUID> people, LocalDate today) {
    return Query.of(SELECT)
        .with("today", today)
        .where("g.person_id = any(:people)", "people", people.toArray(UUID[]::new))
        .where(Condition.of("g.status = 'ACTIVE'"))
        .where("daterange(g.valid_from, g.valid_to, '[]') @> cast(:today as date)", "today", today)
        .orderBy("g.id");
  }

  /** What must be known of a role to decide who may give it. */
  GrantFacts facts(NewGrant grant, LocalDate today) {
    var cohort =
        grant.cohortId() == null
            ? null
            : sql.one(
                    UUID.class,
                    Query.of("select network_id from cohort")
                        .where("id = :cohort", "cohort", grant.cohortId()))
                .orElse(null);
    var networks =
        grant.organisationId() == null
            ? List.<UUID>of()
            : sql.list(
                UUID.class,
                Query.of("select m.network_id from accepted_membership m")
                    .where(
                        "m.organisation_id = :organisation", "organisation", grant.organisationId())
                    .where(
                        "daterange(m.valid_from, m.valid_to, '[]') @> cast(:today as date)",
                        "today",
                        today));
    return new GrantFacts(grant, cohort, networks);
  }

  boolean anyone(Role role) {
    return count("role", role) > 0;
  }
}

package nl.olievlek.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/**
 * People, within the reach of the caller: through a grant in a network or organisation that the
 * caller is in.
 */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

  private static final Sorts SORTS =
      Sorts.standard("surname", "p.id")
          .allow("surname", "p.surname")
          .allow("givenName", "p.given_name");

  private final Sql sql;

  PersonRepository(Sql sql) {
    this.sql = sql;
  }

  Page<PersonRow> page(PersonSearch search, LocalDate today, Scope scope, PageRequest page) {
    var query =
        select()
            .with("today", today)
            .where(reach(scope))
            .where(Restriction.shown("p.id", scope))
            .where(Condition.of("p.erased_at is null"))
            .whereContains(PersonRef.fullName("p"), "text", search.text())
            .whereGiven(granted("g.role = :role"), "role", search.role())
            .whereGiven(
                granted("g.organisation_id = :organisation"),
                "organisation",
                search.organisationId())
            .whereGiven(
                granted("g.network_id = :network or " + MEMBER), "network", search.networkId())
            .orderBy(SORTS.orderBy(page));
    return sql.page(PersonRow.class, query, page);
  }

  Optional<PersonRow> row(UUID id, Scope scope) {
    return sql.one(
        PersonRow.class,
        select()
            .where("p.id = :id", "id", id)
            .where(reach(scope))
            .where(Restriction.shown("p.id", scope)));
  }

  List<PersonRef> refs(Collection<UUID> ids) {
    return sql.list(
        PersonRef.class,
        Query.of("select p.id, " + PersonRef.fullName("p") + " as name from person p")
            .where("p.id = any(:ids)", "ids", ids.toArray(UUID[]::new)));
  }

  Optional<Person> byEmail(String email) {
    return find("lower(email) = lower(?1)", email.strip()).firstResultOptional();
  }

  List<TrajectoryRow> trajectories(UUID person) {
    return sql.list(
        TrajectoryRow.class,
        Query.of(
                """
                select l.id as learner_id, l.network_id, n.name as network_name, l.cohort_id, c.name as cohort_name
                from learner l join network n on n.id = l.network_id left join cohort c on c.id = l.cohort_id""")
            .where("l.person_id = :person", "person", person)
            .orderBy("l.id desc"));
  }

  /** The networks that somebody takes part in, visits or audits; all of them for an admin. */
  List<NetworkRef> networks(Scope scope) {
    return sql.list(
        NetworkRef.class,
        Query.of("select n.id, n.name from network n")
            .where(scope.reach().member("n.id").guest("n.id").auditor("n.id").condition())
            .orderBy("n.name, n.id limit 250"));
  }

  private static final String MEMBER =
      """
      exists (select 1 from membership m where m.organisation_id = g.organisation_id and m.network_id = :network
        and daterange(m.valid_from, m.valid_to, '[]') @> cast(:today as date))""";

  private static Query select() {
    return Query.of(
        "select p.id, p.given_name, "
            + PersonRef.fullName("p")
            + " as name, p.email, p.preferred_language, p.sample from person p");
  }

  private static String granted(String condition) {
    return """
        exists (select 1 from role_grant g where g.person_id = p.id and g.status = 'ACTIVE'
          and daterange(g.valid_from, g.valid_to, '[]') @> cast(:today as date) and (%s))"""
        .formatted(condition);
  }

  private static Condition reach(Scope scope) {
    var grants = scope.reach().coordinator("g.network_id").administrator("g.organisation_id");
    var colleagues = grants.supervisorIn("g.organisation_id").teacher("g.cohort_id");
    var viaNetwork = scope.reach().coordinator("m.network_id").condition();
    var within = colleagues.or(viaMembership(viaNetwork)).condition();
    return scope.everything()
        ? within
        : scope
            .reach()
            .self("p.id")
            .or(
                new Condition(
                    "exists (select 1 from role_grant g where g.person_id = p.id and ("
                        + within.text()
                        + "))",
                    within.arguments()))
            .condition();
  }

  private static Condition viaMembership(Condition network) {
    return new Condition(
        "exists (select 1 from membership m where m.organisation_id = g.organisation_id and ("
            + network.text()
            + "))",
        network.arguments());
  }
}

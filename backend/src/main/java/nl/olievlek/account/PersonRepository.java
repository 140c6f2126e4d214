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
import nl.olievlek.platform.persistence.Validity;
import nl.olievlek.platform.security.Scope;

/** People within the reach of the caller, as {@link PersonReach} says. */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

  private static final String SHOWN = ShownPerson.join("p.id", "s");

  private static final String SELECT =
      """
      select p.id, p.version, s.given_name, s.surname_prefix, s.surname, %s as name, s.email,
        p.preferred_language, p.entered_at is not null as has_log_in, p.sample, s.name_hidden,
        not s.name_hidden and %s as may_change
      from person p
      %s"""
          .formatted(PersonRef.fullName("s"), WhoMayGive.ACT, SHOWN);

  private static final String MEMBER =
      """
      exists (select 1 from accepted_membership m where m.organisation_id = g.organisation_id and m.network_id = :network
        and %s)"""
          .formatted(Validity.on("m", ":today"));

  private static final Sorts SORTS =
      Sorts.standard("surname", "p.id")
          .allow("surname", "s.sort_key")
          .allow("givenName", "s.given_key");

  private final Sql sql;

  PersonRepository(Sql sql) {
    this.sql = sql;
  }

  Page<PersonRow> page(PersonSearch search, LocalDate today, Scope scope, PageRequest page) {
    var seen = GrantReach.seen(scope, today);
    var query =
        select(today, scope)
            .with("today", today)
            .with(seen)
            .whereFound(ShownPerson.found("s"), "text", search.text())
            .whereGiven(granted("g.role = :role", seen), "role", search.role())
            .whereGiven(
                granted("g.organisation_id = :organisation", seen),
                "organisation",
                search.organisationId())
            .whereGiven(
                granted("g.network_id = :network or " + MEMBER, seen),
                "network",
                search.networkId())
            .orderBy(SORTS.orderBy(page));
    return sql.page(PersonRow.class, query, page);
  }

  Optional<PersonRow> row(UUID id, LocalDate today, Scope scope) {
    return sql.one(PersonRow.class, select(today, scope).where("p.id = :id", "id", id));
  }

  List<PersonRef> refs(Collection<UUID> ids, Scope scope) {
    return sql.list(
        PersonRef.class,
        Query.of("select s.id, " + PersonRef.fullName("s") + " as name from person p\n" + SHOWN)
            .where(ShownPerson.to(scope))
            .where("p.id = any(:ids)", "ids", ids.toArray(UUID[]::new)));
  }

  /** Whoever signs in with a mail address. */
  Optional<Person> account(String email) {
    return find("lower(email) = lower(?1) and enteredAt is not null", email.strip())
        .firstResultOptional();
  }

  /** Whoever has a mail address, the one with a way in first; for the product itself. */
  Optional<UUID> at(String email) {
    return sql.one(
        UUID.class,
        Query.of("select id from person")
            .where("lower(email) = lower(:email)", "email", email.strip())
            .orderBy("entered_at nulls last, id limit 1"));
  }

  /**
   * People with these mail addresses whom the caller reaches anyway, those with a way in first. All
   * others are as unknown as who is not there.
   */
  List<KnownPerson> reached(Collection<String> emails, LocalDate today, Scope scope) {
    return sql.list(
        KnownPerson.class,
        Query.of(
                "select p.id, lower(p.email) as email, "
                    + PersonRef.fullName("s")
                    + " as name from person p\n"
                    + SHOWN)
            .where(ShownPerson.to(scope))
            .where("lower(p.email) = any(:emails)", "emails", emails.toArray(String[]::new))
            // Whoever wrote somebody down may know that they did, also when the name is kept now.
            .where(Condition.of("s.email is not null or p.added_by = :viewer"))
            .where(PersonReach.of(scope, today))
            .orderBy("p.entered_at nulls last, p.id"));
  }

  /** What decides how a role comes to people. */
  List<Receiver> receivers(Collection<UUID> people) {
    return sql.list(
        Receiver.class,
        Query.of("select id, entered_at is not null as entered, sample from person")
            .where("id = any(:people)", "people", people.toArray(UUID[]::new)));
  }

  /** For mail by the product itself, which reaches everyone. */
  List<Mailbox> mailboxes(Collection<UUID> people) {
    return sql.list(
        Mailbox.class,
        Query.of(
                "select p.id as person_id, p.given_name, "
                    + PersonRef.fullName("p")
                    + " as name, p.email, p.preferred_language from person p")
            .where("p.id = any(:people)", "people", people.toArray(UUID[]::new))
            .where(Condition.of("p.email is not null")));
  }

  List<TrajectoryRow> trajectories(UUID person) {
    return sql.list(
        TrajectoryRow.class,
        Query.of(
                """
                select l.id as learner_id, l.network_id, n.name as network_name, l.cohort_id, c.name as cohort_name
                from trajectory() l join network n on n.id = l.network_id left join role_group() c on c.id = l.cohort_id""")
            .where("l.person_id = :person", "person", person)
            .orderBy("l.id desc"));
  }

  /**
   * The networks that somebody takes part in, visits or audits, all of them for an admin: those
   * that ended come last.
   */
  List<NetworkRef> networks(Scope scope, LocalDate today) {
    return sql.list(
        NetworkRef.class,
        Query.of("select n.id, n.name from network n")
            .where(scope.reach().member("n.id").guest("n.id").auditor("n.id").condition())
            .with("today", today)
            .orderBy("coalesce(n.end_date < :today, false), n.name_key, n.id limit 250"));
  }

  private static Query select(LocalDate today, Scope scope) {
    return Query.of(SELECT)
        .where(ShownPerson.to(scope))
        .where(WhoMayGive.to(scope, today))
        .where(PersonReach.of(scope, today));
  }

  /** A role that the caller does not see is not found by either. */
  private static String granted(String condition, Condition seen) {
    return """
        exists (select 1 from role_grant g where g.person_id = p.id and g.status in ('OFFERED', 'ACTIVE')
          and %s and (%s) and (%s))"""
        .formatted(Validity.on("g", ":today"), condition, seen.text());
  }

  /** Holds people until the transaction ends, against all that refers to them too. */
  void hold(Collection<UUID> those) {
    sql.list(
        UUID.class,
        Query.of("select id from person")
            .where("id = any(:people)", "people", those.toArray(UUID[]::new))
            .orderBy("id for update"));
  }
}

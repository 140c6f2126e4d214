package nl.olievlek.learner.cohort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.olievlek.platform.disclosure.Disclosure;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.persistence.Validity;
import nl.olievlek.platform.security.Scope;

/**
 * Cohorts within the reach of the caller: of a network that they coordinate, of a network that
 * their organisation is a member of, today and while the cohort runs, taught by them, or with a
 * learner of theirs. What it needs to know of learners it reads itself, because learners know their
 * cohort and not the other way round.
 */
@ApplicationScoped
class CohortRepository implements PanacheRepositoryBase<Cohort, UUID> {

  /** Accepted or further; who dropped out before the start was never in. */
  static final String ENROLLED =
      "l.status <> 'APPLIED' and (l.status <> 'DROPPED_OUT' or l.active_from_date is not null)";

  /** Pledged for a cohort {@code c} and without a name yet. */
  static final String UNNAMED =
      """
      (select coalesce(sum(greatest(0, p.expected_count - (select count(*) from learner l
          where l.cohort_id = p.cohort_id and l.employer_id = p.organisation_id and %s))), 0)
        from cohort_pledge p where p.cohort_id = c.id)"""
          .formatted(ENROLLED);

  /** Whether learners can still join a cohort {@code c}. */
  private static final String OPEN =
      Stream.of(CohortStatus.values())
          .filter(CohortStatus::open)
          .map(status -> "'" + status + "'")
          .collect(Collectors.joining(", ", "(c.status in (", "))"));

  private static final String SELECT =
      """
      select c.id, c.version, c.network_id, n.name as network_name, c.school_id, s.name as school_name,
        c.name, c.qualification, c.start_date, c.nominal_end_date, c.decision_date, c.minimum_size,
        c.maximum_size, cast(c.school_weekdays as integer[]) as school_weekdays, c.status,
        c.cancel_reason, c.sample, %s,
        %s
      from cohort c
      join network n on n.id = c.network_id
      join organisation s on s.id = c.school_id"""
          .formatted(
              String.join(
                  ",\n  ",
                  learners("enrolled", ENROLLED),
                  UNNAMED + " as counts_pledged",
                  learners("active", "l.status = 'ACTIVE'"),
                  learners("completed", "l.status = 'COMPLETED'"),
                  learners("dropped_out", "l.status = 'DROPPED_OUT'"),
                  learners("missing_outcome", "l.outcome_date is null")),
              Disclosure.columns(
                  Disclosure.any(Disclosure.network("c.network_id"), Disclosure.cohort("c.id")),
                  "counts_"));

  private static final Sorts SORTS =
      Sorts.standard("startDate", "c.id")
          .allow("name", "c.name_key")
          .allow("startDate", "c.start_date");

  private final Sql sql;
  private final Clock clock;

  CohortRepository(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  Page<CohortView> page(CohortFilter filter, Scope scope, PageRequest page) {
    var query =
        Query.of(SELECT)
            .where(Disclosure.to(scope))
            .where(reach(scope))
            .whereGiven("c.network_id = :network", "network", filter.networkId())
            .whereGiven("c.status = :status", "status", filter.status())
            .whereGiven(OPEN + " = :open", "open", filter.open())
            .orderBy(SORTS.orderBy(page));
    return sql.page(CohortView.class, query, page);
  }

  Optional<CohortView> view(UUID id, Scope scope) {
    return sql.one(
        CohortView.class,
        Query.of(SELECT)
            .where("c.id = :id", "id", id)
            .where(Disclosure.to(scope))
            .where(reach(scope)));
  }

  /** Nobody joins, pledges or steps until the transaction ends. */
  void hold(UUID id) {
    sql.hold("cohort", id);
  }

  /** Nobody takes a step of the cohort until the transaction ends. */
  void keep(UUID id) {
    sql.keep("cohort", id);
  }

  /** Learners who are or were in training, of a cohort that the caller was found to run. */
  int begun(UUID cohort) {
    return sql.one(
            Integer.class,
            Query.of("select count(*)::integer from learner l")
                .where("l.cohort_id = :cohort", "cohort", cohort)
                .where(Condition.of("l.active_from_date is not null")))
        .orElseThrow();
  }

  /** Names of cohorts that the caller was found to reach. */
  List<CohortRef> refs(Collection<UUID> ids) {
    return sql.list(
        CohortRef.class,
        Query.of("select id, name from cohort")
            .where("id = any(:ids)", "ids", ids.toArray(UUID[]::new)));
  }

  /** Days at school of cohorts that the caller was found to reach. */
  List<Schooldays> schooldays(Collection<UUID> ids) {
    return sql.list(
        Schooldays.class,
        Query.of("select id, cast(school_weekdays as integer[]) as weekdays from cohort")
            .where("id = any(:ids)", "ids", ids.toArray(UUID[]::new)));
  }

  /** The weekdays on which a cohort is at school. */
  record Schooldays(UUID id, List<Integer> weekdays) {}

  private static String learners(String count, String condition) {
    return "(select count(*) from learner l where l.cohort_id = c.id and %s) as counts_%s"
        .formatted(condition, count);
  }

  /** The caller's own trajectory opens a cohort once they agreed to be a learner there. */
  private static final Condition ACCEPTED =
      Condition.of(
          """
          l.person_id = any(:scopePerson) and exists (select 1 from role_grant g
            where g.person_id = l.person_id and g.role = 'LEARNER' and g.network_id = l.network_id
              and g.accepted_at is not null)""");

  private static final String OF_MEMBER =
      """
      exists (select 1 from accepted_membership m where m.network_id = c.network_id and %s && %s and %%s)"""
          .formatted(Validity.of("m"), Validity.between("c.start_date", "c.nominal_end_date"));

  private Condition reach(Scope scope) {
    var member =
        Condition.validOn("m", "memberOn", LocalDate.now(clock))
            .and(scope.reach().administrator("m.organisation_id").condition());
    var own =
        scope
            .reach()
            .administrator("l.employer_id")
            .supervises("l.supervisor_id", "l.employer_id")
            .or(ACCEPTED)
            .condition();
    return scope
        .reach()
        .coordinator("c.network_id")
        .teacher("c.id")
        .or(member.within(OF_MEMBER))
        .or(own.within("exists (select 1 from learner l where l.cohort_id = c.id and (%s))"))
        .condition();
  }
}

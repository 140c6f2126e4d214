package nl.olievlek.learner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.account.Restriction;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/**
 * Learners within the reach of the caller: of a network that they coordinate, employed by an
 * organisation that they administer, supervised or taught by them, or the caller.
 */
@ApplicationScoped
class LearnerRepository implements PanacheRepositoryBase<Learner, UUID> {

  private static final String SELECT =
      """
      select l.id, l.version, l.person_id, %1$s as person_name, %1$s as name, l.network_id,
        n.name as network_name, l.cohort_id, c.name as cohort_name, l.employer_id, o.name as employer_name,
        s.id as supervisor_id, %2$s as supervisor_name, l.status, l.applied_date, l.active_from_date, l.outcome_date,
        l.dropout_reason as dropout_reason_code, d.influence as dropout_reason_influence,
        case when :language = 'en' then d.label_en else d.label_nl end as dropout_reason_label,
        l.outcome_note, l.destination, l.still_in_training, l.contract_hours_per_week, l.sample
      from learner l
      %3$s
      join network n on n.id = l.network_id
      join organisation o on o.id = l.employer_id
      left join cohort c on c.id = l.cohort_id
      %4$s
      left join dropout_reason d on d.code = l.dropout_reason"""
          .formatted(
              PersonRef.fullName("p"),
              PersonRef.fullName("s"),
              ShownPerson.join("l.person_id", "p"),
              ShownPerson.leftJoin("l.supervisor_id", "s"));

  private static final String TRAJECTORY =
      """
      select l.id, l.person_id, l.network_id, l.cohort_id, l.employer_id, l.supervisor_id, l.status
      from learner l""";

  private static final Sorts SORTS =
      Sorts.standard("surname", "l.id")
          .allow("surname", "p.sort_key")
          .allow("cohort", "c.name_key")
          .allow("status", "l.status")
          .allow("activeFromDate", "l.active_from_date");

  private final Sql sql;

  LearnerRepository(Sql sql) {
    this.sql = sql;
  }

  /** One page; the text is part of a name and may be null. */
  Page<LearnerView> page(
      String text, LearnerFilter filter, String language, Scope scope, PageRequest page) {
    var query =
        Query.of(SELECT)
            .with("language", language)
            .where(ShownPerson.to(scope))
            .where(reach(scope))
            .whereFound("p.search_key", "text", text)
            .whereGiven("l.network_id = :network", "network", filter.networkId())
            .whereGiven("l.cohort_id = :cohort", "cohort", filter.cohortId())
            .whereGiven("l.employer_id = :employer", "employer", filter.employerId())
            .whereGiven("l.supervisor_id = :supervisor", "supervisor", filter.supervisorId())
            .whereGiven("l.status = :status", "status", filter.status())
            .orderBy(SORTS.orderBy(page));
    return sql.page(LearnerView.class, query, page);
  }

  Optional<LearnerView> view(UUID id, String language, Scope scope) {
    return sql.one(
        LearnerView.class,
        Query.of(SELECT)
            .with("language", language)
            .where(ShownPerson.to(scope))
            .where("l.id = :id", "id", id)
            .where(reach(scope)));
  }

  Optional<Trajectory> trajectory(UUID id, Scope scope) {
    return sql.one(
        Trajectory.class,
        Query.of(TRAJECTORY)
            .where("l.id = :id", "id", id)
            .where(reach(scope))
            .where(Restriction.shown("l.person_id", scope)));
  }

  /** Trajectories that the caller was found to reach. */
  List<Trajectory> trajectories(Collection<UUID> ids) {
    return sql.list(
        Trajectory.class,
        Query.of(TRAJECTORY).where("l.id = any(:ids)", "ids", ids.toArray(UUID[]::new)));
  }

  /** Trajectories of cohorts that the caller was found to reach. */
  List<Trajectory> ofCohorts(Collection<UUID> cohorts) {
    return sql.list(Trajectory.class, in(cohorts));
  }

  /** Those that had begun on a day, had not ended and were not interrupted. */
  List<Trajectory> activeOn(Collection<UUID> cohorts, LocalDate day) {
    return sql.list(
        Trajectory.class,
        in(cohorts)
            .where("l.active_from_date <= :day", "day", day)
            .where(Condition.of("(l.outcome_date is null or l.outcome_date > :day)"))
            .where(
                Condition.of(
                    """
                    'INTERRUPTED' is distinct from (select t.to_state from transition_record t
                      where t.subject_type = 'learner' and t.subject_id = l.id and t.recorded_at <= :day
                      order by t.id desc limit 1)""")));
  }

  private static Query in(Collection<UUID> cohorts) {
    return Query.of(TRAJECTORY)
        .where("l.cohort_id = any(:cohorts)", "cohorts", cohorts.toArray(UUID[]::new))
        .where(Condition.of(Restriction.NONE.formatted("l.person_id")))
        .orderBy("l.id");
  }

  /** Nobody changes the trajectory until the transaction ends. */
  void keep(UUID id) {
    sql.keep("learner", id);
  }

  /** Learners of a cohort whose trajectory goes on; for the product itself, not for callers. */
  List<Learner> underWay(UUID cohort) {
    return list("cohortId = ?1 and outcomeDate is null", cohort);
  }

  /** A learner by the name that the caller may know; empty when the caller reaches no such one. */
  Optional<LearnerRef> ref(UUID id, Scope scope) {
    return sql.one(
        LearnerRef.class,
        Query.of(
                "select l.id, %s as name from learner l %s"
                    .formatted(PersonRef.fullName("p"), ShownPerson.join("l.person_id", "p")))
            .where(ShownPerson.to(scope))
            .where("l.id = :id", "id", id)
            .where(reach(scope)));
  }

  /** The trajectory of a person in a network that has not ended. */
  Optional<UUID> open(UUID person, UUID network) {
    return sql.one(
        UUID.class,
        Query.of("select l.id from learner l")
            .where("l.person_id = :person", "person", person)
            .where("l.network_id = :network", "network", network)
            .where(Condition.of("l.outcome_date is null")));
  }

  /** Reasons to stop; everyone may know them. */
  List<DropoutReasonRef> dropoutReasons(String language) {
    return sql.list(
        DropoutReasonRef.class,
        Query.of(
                "select code, influence, case when :language = 'en' then label_en else label_nl end as label"
                    + " from dropout_reason")
            .with("language", language)
            .orderBy("position, code"));
  }

  private static Condition reach(Scope scope) {
    return scope
        .reach()
        .coordinator("l.network_id")
        .administrator("l.employer_id")
        .teacher("l.cohort_id")
        .supervises("l.supervisor_id", "l.employer_id")
        .self("l.person_id")
        .condition();
  }
}

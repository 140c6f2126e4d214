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

  private static final String VIEW = LearnerList.VIEW.formatted("learner");

  private static final String TRAJECTORY =
      """
      select l.id, l.person_id, l.network_id, l.cohort_id, l.employer_id, l.supervisor_id, l.status
      from learner l""";

  private final Sql sql;

  LearnerRepository(Sql sql) {
    this.sql = sql;
  }

  /** One page; the text is part of a name and may be null. */
  Page<LearnerView> page(
      String text, LearnerFilter filter, String language, Scope scope, PageRequest page) {
    return sql.page(LearnerView.class, LearnerList.of(text, filter, language, scope, page), page);
  }

  Optional<LearnerView> view(UUID id, String language, Scope scope) {
    return sql.one(
        LearnerView.class,
        Query.of(VIEW)
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

  /** Trajectories of a person that go on; for the product itself, not for callers. */
  List<Learner> underWayOf(UUID person) {
    return list("personId = ?1 and outcomeDate is null order by id", person);
  }

  /** Learners under way whom a person guides; for the product itself, not for callers. */
  List<Learner> guidedBy(UUID person) {
    return list("supervisorId = ?1 and outcomeDate is null order by id", person);
  }

  /** Whether a person whose trajectory the caller was found to reach is nobody any more. */
  boolean erased(UUID person) {
    return sql.one(
            Boolean.class,
            Query.of("select p.erased_at is not null from person p")
                .where("p.id = :person", "person", person))
        .orElseThrow();
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
    return LearnerList.reach(scope).condition();
  }
}

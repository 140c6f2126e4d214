package nl.olievlek.exchange.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.platform.disclosure.Disclosure;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.paging.Sorts;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Scope;

/**
 * Plans, seen by the coordinator and, once published, by everyone of the network. Of the
 * assignments others see only those of their own learners, or their own.
 */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

  private static final Sorts PLANS =
      Sorts.standard("-createdAt", "p.id").allow("createdAt", "p.created_at");

  private static final Sorts ASSIGNMENTS =
      Sorts.standard("drawPosition", "a.learner_id")
          .allow("drawPosition", "a.draw_position")
          .allow("surname", "q.sort_key")
          .allow("choiceRank", "a.choice_rank");

  private static final Sorts PLACES =
      Sorts.standard("host", "h.id").allow("host", "o.name_key").allow("startDate", "h.start_date");

  private static final Sorts DIFFERENCES =
      Sorts.standard("surname", "l.id").allow("surname", "q.sort_key");

  private final Sql sql;

  PlanRepository(Sql sql) {
    this.sql = sql;
  }

  /** Keeps all that decided a plan, with what was only found by making it. */
  void keep(UUID plan, String instance) {
    sql.execute(
        "update plan set instance = cast(:instance as jsonb) where id = :plan",
        Map.of("plan", plan, "instance", instance));
  }

  Page<PlanView> page(UUID round, Scope scope, PageRequest page) {
    var query =
        view(scope).where("p.round_id = :round", "round", round).orderBy(PLANS.orderBy(page));
    return sql.page(PlanView.class, query, page);
  }

  Optional<PlanView> view(UUID id, Scope scope) {
    return sql.one(PlanView.class, view(scope).where("p.id = :id", "id", id));
  }

  private static Query view(Scope scope) {
    return Query.of(PlanSql.VIEW)
        .where(Disclosure.to(scope))
        .where(ShownPerson.to(scope))
        .where(reach(scope));
  }

  /** The plans of rounds that are being made now; the rounds were found to be the caller's. */
  List<Plan> making(Collection<UUID> rounds) {
    return list("roundId in ?1 and status = ?2", rounds, PlanStatus.MAKING);
  }

  /** The plan of a round that counts now; the caller was found to plan it. */
  Optional<UUID> counting(UUID round) {
    return find("roundId = ?1 and status = ?2", round, PlanStatus.PUBLISHED)
        .firstResultOptional()
        .map(Plan::id);
  }

  /** A plan and those that are made together with it, in their order. */
  List<Plan> together(UUID lead) {
    return list("id = ?1 or seriesId = ?1 order by seriesPosition", lead);
  }

  /**
   * A plan and those that are made together with it, in their order; nobody else changes them until
   * the transaction ends.
   */
  List<Plan> held(UUID lead) {
    return find("id = ?1 or seriesId = ?1 order by seriesPosition", lead)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  Optional<PlanFacts> facts(UUID id, Scope scope) {
    return sql.one(
        PlanFacts.class,
        Query.of(
                "select p.id, p.round_id, r.network_id, p.status, p.series_id from plan p"
                    + " join exchange_round r on r.id = p.round_id")
            .where("p.id = :id", "id", id)
            .where(reach(scope)));
  }

  Page<AssignmentView> assignments(UUID plan, Scope scope, PageRequest page) {
    var holders = named(scope, "b", "bl");
    var query =
        Query.of(PlanSql.assignment(holders.text()))
            .where("a.plan_id = :plan", "plan", plan)
            .where(ShownPerson.to(scope))
            .where(named(scope, "a", "l"))
            .orderBy(ASSIGNMENTS.orderBy(page));
    return sql.page(AssignmentView.class, query, page);
  }

  /** Whose assignment somebody reads with its name. */
  static Condition named(Scope scope, String assignment, String learner) {
    return scope
        .reach()
        .coordinator(learner + ".network_id")
        .administrator(assignment + ".home_organisation_id")
        .teacher(learner + ".cohort_id")
        .supervises(learner + ".supervisor_id", assignment + ".home_organisation_id")
        .self(learner + ".person_id")
        .condition();
  }

  /** What a plan holds for places: all for the coordinator, their own for hosts. */
  Page<PlanPlaceView> places(UUID plan, Scope scope, PageRequest page) {
    var query =
        Query.of(PlanSql.PLACE)
            .where(Disclosure.to(scope))
            .where("x.plan_id = :plan", "plan", plan)
            .where(
                scope
                    .reach()
                    .coordinator("r.network_id")
                    .administrator("h.organisation_id")
                    .condition())
            .orderBy(PLACES.orderBy(page));
    return sql.page(PlanPlaceView.class, query, page);
  }

  /** Who gets something else in another plan than in this one; the caller runs both. */
  Page<DifferenceView> differences(UUID plan, UUID other, Scope scope, PageRequest page) {
    return differing(Query.of(PlanSql.DIFFERENCE).with("other", other), plan, scope, page);
  }

  /** Who gets something else in this plan than there is now; the caller runs it. */
  Page<DifferenceView> changes(UUID plan, Scope scope, PageRequest page) {
    return differing(Query.of(PlanSql.CHANGE), plan, scope, page);
  }

  private Page<DifferenceView> differing(Query compared, UUID plan, Scope scope, PageRequest page) {
    var query =
        compared
            .with("plan", plan)
            .where(ShownPerson.to(scope))
            .where(Condition.of("a.host_place_id is distinct from b.host_place_id"))
            .orderBy(DIFFERENCES.orderBy(page));
    return sql.page(DifferenceView.class, query, page);
  }

  private static Condition reach(Scope scope) {
    return scope
        .reach()
        .coordinator("r.network_id")
        .or(
            Condition.of("p.status = 'PUBLISHED'")
                .and(scope.reach().member("r.network_id").condition()))
        .condition();
  }
}

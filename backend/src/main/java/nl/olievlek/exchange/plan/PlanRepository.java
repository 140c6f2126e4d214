package nl.olievlek.exchange.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.account.ShownPerson;
import nl.olievlek.exchange.planning.Assignment;
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
          .allow("surname", "q.surname")
          .allow("choiceRank", "a.choice_rank");

  private static final Sorts PLACES =
      Sorts.standard("host", "h.id").allow("host", "o.name").allow("startDate", "h.start_date");

  private static final Sorts DIFFERENCES =
      Sorts.standard("surname", "l.id").allow("surname", "q.surname");

  private final Sql sql;

  PlanRepository(Sql sql) {
    this.sql = sql;
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
        .with("everything", scope.everything())
        .with("coordinated", scope.coordinated().toArray(UUID[]::new))
        .where(reach(scope));
  }

  /** The plan of a round that is being made now; the round was found to be the caller's. */
  Optional<Plan> making(UUID round) {
    return find("roundId = ?1 and status = ?2", round, PlanStatus.MAKING).firstResultOptional();
  }

  /** A plan that nobody else changes until the transaction ends. */
  Plan held(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<PlanFacts> facts(UUID id, Scope scope) {
    return sql.one(
        PlanFacts.class,
        Query.of(
                "select p.id, p.round_id, r.network_id, p.status from plan p"
                    + " join exchange_round r on r.id = p.round_id")
            .where("p.id = :id", "id", id)
            .where(reach(scope)));
  }

  Page<AssignmentView> assignments(UUID plan, Scope scope, PageRequest page) {
    var query =
        Query.of(PlanSql.ASSIGNMENT)
            .where("a.plan_id = :plan", "plan", plan)
            .where(ShownPerson.to(scope))
            .where(
                scope
                    .reach()
                    .coordinator("l.network_id")
                    .administrator("a.home_organisation_id")
                    .teacher("l.cohort_id")
                    .self("l.supervisor_id")
                    .self("l.person_id")
                    .condition())
            .orderBy(ASSIGNMENTS.orderBy(page));
    return sql.page(AssignmentView.class, query, page);
  }

  /** What a plan holds for places: all for the coordinator, their own for hosts. */
  Page<PlanPlaceView> places(UUID plan, Scope scope, PageRequest page) {
    var query =
        Query.of(PlanSql.PLACE)
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
    var query =
        Query.of(PlanSql.DIFFERENCE)
            .with("plan", plan)
            .with("other", other)
            .where(ShownPerson.to(scope))
            .where(Condition.of("a.host_place_id is distinct from b.host_place_id"))
            .orderBy(DIFFERENCES.orderBy(page));
    return sql.page(DifferenceView.class, query, page);
  }

  /** Who goes where by identifier, in draw order, in a plan that the caller was found to run. */
  List<Assignment> placed(UUID plan) {
    return sql.list(
        Assignment.class,
        Query.of("select learner_id as applicant, host_place_id as place from plan_assignment")
            .where("plan_id = :plan", "plan", plan)
            .where(Condition.of("host_place_id is not null"))
            .orderBy("draw_position"));
  }

  /**
   * Holds what a plan depends on until the transaction ends: nobody withdraws a place or stops
   * while the plan is being published. The round was found to be the caller's.
   */
  void hold(UUID round) {
    for (var held :
        List.of(
            "select id from exchange_round where id = :round for update",
            "select id from host_place where round_id = :round for update",
            """
            select l.id from learner l where l.cohort_id in
              (select cohort_id from exchange_round_cohort where round_id = :round) for share""")) {
      sql.list(UUID.class, Query.of(held).with("round", round));
    }
  }

  /** Discards the other drafts of a round, in one statement, and says which. */
  List<UUID> discardOthers(UUID round, UUID published, Instant now) {
    return sql.list(
        UUID.class,
        Query.of(
                """
                with discarded as (
                  update plan set status = 'DISCARDED', version = version + 1, updated_at = :now
                  where round_id = :round and id <> :published and status = 'DRAFT' returning id)
                select id from discarded""")
            .with("round", round)
            .with("published", published)
            .with("now", now.atOffset(ZoneOffset.UTC)));
  }

  /** The plan that counted until now makes room for one that repairs it; says which. */
  List<UUID> replace(UUID round, Instant now) {
    return sql.list(
        UUID.class,
        Query.of(
                """
                with replaced as (
                  update plan set status = 'REPLACED', version = version + 1, updated_at = :now
                  where round_id = :round and status = 'PUBLISHED' returning id)
                select id from replaced""")
            .with("round", round)
            .with("now", now.atOffset(ZoneOffset.UTC)));
  }

  private static Condition reach(Scope scope) {
    return scope
        .reach()
        .coordinator("r.network_id")
        .or(
            new Condition(
                "p.status = 'PUBLISHED' and r.network_id = any(:scopeJoined)",
                Map.of("scopeJoined", scope.joined().toArray(UUID[]::new))))
        .condition();
  }
}

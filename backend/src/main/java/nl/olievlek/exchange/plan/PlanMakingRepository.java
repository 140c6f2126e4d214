package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.exchange.plan.PlanView.Progress;
import nl.olievlek.exchange.round.RoundStatus;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;

/** The plans that are being made. For the product itself, which makes them on nobody's behalf. */
@ApplicationScoped
class PlanMakingRepository {

  private final Sql sql;

  PlanMakingRepository(Sql sql) {
    this.sql = sql;
  }

  /**
   * Holds rounds in one order for everybody: who asks for a plan of one of them meanwhile waits.
   */
  void holdRounds(Collection<UUID> rounds) {
    sql.list(
        UUID.class,
        Query.of("select id from exchange_round")
            .where("id = any(:rounds)", "rounds", rounds.toArray(UUID[]::new))
            .orderBy("id for update"));
  }

  void add(UUID plan) {
    sql.execute(
        """
        insert into plan_making (plan_id, attempts, phase, step, steps)
        values (:plan, 0, :phase, :step, :steps)""",
        row(plan, Progress.WAITING));
  }

  void remove(UUID plan) {
    sql.execute("delete from plan_making where plan_id = :plan", Map.of("plan", plan));
  }

  /** Takes up the plan that waits longest, or whose maker was not heard of since {@code silent}. */
  Optional<ClaimedPlan> claim(Instant now, Instant silent) {
    return sql.one(
        ClaimedPlan.class,
        Query.of(
                """
                with due as (
                  select plan_id from plan_making where heartbeat_at is null or heartbeat_at < :silent
                  order by plan_id limit 1 for update skip locked),
                taken as (
                  update plan_making m set attempts = m.attempts + 1, heartbeat_at = :now
                  from due where m.plan_id = due.plan_id returning m.plan_id, m.attempts)
                select t.plan_id as id, t.attempts,
                  array(select p.instance::text from plan p where p.id = t.plan_id or p.series_id = t.plan_id
                    order by p.series_position) as instances
                from taken t""")
            .with("now", now.atOffset(ZoneOffset.UTC))
            .with("silent", silent.atOffset(ZoneOffset.UTC)));
  }

  /** Tells how far a plan is; false when it is not being made any more. */
  boolean beat(UUID plan, Progress progress, Instant now) {
    var row = row(plan, progress);
    row.put("now", now.atOffset(ZoneOffset.UTC));
    return sql.execute(
            """
            update plan_making set heartbeat_at = :now, phase = :phase, step = :step, steps = :steps
            where plan_id = :plan""",
            row)
        == 1;
  }

  /** Where the rounds of a plan, and of those that are made with it, stand. */
  List<RoundStatus> rounds(UUID plan) {
    return sql.list(
        RoundStatus.class,
        Query.of("select r.status from plan p join exchange_round r on r.id = p.round_id")
            .where("(p.id = :plan or p.series_id = :plan)", "plan", plan));
  }

  private static Map<String, Object> row(UUID plan, Progress progress) {
    var row = new HashMap<String, Object>();
    row.put("plan", plan);
    row.put("phase", progress.phase().name());
    row.put("step", progress.step());
    row.put("steps", progress.steps());
    return row;
  }
}

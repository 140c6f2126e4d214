package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.exchange.round.ExchangeRounds;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskKind;
import nl.olievlek.platform.task.TaskSource;

/** A round waits for its plan: to be made, to be published, and to be repaired. */
@ApplicationScoped
class PlanTasks implements TaskSource {

  private static final String DRAFT =
      "exists (select 1 from plan p where p.round_id = r.id and p.status = 'DRAFT')";

  private static final String TO_MAKE =
      """
      exchange_round r
      where (r.status = 'PLANNING' or r.status = 'OPEN' and r.wish_deadline_date < cast(:today as date))
        and not exists (select 1 from plan p where p.round_id = r.id and p.status in ('MAKING', 'DRAFT'))""";

  private static final String TO_PUBLISH =
      "exchange_round r where r.status = 'PLANNING' and " + DRAFT;

  private static final String TO_REPAIR =
      "exchange_round r where r.status in ('PUBLISHED', 'RUNNING') and " + DRAFT;

  /** Whom the host refused is a task of their own; who called it off needs no place. */
  private static final String WITHOUT_PLACE =
      """
      exchange_round r
      join exchange_round_cohort c on c.round_id = r.id
      join learner l on l.cohort_id = c.cohort_id
      left join wish w on w.round_id = r.id and w.learner_id = l.id
      where r.status in ('PUBLISHED', 'RUNNING') and l.status = 'ACTIVE' and w.absent is not true
        and r.period_end_date >= cast(:today as date) and %s
        and not exists (select 1 from exchange_internship i where i.round_id = r.id and i.learner_id = l.id
          and not (i.status = 'CANCELLED' and i.cancelled_by = 'COORDINATOR'))"""
          .formatted(ExchangeRounds.asks("l", "r"));

  @Override
  public List<TaskKind> kinds() {
    return List.of(
        kind("PLAN_MAKE", TO_MAKE),
        kind("PLAN_PUBLISH", TO_PUBLISH),
        kind("PLAN_REPAIR", TO_REPAIR),
        TaskKind.of(
            "NO_PLACE",
            "exchange",
            ExchangeRounds.THING,
            "/exchange/{thing}?view=plan&choice=none",
            Map.of(
                TaskColumn.THING_ID, "r.id",
                TaskColumn.OTHER_ID, "l.id",
                TaskColumn.WHOLE_ID, "r.id",
                TaskColumn.PERSON_ID, "l.person_id",
                TaskColumn.LEARNER_ID, "l.id",
                TaskColumn.NETWORK_ID, "r.network_id",
                TaskColumn.DUE_DATE, "r.period_start_date"),
            WITHOUT_PLACE,
            Asked.coordinators("r.network_id")));
  }

  private static TaskKind kind(String name, String rows) {
    var columns =
        Map.of(
            TaskColumn.THING_ID, "r.id",
            TaskColumn.WHOLE_ID, "r.id",
            TaskColumn.NETWORK_ID, "r.network_id",
            TaskColumn.DUE_DATE, "r.period_start_date");
    return TaskKind.of(
        name,
        "exchange",
        ExchangeRounds.THING,
        "/exchange/{thing}",
        columns,
        rows,
        Asked.coordinators("r.network_id"));
  }
}

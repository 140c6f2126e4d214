package nl.olievlek.exchange.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskKind;
import nl.olievlek.platform.task.TaskSource;
import nl.olievlek.platform.task.TaskThing;

/**
 * A round goes on by the step of who runs the network, who also makes sure that it can be planned.
 */
@ApplicationScoped
class RoundTasks implements TaskSource {

  private static final String BEGUN =
      "exchange_round r where r.status = 'PUBLISHED' and r.period_start_date <= cast(:today as date)";

  private static final String OVER =
      "exchange_round r where r.status = 'RUNNING' and r.period_end_date < cast(:today as date)";

  private static final String TO_PLAN =
      "r.status in ('DRAFT', 'OPEN', 'PLANNING') and r.period_end_date >= cast(:today as date)";

  private static final String OF_NO_COHORT =
      "exchange_round r where %s and not exists (select 1 from exchange_round_cohort c where c.round_id = r.id)"
          .formatted(TO_PLAN);

  private static final String MEMBER =
      "member_throughout(r.network_id, %s, r.period_start_date, r.period_end_date)";

  /** Of a round {@code r}, each with its learners; whether it is a member is asked once for all. */
  private static final String EMPLOYERS =
      """
      select l.employer_id, count(*) filter (where w.absent is not true) as learners
      from exchange_round_cohort c join learner l on l.cohort_id = c.cohort_id and l.status = 'ACTIVE'
      left join wish w on w.round_id = r.id and w.learner_id = l.id
      where c.round_id = r.id group by l.employer_id""";

  private static final String OF_NO_MEMBER =
      "exchange_round r cross join lateral (%s) e where %s and not %s"
          .formatted(EMPLOYERS, TO_PLAN, MEMBER.formatted("e.employer_id"));

  private static final String TOO_FEW_SEATS =
      """
      exchange_round r
      where %s and (select coalesce(sum(e.learners), 0) from (%s) e where %s)
        > (select coalesce(sum(place_capacity(p)), 0) from host_place p
          where p.round_id = r.id and p.status in ('OFFERED', 'CONFIRMED')
            and p.start_date >= coalesce(p.recognised_from_date, '-infinity')
            and p.end_date <= coalesce(p.recognised_until_date, 'infinity')
            and member_throughout(r.network_id, p.organisation_id, p.start_date, p.end_date))"""
          .formatted(TO_PLAN, EMPLOYERS, MEMBER.formatted("e.employer_id"));

  private static final TaskThing EMPLOYER =
      new TaskThing(
          "employer",
          """
          select x.name, null, null, null::date, null::date
          from organisation x where x.id = k.thing_id""");

  @Override
  public List<TaskKind> kinds() {
    return List.of(
        kind("ROUND_START", "/exchange/{thing}", "r.period_start_date", BEGUN),
        kind("ROUND_CLOSE", "/exchange/{thing}", "r.period_end_date", OVER),
        kind("ROUND_COHORTS", "/exchange/{thing}/edit", "r.period_start_date", OF_NO_COHORT),
        kind("ROUND_SEATS", "/exchange/{thing}?view=places", "r.period_start_date", TOO_FEW_SEATS),
        TaskKind.of(
            "ROUND_EMPLOYER",
            "exchange",
            EMPLOYER,
            "/exchange/{whole}",
            Map.of(
                TaskColumn.THING_ID, "e.employer_id",
                TaskColumn.OTHER_ID, "r.id",
                TaskColumn.WHOLE_ID, "r.id",
                TaskColumn.NETWORK_ID, "r.network_id",
                TaskColumn.DUE_DATE, "r.period_start_date"),
            OF_NO_MEMBER,
            Asked.coordinators("r.network_id")));
  }

  private static TaskKind kind(String name, String path, String due, String rows) {
    var columns =
        Map.of(
            TaskColumn.THING_ID, "r.id",
            TaskColumn.WHOLE_ID, "r.id",
            TaskColumn.NETWORK_ID, "r.network_id",
            TaskColumn.DUE_DATE, due);
    return TaskKind.of(
        name,
        "exchange",
        ExchangeRounds.THING,
        path,
        columns,
        rows,
        Asked.coordinators("r.network_id"));
  }
}

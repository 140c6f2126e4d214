package nl.olievlek.exchange.internship.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.exchange.internship.Internships;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskKind;
import nl.olievlek.platform.task.TaskSource;

/** What a learner still writes after an internship. */
@ApplicationScoped
class ReflectionTasks implements TaskSource {

  private static final String LAST_DAY = "coalesce(i.actual_end_date, i.planned_end_date)";

  private static final String FROM =
      """
      exchange_internship i
      join exchange_round r on r.id = i.round_id
      join learner l on l.id = i.learner_id
      """;

  /** Whose trajectory ended is asked nothing more. */
  private static final String DUE =
      FROM
          + """
          where i.status in ('AGREED', 'RUNNING', 'RETURNED') and l.status = 'ACTIVE'
            and %s < cast(:today as date)
            and not exists (select 1 from reflection f where f.internship_id = i.id and f.submitted_at is not null)"""
              .formatted(LAST_DAY);

  private static final String WITHHELD =
      FROM + "join reflection f on f.internship_id = i.id where f.status = 'WITHHELD'";

  @Override
  public List<TaskKind> kinds() {
    return List.of(
        kind(
            "REFLECTION",
            columns("(" + LAST_DAY + " + 1)::timestamp at time zone 'Europe/Amsterdam'"),
            DUE),
        kind("REFLECTION_CHANGE", columns("f.updated_at"), WITHHELD).onlyTheirs());
  }

  private static TaskKind kind(String name, Map<TaskColumn, String> columns, String rows) {
    return TaskKind.of(
        name,
        "internship",
        Internships.THING,
        "/internships/{thing}/reflection",
        columns,
        rows,
        Asked.person("l.person_id"));
  }

  private static Map<TaskColumn, String> columns(String askedAt) {
    return Map.of(
        TaskColumn.THING_ID, "i.id",
        TaskColumn.WHOLE_ID, "r.id",
        TaskColumn.PERSON_ID, "l.person_id",
        TaskColumn.LEARNER_ID, "l.id",
        TaskColumn.NETWORK_ID, "r.network_id",
        TaskColumn.ASKED_AT, askedAt);
  }
}

package nl.olievlek.exchange.internship.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.exchange.internship.Internships;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.MailChoice;
import nl.olievlek.platform.task.MailMoment;
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

  private static final String REVISED =
      FROM
          + """
          join reflection f on f.internship_id = i.id
          where f.status = 'REVISED' and f.shared_with <> 'ME'""";

  private static final Asked LEARNER = Asked.learner("l.person_id");

  @Override
  public List<TaskKind> kinds() {
    return List.of(
        kind(
                "REFLECTION",
                columns("(" + LAST_DAY + " + 1)::timestamp at time zone 'Europe/Amsterdam'"),
                DUE,
                LEARNER)
            .mailed(MailMoment.AFTER_SOME_DAYS, MailChoice.AT_ONCE),
        kind("REFLECTION_CHANGE", columns("f.updated_at"), WITHHELD, LEARNER).onlyTheirs(),
        kind(
                "REFLECTION_REVISED",
                columns("f.updated_at"),
                REVISED,
                Asked.supervisor(side("HOME", "l.supervisor_id"), "i.home_organisation_id"),
                Asked.supervisor(side("HOST", "s.person_id"), "i.host_organisation_id")
                    .among("host_place_supervisor s where s.place_id = i.host_place_id"),
                Asked.teachers(side("SCHOOL", "l.cohort_id")),
                Asked.coordinators(side("NETWORK", "r.network_id")))
            .onlyTheirs());
  }

  /** A column, when that side is the one that withheld it. */
  private static String side(String side, String column) {
    return "(case when f.withheld_side = '%s' then %s end)".formatted(side, column);
  }

  private static TaskKind kind(
      String name, Map<TaskColumn, String> columns, String rows, Asked... asked) {
    return TaskKind.of(
        name,
        "internship",
        Internships.THING,
        "/internships/{thing}/reflection",
        columns,
        rows,
        asked);
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

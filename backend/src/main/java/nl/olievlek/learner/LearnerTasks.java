package nl.olievlek.learner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.MailChoice;
import nl.olievlek.platform.task.MailMoment;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskKind;
import nl.olievlek.platform.task.TaskSource;
import nl.olievlek.platform.task.TaskThing;

/** What a trajectory waits for: somebody who says yes, somebody at work, and how it ended. */
@ApplicationScoped
class LearnerTasks implements TaskSource {

  private static final TaskThing LEARNER =
      new TaskThing(
          "learner",
          """
          select c.name, o.name, null, l.active_from_date, c.nominal_end_date
          from learner l join organisation o on o.id = l.employer_id
          left join cohort c on c.id = l.cohort_id
          where l.id = k.thing_id""");

  private static final String APPLIED = "learner l where l.status = 'APPLIED'";

  private static final String ALONE =
      "learner l where l.status in ('ACCEPTED', 'ACTIVE') and l.supervisor_id is null";

  /** Of a class that still runs nobody misses how it ends. */
  private static final String OPEN_END =
      """
      learner l join cohort c on c.id = l.cohort_id
      where l.outcome_date is null and l.status <> 'APPLIED' and c.status = 'ACTIVE'
        and c.nominal_end_date < cast(:today as date)""";

  @Override
  public List<TaskKind> kinds() {
    return List.of(
        kind("APPLICATION", "l.created_at", "null", APPLIED),
        kind("SUPERVISOR", "null", "null", ALONE),
        kind("OUTCOME", "null", "c.nominal_end_date", OPEN_END)
            .mailed(MailMoment.AFTER_THE_LAST_DAY, MailChoice.DIGEST));
  }

  private static TaskKind kind(String name, String askedAt, String due, String rows) {
    var columns =
        Map.of(
            TaskColumn.THING_ID, "l.id",
            TaskColumn.WHOLE_ID, "l.cohort_id",
            TaskColumn.PERSON_ID, "l.person_id",
            TaskColumn.LEARNER_ID, "l.id",
            TaskColumn.NETWORK_ID, "l.network_id",
            TaskColumn.ORGANISATION_ID, "l.employer_id",
            TaskColumn.ASKED_AT, askedAt,
            TaskColumn.DUE_DATE, due);
    return TaskKind.of(
        name,
        "learner",
        LEARNER,
        "/learners/{thing}",
        columns,
        rows,
        Asked.administrators("l.employer_id"),
        Asked.coordinators("l.network_id"));
  }
}

package nl.olievlek.learner.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.persistence.Validity;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.MailChoice;
import nl.olievlek.platform.task.MailMoment;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskKind;
import nl.olievlek.platform.task.TaskSource;
import nl.olievlek.platform.task.TaskThing;

/** What a class waits for until it is over. */
@ApplicationScoped
class CohortTasks implements TaskSource {

  private static final TaskThing COHORT =
      new TaskThing(
          "cohort",
          """
          select c.name, s.name, null, c.start_date, c.nominal_end_date
          from cohort c join organisation s on s.id = c.school_id
          where c.id = k.thing_id""");

  private static final String DECIDED_ON = "coalesce(c.decision_date, c.start_date)";

  /** As the gate counts: {@link CohortRepository#ENROLLED enrolled}, and pledged without a name. */
  private static final String COUNTED =
      """
      ((select count(*) from learner l where l.cohort_id = c.id and %s) + %s)"""
          .formatted(CohortRepository.ENROLLED, CohortRepository.UNNAMED);

  private static final String TOO_SMALL =
      "cohort c where c.status in ('PREPARATION', 'PROVISIONAL') and %s < c.minimum_size"
          .formatted(COUNTED);

  private static final String BIG_ENOUGH =
      "cohort c where c.status = 'PROVISIONAL' and %s >= c.minimum_size".formatted(COUNTED);

  private static final String NOT_PLEDGED =
      """
      cohort c
      join (select distinct a.network_id, a.organisation_id from accepted_membership a
        where a.role = 'PARTNER' and %s) m
        on m.network_id = c.network_id
      where c.status in ('PREPARATION', 'PROVISIONAL') and c.start_date > cast(:today as date)
        and m.organisation_id is not null
        and not exists (select 1 from cohort_pledge p where p.cohort_id = c.id
          and p.organisation_id = m.organisation_id)"""
          .formatted(Validity.on("a", ":today"));

  private static final String OVER =
      """
      cohort c where c.status = 'ACTIVE' and c.nominal_end_date < cast(:today as date)
        and not exists (select 1 from learner l where l.cohort_id = c.id and l.outcome_date is null)""";

  @Override
  public List<TaskKind> kinds() {
    return List.of(
        ofCoordinators("COHORT_SIZE", DECIDED_ON, TOO_SMALL),
        ofCoordinators("COHORT_DECISION", DECIDED_ON, BIG_ENOUGH),
        ofCoordinators("COHORT_FINISH", "null", OVER),
        TaskKind.of(
                "PLEDGE",
                "learner",
                COHORT,
                "/cohorts/{thing}/pledges/{other}",
                Map.of(
                    TaskColumn.THING_ID, "c.id",
                    TaskColumn.OTHER_ID, "m.organisation_id",
                    TaskColumn.WHOLE_ID, "c.id",
                    TaskColumn.NETWORK_ID, "c.network_id",
                    TaskColumn.ORGANISATION_ID, "m.organisation_id",
                    TaskColumn.ASKED_AT, "c.created_at",
                    TaskColumn.DUE_DATE, DECIDED_ON),
                NOT_PLEDGED,
                Asked.administrators("m.organisation_id"))
            .mailed(MailMoment.BEFORE_THE_LAST_DAY, MailChoice.DIGEST));
  }

  private static TaskKind ofCoordinators(String name, String due, String rows) {
    var columns =
        Map.of(
            TaskColumn.THING_ID, "c.id",
            TaskColumn.WHOLE_ID, "c.id",
            TaskColumn.NETWORK_ID, "c.network_id",
            TaskColumn.DUE_DATE, due);
    return TaskKind.of(
        name,
        "learner",
        COHORT,
        "/cohorts/{thing}",
        columns,
        rows,
        Asked.coordinators("c.network_id"));
  }
}

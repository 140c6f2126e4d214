package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.MailChoice;
import nl.olievlek.platform.task.MailMoment;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskKind;
import nl.olievlek.platform.task.TaskSource;

/** What an internship waits for: the yes of the host, and after a no another place. */
@ApplicationScoped
class InternshipTasks implements TaskSource {

  private static final String FROM =
      """
      exchange_internship i
      join exchange_round r on r.id = i.round_id
      join learner l on l.id = i.learner_id
      """;

  private static final String PROPOSED =
      FROM + "where i.status = 'PROPOSED' and i.planned_end_date >= cast(:today as date)";

  private static final String WRITTEN =
      FROM
          + """
          where i.status = 'RETURNED' and exists (select 1 from reflection f
            where f.internship_id = i.id and f.submitted_at is not null)""";

  /** Whoever goes somewhere else in this round needs nothing. */
  private static final String REFUSED =
      FROM
          + """
          where (i.status = 'HOST_DECLINED' or i.status = 'CANCELLED' and i.cancelled_by = 'HOST')
            and i.planned_end_date >= cast(:today as date) and r.status in ('PUBLISHED', 'RUNNING')
            and l.status = 'ACTIVE'
            and not exists (select 1 from exchange_internship n where n.learner_id = i.learner_id
              and n.round_id = i.round_id and n.id <> i.id
              and (n.id > i.id or n.status not in ('HOST_DECLINED', 'CANCELLED', 'NO_SHOW')))""";

  @Override
  public List<TaskKind> kinds() {
    return List.of(
        TaskKind.of(
            "HOST_ANSWER",
            "internship",
            Internships.THING,
            "/internships/{thing}",
            columns("i.host_organisation_id", "i.created_at", "i.planned_start_date"),
            PROPOSED,
            Asked.administrators("i.host_organisation_id"),
            Internships.AT_PLACE),
        TaskKind.of(
                "RECOGNISE",
                "internship",
                Internships.THING,
                "/internships/{thing}",
                columns("i.home_organisation_id", "i.updated_at", "null"),
                WRITTEN,
                Asked.administrators("i.home_organisation_id"),
                Asked.supervisor("l.supervisor_id", "i.home_organisation_id"))
            .mailed(MailMoment.AFTER_SOME_DAYS, MailChoice.DIGEST),
        TaskKind.of(
            "OTHER_PLACE",
            "internship",
            Internships.THING,
            "/internships/{thing}",
            columns("null", "i.updated_at", "i.planned_start_date"),
            REFUSED,
            Asked.coordinators("r.network_id")));
  }

  private static Map<TaskColumn, String> columns(String organisation, String askedAt, String due) {
    return Map.of(
        TaskColumn.THING_ID, "i.id",
        TaskColumn.WHOLE_ID, "r.id",
        TaskColumn.PERSON_ID, "l.person_id",
        TaskColumn.LEARNER_ID, "l.id",
        TaskColumn.NETWORK_ID, "r.network_id",
        TaskColumn.ORGANISATION_ID, organisation,
        TaskColumn.ASKED_AT, askedAt,
        TaskColumn.DUE_DATE, due);
  }
}

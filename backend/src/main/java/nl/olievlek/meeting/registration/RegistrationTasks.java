package nl.olievlek.meeting.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.meeting.Meetings;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.MailChoice;
import nl.olievlek.platform.task.MailMoment;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskKind;
import nl.olievlek.platform.task.TaskSource;

/** Who is invited says whether they come, and who is offered a seat in time. */
@ApplicationScoped
class RegistrationTasks implements TaskSource {

  private static final String COMING =
      """
      registration g join meeting m on m.id = g.meeting_id
      where g.status = '%s' and m.status = 'PLANNED' and m.meeting_date >= cast(:today as date)""";

  private static final String DAY_OF_OFFER =
      "cast(g.offer_expires_at at time zone 'Europe/Amsterdam' as date)";

  @Override
  public List<TaskKind> kinds() {
    return List.of(
        kind("INVITATION", "m.meeting_date", COMING.formatted("INVITED"))
            .mailed(MailMoment.WHEN_ASKED, MailChoice.AT_ONCE),
        kind(
            "SEAT",
            DAY_OF_OFFER,
            COMING.formatted("OFFERED") + " and coalesce(g.offer_expires_at > :now, true)"));
  }

  private static TaskKind kind(String name, String due, String rows) {
    return TaskKind.of(
            name,
            "meeting",
            Meetings.THING,
            "/meetings/{thing}",
            columns(due),
            rows,
            Asked.person("g.person_id"))
        .onlyTheirs();
  }

  private static Map<TaskColumn, String> columns(String due) {
    return Map.of(
        TaskColumn.THING_ID, "m.id",
        TaskColumn.OTHER_ID, "g.person_id",
        TaskColumn.WHOLE_ID, "m.id",
        TaskColumn.PERSON_ID, "g.person_id",
        TaskColumn.NETWORK_ID, "m.network_id",
        TaskColumn.ASKED_AT, "g.updated_at",
        TaskColumn.DUE_DATE, due);
  }
}

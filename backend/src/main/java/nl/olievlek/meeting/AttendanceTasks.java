package nl.olievlek.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.MailChoice;
import nl.olievlek.platform.task.MailMoment;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskKind;
import nl.olievlek.platform.task.TaskSource;

/** After a meeting somebody says who was there. */
@ApplicationScoped
class AttendanceTasks implements TaskSource {

  private static final Map<TaskColumn, String> COLUMNS =
      Map.of(
          TaskColumn.THING_ID, "m.id",
          TaskColumn.WHOLE_ID, "m.id",
          TaskColumn.NETWORK_ID, "m.network_id",
          TaskColumn.DUE_DATE, "m.meeting_date");

  private static final String UNTOLD =
      """
      meeting m where m.status <> 'CANCELLED' and m.meeting_date < cast(:today as date)
        and exists (select 1 from registration g where g.meeting_id = m.id and g.status = 'REGISTERED')""";

  @Override
  public List<TaskKind> kinds() {
    return List.of(
        TaskKind.of(
                "ATTENDANCE",
                "meeting",
                Meetings.THING,
                "/meetings/{thing}",
                COLUMNS,
                UNTOLD,
                Asked.coordinators("m.network_id"))
            .mailed(MailMoment.AFTER_THE_LAST_DAY, MailChoice.DIGEST));
  }
}

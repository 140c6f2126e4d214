package nl.olievlek.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskKind;
import nl.olievlek.platform.task.TaskSource;
import nl.olievlek.platform.task.TaskThing;

/** What people ask about their own data waits for those who run what they are part of. */
@ApplicationScoped
class DataRequestTasks implements TaskSource {

  private static final TaskThing REQUEST =
      new TaskThing(
          "data-request",
          "select null, null, null, null::date, null::date where k.thing_id is not null");

  private static final Map<TaskColumn, String> COLUMNS =
      Map.of(
          TaskColumn.THING_ID, "d.id",
          TaskColumn.PERSON_ID, "d.person_id",
          TaskColumn.ASKED_AT, "d.created_at",
          // The law gives a month.
          TaskColumn.DUE_DATE, "cast(d.created_at + interval '1 month' as date)");

  /** Nobody answers their own. */
  private static final String OPEN =
      "data_request d where d.status = 'OPEN' and d.person_id is distinct from :caller";

  private static final String LEARNS = "learner l where l.person_id = d.person_id";

  private static final String HOLDS =
      """
      role_grant g where g.person_id = d.person_id and (g.status = 'ACTIVE' or g.accepted_at is not null)""";

  @Override
  public List<TaskKind> kinds() {
    return List.of(
        TaskKind.of(
                "DATA_REQUEST",
                "privacy",
                REQUEST,
                "/data-requests/{thing}",
                COLUMNS,
                OPEN,
                Asked.coordinators("l.network_id").among(LEARNS),
                Asked.administrators("l.employer_id").among(LEARNS),
                Asked.coordinators("g.network_id").among(HOLDS),
                Asked.administrators("g.organisation_id").among(HOLDS),
                Asked.platform())
            .onlyTheirs());
  }
}

package nl.olievlek.account.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskKind;
import nl.olievlek.platform.task.TaskSource;
import nl.olievlek.platform.task.TaskThing;

/** A machine whose maker no longer speaks for its place is looked at by who does. */
@ApplicationScoped
class ClientTasks implements TaskSource {

  private static final TaskThing CLIENT =
      new TaskThing(
          "api-client",
          "select a.name, null, null, null::date, a.expires_on from api_client a where a.id = k.thing_id");

  private static final Map<TaskColumn, String> COLUMNS =
      Map.of(
          TaskColumn.THING_ID, "a.id",
          TaskColumn.NETWORK_ID, "a.network_id",
          TaskColumn.ORGANISATION_ID, "a.organisation_id",
          TaskColumn.ASKED_AT, "a.updated_at");

  private static final String LEFT =
      "api_client a where a.status = 'ACTIVE' and a.expires_on >= cast(:today as date) and not "
          + ApiClientRepository.GIVER_IN_CHARGE;

  @Override
  public List<TaskKind> kinds() {
    return List.of(
        TaskKind.of(
            "CLIENT_LEFT",
            "account",
            CLIENT,
            "/api-clients/{thing}",
            COLUMNS,
            LEFT,
            Asked.coordinators("a.network_id"),
            Asked.administrators("a.organisation_id")));
  }
}

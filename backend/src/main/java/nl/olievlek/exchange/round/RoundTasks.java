package nl.olievlek.exchange.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.task.Asked;
import nl.olievlek.platform.task.TaskColumn;
import nl.olievlek.platform.task.TaskKind;
import nl.olievlek.platform.task.TaskSource;

/** A round goes on by the step of who runs the network. */
@ApplicationScoped
class RoundTasks implements TaskSource {

  private static final String BEGUN =
      "exchange_round r where r.status = 'PUBLISHED' and r.period_start_date <= cast(:today as date)";

  private static final String OVER =
      "exchange_round r where r.status = 'RUNNING' and r.period_end_date < cast(:today as date)";

  @Override
  public List<TaskKind> kinds() {
    return List.of(
        kind("ROUND_START", "r.period_start_date", BEGUN),
        kind("ROUND_CLOSE", "r.period_end_date", OVER));
  }

  private static TaskKind kind(String name, String due, String rows) {
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
        "/exchange/{thing}",
        columns,
        rows,
        Asked.coordinators("r.network_id"));
  }
}

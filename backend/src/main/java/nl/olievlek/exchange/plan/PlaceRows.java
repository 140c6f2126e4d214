package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Sql;

/** Stores why each place of a plan is as full as it is. */
@ApplicationScoped
class PlaceRows {

  private static final String INSERT =
      """
      insert into plan_place (plan_id, host_place_id, minimum, seats, placed, reason_code, reason_arguments)
      values (:plan, :place, :minimum, :seats, :placed, :code, cast(:arguments as jsonb))
      """;

  private final Sql sql;
  private final PlanJson json;

  PlaceRows(Sql sql, PlanJson json) {
    this.sql = sql;
    this.json = json;
  }

  void store(UUID plan, MadePlan made) {
    var reasoner = new PlanReasoner(made);
    sql.executeAll(
        INSERT,
        made.instance().places().stream()
            .map(
                place -> {
                  var said = reasoner.why(place);
                  return Map.of(
                      "plan", plan,
                      "place", place.id(),
                      "minimum", place.minimum(),
                      "seats", place.maximum(),
                      "placed", said.arguments().getFirst(),
                      "code", said.code().name(),
                      "arguments", json.write(said.arguments()));
                })
            .toList());
  }
}

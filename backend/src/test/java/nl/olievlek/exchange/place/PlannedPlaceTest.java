package nl.olievlek.exchange.place;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** What a plan was made with stays. */
@ApiTest
class PlannedPlaceTest {

  @Inject World world;
  @Inject ExchangeFixture exchange;

  @Test
  void once_planned_only_what_the_plan_does_not_need_changes() {
    var network = world.network();
    var host = world.memberOf(network);
    var round = exchange.round(network, "PLANNING", world.cohort(network));
    var place = exchange.place(round, host, "OFFERED");
    var path = "/exchange-rounds/" + round + "/host-places/" + place;
    var coordinator = world.coordinatorOf(network);
    var seen = coordinator.asks().get(path).then().body("may", contains("CHANGE"));

    var more = request(seen, host);
    more.put("maximumLearners", seen.extract().<Integer>path("maximumLearners") + 1);
    var elsewhere = request(seen, host);
    elsewhere.put("practicalInformation", "Bel aan bij de tuin.");

    change(coordinator, path, more).statusCode(409).body("type", equalTo("/problems/conflict"));
    change(coordinator, path, elsewhere).statusCode(200);
  }

  private static ValidatableResponse change(Persona who, String path, Map<String, Object> body) {
    return who.sends(body).header("If-Match", "\"0\"").put(path).then();
  }

  private static Map<String, Object> request(ValidatableResponse seen, UUID host) {
    var place = seen.extract().<Map<String, Object>>path("");
    var body = new HashMap<String, Object>();
    for (var field :
        new String[] {
          "ward",
          "startDate",
          "endDate",
          "weekdays",
          "startTime",
          "endTime",
          "minimumLearners",
          "maximumLearners",
          "topics",
          "practicalInformation",
          "preparation",
          "recognition"
        }) {
      body.put(field, place.get(field));
    }
    if (body.get("recognition") instanceof Map<?, ?> recognition) {
      var said = new HashMap<>(recognition);
      said.remove("coversPeriod");
      body.put("recognition", said);
    }
    body.put("organisationId", host);
    body.put("supervisors", java.util.List.of());
    return body;
  }
}

package nl.olievlek.exchange.place;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places where learners see a night. */
@ApiTest
class NightPlaceTest {

  @Inject World world;
  @Inject ExchangeFixture exchange;

  private UUID host;
  private Persona coordinator;
  private String path;

  @BeforeEach
  void collect() {
    var network = world.network();
    host = world.memberOf(network);
    coordinator = world.coordinatorOf(network);
    path = "/exchange-rounds/" + exchange.round(network, "OPEN") + "/host-places";
  }

  @Test
  void an_end_before_the_start_is_one_of_the_next_day() {
    coordinator
        .sends(body("22:00:00", "06:00:00"))
        .post(path)
        .then()
        .statusCode(201)
        .body("startTime", equalTo("22:00:00"))
        .body("endTime", equalTo("06:00:00"));
  }

  @Test
  void an_end_that_is_the_start_is_refused() {
    coordinator
        .sends(body("07:30:00", "07:30:00"))
        .post(path)
        .then()
        .statusCode(400)
        .body("violations.field", contains("endTime"));
  }

  private Map<String, Object> body(String start, String end) {
    var body =
        new HashMap<String, Object>(
            Map.of(
                "organisationId",
                host,
                "ward",
                "De Linde",
                "startDate",
                "2027-02-01",
                "endDate",
                "2027-02-12",
                "weekdays",
                List.of(1, 2),
                "minimumLearners",
                1,
                "maximumLearners",
                3,
                "topics",
                List.of(),
                "supervisors",
                List.of()));
    body.put("startTime", start);
    body.put("endTime", end);
    return body;
  }
}

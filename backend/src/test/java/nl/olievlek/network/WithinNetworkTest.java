package nl.olievlek.network;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The parts of a network have their days within its own. */
@ApiTest
class WithinNetworkTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final LocalDate END = LocalDate.of(2030, 12, 31);

  @Inject World world;
  @Inject Sql sql;

  private UUID network;
  private Persona coordinator;

  @BeforeEach
  void aNetworkOfFiveYears() {
    network = world.network();
    coordinator = world.coordinatorOf(network);
    sql.execute(
        "update network set start_date = :start, end_date = :end where id = :id",
        Map.of("start", START, "end", END, "id", network));
  }

  @Test
  void a_theme_begins_and_ends_within_its_network() {
    var theme = Map.of("name", "Leerklimaat");

    add("themes", theme, "validFrom", "validTo", 1)
        .statusCode(400)
        .body("violations.field", contains("validFrom", "validTo"));
    add("themes", theme, "validFrom", "validTo", 0).statusCode(201);
  }

  @Test
  void a_project_begins_and_ends_within_its_network() {
    var project = Map.of("name", "Goed werk");

    add("projects", project, "startDate", "endDate", 1)
        .statusCode(400)
        .body("violations.field", contains("startDate", "endDate"));
    add("projects", project, "startDate", "endDate", 0).statusCode(201);
  }

  @Test
  void a_phase_begins_and_ends_within_its_network_also_when_it_is_changed() {
    var phase = Map.of("sequence", 1, "kind", "PILOT", "name", "Proef", "status", "RUNNING");

    add("phases", phase, "startDate", "endDate", 1)
        .statusCode(400)
        .body("violations.field", hasItems("startDate", "endDate"));
    var id = add("phases", phase, "startDate", "endDate", 0).statusCode(201).extract().path("id");
    var longer = new HashMap<String, Object>(phase);
    longer.put("endDate", END.plusDays(1).toString());

    coordinator
        .sends(longer)
        .header("If-Match", "\"0\"")
        .put("/networks/" + network + "/phases/" + id)
        .then()
        .statusCode(400)
        .body("violations.field", contains("endDate"));
  }

  /** So many days too early and too late. */
  private ValidatableResponse add(
      String part, Map<String, ?> fields, String first, String last, int outside) {
    var body = new HashMap<String, Object>(fields);
    body.put(first, START.minusDays(outside).toString());
    body.put(last, END.plusDays(outside).toString());
    return coordinator.sends(body).post("/networks/" + network + "/" + part).then();
  }
}

package nl.olievlek.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change of a meeting keeps what is known of it true. */
@ApiTest
class MeetingKeepsTest {

  @Inject World world;
  @Inject MeetingFixture fixture;

  private UUID network;
  private Persona coordinator;

  @BeforeEach
  void aNetwork() {
    network = world.network();
    coordinator = world.coordinatorOf(network);
  }

  @Test
  void a_meeting_does_not_become_shorter_than_its_agenda() {
    var body = new HashMap<>(MeetingFixture.body(network));
    String id = coordinator.sends(body).post("/meetings").path("id");
    var agenda = Map.of("items", List.of(Map.of("title", "Alles", "durationMinutes", 150)));
    coordinator
        .sends(agenda)
        .header("If-Match", "\"0\"")
        .put("/meetings/" + id + "/agenda-items")
        .then()
        .statusCode(200);

    body.put("endAt", "2099-12-08T12:45:00Z");

    change(id, body, 1)
        .statusCode(400)
        .body("violations.field", contains("endAt"))
        .body("violations[0].message", containsString("150"));
  }

  @Test
  void what_took_place_does_not_move_to_a_day_to_come() {
    var today = LocalDate.now(Clocks.PEOPLE);
    var id = fixture.meeting(network, today, null).toString();
    coordinator.sends(Map.of("to", "HELD")).post("/meetings/" + id + "/transitions");
    var body = new HashMap<>(MeetingFixture.body(network));

    change(id, body, 1).statusCode(400).body("violations.field", contains("meetingDate"));
  }

  @Test
  void a_year_is_one_that_people_live_in() {
    for (var day : List.of("0001-01-01", "1900-12-08", "2199-12-08")) {
      var body = new HashMap<>(MeetingFixture.body(network));
      body.put("meetingDate", day);
      body.remove("startAt");
      body.remove("endAt");

      coordinator
          .sends(body)
          .post("/meetings")
          .then()
          .statusCode(400)
          .body("violations.field", contains("meetingDate"));
    }
  }

  @Test
  void nobody_was_at_a_meeting_that_did_not_take_place() {
    var meeting = fixture.meeting(network, LocalDate.now(Clocks.PEOPLE), null);
    var registration = fixture.registration(meeting, world.guestOf(network), "REGISTERED");
    var path = "/meetings/" + meeting;
    coordinator
        .sends(Map.of("to", "CANCELLED", "reason", "Ziek"))
        .post(path + "/transitions")
        .then()
        .statusCode(200);

    for (var told : List.of("ATTENDED", "PARTLY", "NO_SHOW")) {
      coordinator
          .sends(Map.of("to", told))
          .post(path + "/registrations/" + registration + "/transitions")
          .then()
          .statusCode(409);
    }
  }

  private ValidatableResponse change(String id, Map<String, ?> body, int version) {
    return coordinator
        .sends(body)
        .header("If-Match", "\"" + version + "\"")
        .put("/meetings/" + id)
        .then();
  }
}

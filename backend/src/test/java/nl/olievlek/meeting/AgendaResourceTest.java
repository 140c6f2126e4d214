package nl.olievlek.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class AgendaResourceTest {

  @Inject World world;
  @Inject MeetingFixture fixture;

  @Test
  void an_agenda_takes_the_place_of_the_one_before_and_makes_a_new_version_of_the_meeting() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var meeting = planned(coordinator, network);

    put(coordinator, meeting, "\"0\"", List.of(item("Welkom", 30), item("Casus", 120)))
        .statusCode(200)
        .header("ETag", "\"1\"");
    put(coordinator, meeting, "\"1\"", List.of(item("Casus", 150)))
        .statusCode(200)
        .body("meetingMinutes", equalTo(150))
        .body("items.title", contains("Casus"))
        .body("items[0].position", equalTo(1));

    coordinator
        .asks()
        .get("/meetings/" + meeting)
        .then()
        .header("ETag", "\"2\"")
        .body("agendaItems", hasSize(1));
  }

  @Test
  void minutes_that_do_not_add_up_are_refused_once_all_are_given() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var meeting = planned(coordinator, network);

    put(coordinator, meeting, "\"0\"", List.of(item("Welkom", 30), item("Casus", 60)))
        .statusCode(400)
        .body("violations.field", contains("items"));
    put(coordinator, meeting, "\"0\"", List.of(item("Welkom", 30), Map.of("title", "Casus")))
        .statusCode(200);
  }

  @Test
  void an_agenda_names_only_projects_of_the_network() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var meeting = fixture.meeting(network, null);
    var item = Map.of("title", "Project", "projectId", UUID.randomUUID());

    put(coordinator, meeting, "\"0\"", List.of(item))
        .statusCode(400)
        .body("violations.field", contains("items[0].projectId"));
  }

  @Test
  void everyone_of_the_network_reads_the_agenda_and_only_coordinators_change_it() {
    var network = world.network();
    var meeting = fixture.meeting(network, null);
    var learner = world.learnerOf(network, world.memberOf(network));
    var stranger = world.coordinatorOf(world.network());

    learner.asks().get("/meetings/" + meeting + "/agenda-items").then().statusCode(200);
    put(learner, meeting, "\"0\"", List.of()).statusCode(403);
    put(stranger, meeting, "\"0\"", List.of()).statusCode(404);
    put(world.coordinatorOf(network), meeting, "\"9\"", List.of()).statusCode(412);
  }

  private static UUID planned(Persona coordinator, UUID network) {
    var added = coordinator.sends(MeetingFixture.body(network)).post("/meetings");
    return UUID.fromString(added.path("id"));
  }

  private static Map<String, Object> item(String title, int minutes) {
    return Map.of("title", title, "durationMinutes", minutes);
  }

  private static ValidatableResponse put(
      Persona persona, UUID meeting, String version, List<?> items) {
    return persona
        .sends(Map.of("items", items))
        .header("If-Match", version)
        .put("/meetings/" + meeting + "/agenda-items")
        .then();
  }
}

package nl.olievlek.network.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class PhaseResourceTest {

  @Inject World world;
  @Inject Rows rows;

  @Test
  void a_coordinator_adds_a_phase_and_everyone_sees_it() {
    var id = world.network();
    var path = "/networks/" + id + "/phases";

    var added = world.coordinatorOf(id).sends(body("PLANNED")).post(path).then().statusCode(201);

    String phase = added.extract().path("id");
    assertThat(added.extract().header("Location")).endsWith("/api/v1" + path + "/" + phase);
    var expected =
        """
        {"id":"%s","sequence":1,"kind":"PILOT","name":"Pilotfase","description":null,"status":"PLANNED",\
        "startDate":null,"endDate":null,"durationMonths":30}"""
            .formatted(phase);
    var supervisor = world.supervisorIn(world.careProvider());
    supervisor.asks().get(path + "/" + phase).then().statusCode(200).body(equalTo(expected));
  }

  @Test
  void a_phase_goes_forward_only_and_its_steps_are_recorded() {
    var id = world.network();
    var coordinator = world.coordinatorOf(id);
    var path = "/networks/" + id + "/phases";
    String phase = coordinator.sends(body("PLANNED")).post(path).then().extract().path("id");

    var skipped = change(coordinator, path + "/" + phase, "FINISHED");
    var started = change(coordinator, path + "/" + phase, "RUNNING");

    skipped.then().statusCode(409).body("allowed", contains("RUNNING"));
    started.then().statusCode(200).body("status", equalTo("RUNNING"));
    assertThat(rows.count("transition_record", "subject_id = :value", UUID.fromString(phase)))
        .isEqualTo(2);
  }

  @Test
  void two_phases_in_the_same_place_are_a_conflict() {
    var path = "/networks/" + world.network() + "/phases";
    world.admin().sends(body("PLANNED")).post(path).then().statusCode(201);

    world.admin().sends(body("PLANNED")).post(path).then().statusCode(409);
  }

  private static Response change(Persona persona, String path, String status) {
    return persona.sends(body(status)).header("If-Match", "\"0\"").put(path);
  }

  private static Map<String, Object> body(String status) {
    return new HashMap<>(
        Map.of(
            "sequence",
            1,
            "kind",
            "PILOT",
            "name",
            "Pilotfase",
            "status",
            status,
            "durationMonths",
            30));
  }
}

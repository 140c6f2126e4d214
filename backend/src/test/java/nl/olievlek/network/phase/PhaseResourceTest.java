package nl.olievlek.network.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class PhaseResourceTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Statements statements;

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

  @Test
  void the_same_request_twice_adds_once() {
    var id = world.network();
    var path = "/networks/" + id + "/phases";
    Map<String, Object> body = body("PLANNED");
    var admin = world.admin();

    var first = admin.sends(body).header("Idempotency-Key", "ph1").post(path);
    var second = admin.sends(body).header("Idempotency-Key", "ph1").post(path);

    first.then().statusCode(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(rows.count("network_phase", "network_id = :value", id)).isEqualTo(1);
  }

  @Test
  void only_those_who_run_it_may_add_or_change() {
    var id = world.network();
    var path = "/networks/" + id + "/phases";
    Map<String, Object> body = body("PLANNED");
    String added = world.admin().sends(body).post(path).then().statusCode(201).extract().path("id");
    var stranger = world.coordinatorOf(world.network());
    var learner = world.learnerOf(world.network(), world.careProvider());

    stranger.sends(body).header("If-Match", "\"0\"").put(path + "/" + added).then().statusCode(403);
    learner.sends(body).post(path).then().statusCode(403);
    learner.asks().get(path).then().statusCode(200).body("items.id", contains(added));
    stranger.sends(body).post(path).then().statusCode(403);
  }

  @Test
  void a_change_without_or_with_an_old_version_is_refused() {
    var id = world.network();
    Map<String, Object> body = body("PLANNED");
    var admin = world.admin();
    String added =
        admin
            .sends(body)
            .post("/networks/" + id + "/phases")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var path = "/networks/" + id + "/phases" + "/" + added;

    admin.sends(body).put(path).then().statusCode(428);
    admin.sends(body).header("If-Match", "\"7\"").put(path).then().statusCode(412);
  }

  @Test
  void what_belongs_to_another_is_not_found() {
    var id = world.network();
    Map<String, Object> body = body("PLANNED");
    var admin = world.admin();
    String added =
        admin
            .sends(body)
            .post("/networks/" + id + "/phases")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var elsewhere = "/networks/" + world.network() + "/phases";

    admin.asks().get(elsewhere).then().statusCode(200).body("items.id", not(hasItem(added)));
    admin.asks().get(elsewhere + "/" + added).then().statusCode(404);
    admin
        .sends(body)
        .header("If-Match", "\"0\"")
        .put(elsewhere + "/" + added)
        .then()
        .statusCode(404);
  }

  @Test
  void a_list_takes_three_statements_whatever_its_length() {
    var id = world.network();
    var path = "/networks/" + id + "/phases";
    var admin = world.admin();

    var empty = statements.during(() -> admin.asks().get(path));
    Map<String, Object> body = body("PLANNED");
    admin.sends(body).post(path).then().statusCode(201);
    var filled = statements.during(() -> admin.asks().get(path + "?pageSize=250"));

    assertThat(empty).isEqualTo(3);
    assertThat(filled).isEqualTo(3);
  }

  @Test
  void wrong_input_is_named_by_field() {
    var id = world.network();
    var path = "/networks/" + id + "/phases";
    var unknown = Map.of("colour", "red");
    Map<String, Object> wrong =
        Map.of("name", " ", "sequence", 0, "kind", "PILOT", "durationMonths", -1);

    var admin = world.admin();
    admin.sends(unknown).post(path).then().statusCode(400);
    admin
        .sends(wrong)
        .post(path)
        .then()
        .statusCode(400)
        .body("violations.field", contains("durationMonths", "name", "sequence", "status"));
    admin.sends(wrong).post("/networks/" + UUID.randomUUID() + "/phases").then().statusCode(400);
    admin.asks().get("/networks/" + UUID.randomUUID() + "/phases").then().statusCode(404);
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

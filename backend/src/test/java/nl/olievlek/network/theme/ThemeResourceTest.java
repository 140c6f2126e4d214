package nl.olievlek.network.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.network.NetworkFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class ThemeResourceTest {

  @Inject World world;
  @Inject NetworkFixture network;
  @Inject Rows rows;
  @Inject Statements statements;

  @Test
  void a_coordinator_adds_a_theme_and_everyone_sees_it() {
    var id = world.network();
    var phase = network.phase(id, 1, "RUNNING");
    var path = "/networks/" + id + "/themes";
    var body = Map.of("name", "Leerklimaat", "firstPhaseId", phase, "validTo", "2026-12-31");

    var added = world.coordinatorOf(id).sends(body).post(path).then().statusCode(201).extract();

    var expected =
        """
        {"id":"%s","name":"Leerklimaat","description":null,"validFrom":null,"validTo":"2026-12-31",\
        "firstPhase":{"id":"%s","name":"Fase 1"},"lastPhase":null}"""
            .formatted(added.path("id"), phase);
    var answer = world.supervisorIn(world.school()).asks().get(path + "/" + added.path("id"));
    answer.then().statusCode(200).body(equalTo(expected));
  }

  @Test
  void themes_come_and_go_by_phase() {
    var id = world.network();
    var one = network.phase(id, 1, "FINISHED");
    var two = network.phase(id, 2, "RUNNING");
    var three = network.phase(id, 3, "PLANNED");
    network.theme(id, "altijd", null, null);
    network.theme(id, "eerst", null, one);
    network.theme(id, "midden", two, two);
    network.theme(id, "later", two, null);

    assertThat(names(id, "?phaseId=" + one)).containsExactly("altijd", "eerst");
    assertThat(names(id, "?phaseId=" + two)).containsExactly("altijd", "later", "midden");
    assertThat(names(id, "?phaseId=" + three)).containsExactly("altijd", "later");
    assertThat(names(id, "?phaseId=" + UUID.randomUUID())).isEmpty();
  }

  @Test
  void themes_come_and_go_by_date_and_else_by_the_dates_of_their_phases() {
    var id = world.network();
    var end = LocalDate.of(2019, 12, 31);
    var phase = network.phase(id, 1, "FINISHED", LocalDate.of(2018, 1, 1), end);
    network.datedTheme(id, "vmbo", LocalDate.of(2020, 1, 1), null);
    network.theme(id, "pilot", phase, phase);
    network.theme(id, "altijd", null, null);

    assertThat(names(id, "?asOfDate=2019-12-31")).containsExactly("altijd", "pilot");
    assertThat(names(id, "?asOfDate=2020-01-01")).containsExactly("altijd", "vmbo");
  }

  @Test
  void phases_of_a_theme_are_in_order_and_of_the_same_network() {
    var id = world.network();
    var one = network.phase(id, 1, "FINISHED");
    var two = network.phase(id, 2, "RUNNING");
    var foreign = network.phase(world.network(), 1, "RUNNING");
    var path = "/networks/" + id + "/themes";
    var reversed = Map.of("name", "X", "firstPhaseId", two, "lastPhaseId", one);
    var elsewhere = Map.of("name", "X", "firstPhaseId", foreign);

    var first = world.admin().sends(reversed).post(path).then();
    first.statusCode(400).body("violations.field", contains("lastPhaseId"));
    var second = world.admin().sends(elsewhere).post(path).then();
    second.statusCode(400).body("violations.field", contains("firstPhaseId"));
  }

  @Test
  void the_same_request_twice_adds_once() {
    var id = world.network();
    var path = "/networks/" + id + "/themes";
    Map<String, Object> body = Map.of("name", "Leerklimaat");
    var admin = world.admin();

    var first = admin.sends(body).header("Idempotency-Key", "t1").post(path);
    var second = admin.sends(body).header("Idempotency-Key", "t1").post(path);

    first.then().statusCode(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(rows.count("theme", "network_id = :value", id)).isEqualTo(1);
  }

  @Test
  void only_those_who_run_it_may_add_or_change() {
    var id = world.network();
    var path = "/networks/" + id + "/themes";
    Map<String, Object> body = Map.of("name", "Leerklimaat");
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
    Map<String, Object> body = Map.of("name", "Leerklimaat");
    var admin = world.admin();
    String added =
        admin
            .sends(body)
            .post("/networks/" + id + "/themes")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var path = "/networks/" + id + "/themes" + "/" + added;

    admin.sends(body).put(path).then().statusCode(428);
    admin.sends(body).header("If-Match", "\"7\"").put(path).then().statusCode(412);
  }

  @Test
  void what_belongs_to_another_is_not_found() {
    var id = world.network();
    Map<String, Object> body = Map.of("name", "Leerklimaat");
    var admin = world.admin();
    String added =
        admin
            .sends(body)
            .post("/networks/" + id + "/themes")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var elsewhere = "/networks/" + world.network() + "/themes";

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
    var path = "/networks/" + id + "/themes";
    var admin = world.admin();

    var empty = statements.during(() -> admin.asks().get(path));
    Map<String, Object> body = Map.of("name", "Leerklimaat");
    admin.sends(body).post(path).then().statusCode(201);
    var filled = statements.during(() -> admin.asks().get(path + "?pageSize=250"));

    assertThat(empty).isEqualTo(3);
    assertThat(filled).isEqualTo(3);
  }

  @Test
  void wrong_input_is_named_by_field() {
    var id = world.network();
    var path = "/networks/" + id + "/themes";
    var unknown = Map.of("colour", "red");
    Map<String, Object> wrong = Map.of("name", " ", "description", "x".repeat(2001));

    var admin = world.admin();
    admin.sends(unknown).post(path).then().statusCode(400);
    admin
        .sends(wrong)
        .post(path)
        .then()
        .statusCode(400)
        .body("violations.field", contains("description", "name"));
    admin.sends(wrong).post("/networks/" + UUID.randomUUID() + "/themes").then().statusCode(400);
    admin.asks().get("/networks/" + UUID.randomUUID() + "/themes").then().statusCode(404);
  }

  private List<String> names(UUID id, String query) {
    var path = "/networks/" + id + "/themes" + query;
    return world.admin().asks().get(path).then().statusCode(200).extract().path("items.name");
  }
}

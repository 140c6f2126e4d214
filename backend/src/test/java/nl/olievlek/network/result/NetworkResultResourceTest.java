package nl.olievlek.network.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.network.NetworkFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class NetworkResultResourceTest {

  @Inject World world;
  @Inject NetworkFixture network;
  @Inject Rows rows;
  @Inject Statements statements;

  @Test
  void a_coordinator_adds_a_result_and_everyone_sees_its_heir() {
    var id = world.network();
    var heir = world.school();
    var theme = network.theme(id, "Zorg en technologie", null, null);
    var path = "/networks/" + id + "/results";
    var body =
        Map.of(
            "kind",
            "MAP",
            "title",
            "Netwerkkaart",
            "themeId",
            theme,
            "heirId",
            heir,
            "licence",
            "CC BY 4.0");

    var added = world.coordinatorOf(id).sends(body).post(path).then().statusCode(201).extract();

    var expected =
        """
        {"id":"%s","network":{"id":"%s","name":"%s"},"theme":{"id":"%s","name":"Zorg en technologie"},"kind":"MAP",\
        "title":"Netwerkkaart","description":null,"url":null,"licence":"CC BY 4.0","publishedDate":null,\
        "heir":{"id":"%s","name":"%s"},"heirNote":null}"""
            .formatted(
                added.path("id"),
                id,
                added.path("network.name"),
                theme,
                heir,
                added.path("heir.name"));
    var answer = world.supervisorIn(heir).asks().get(path + "/" + added.path("id"));
    answer.then().statusCode(200).body(equalTo(expected));
  }

  @Test
  void the_list_filters_on_kind_and_theme() {
    var id = world.network();
    var theme = network.theme(id, "Leren in de praktijk", null, null);
    var path = "/networks/" + id + "/results";
    var admin = world.admin();
    admin.sends(body()).post(path).then().statusCode(201);
    admin.sends(Map.of("kind", "VIDEO", "title", "Animatie", "themeId", theme)).post(path);

    admin.asks().get(path + "?kind=GUIDE").then().body("items.title", contains("Handreiking"));
    admin.asks().get(path + "?themeId=" + theme).then().body("items.title", contains("Animatie"));
    admin.asks().get(path + "?kind=SONG").then().statusCode(400);
  }

  @Test
  void a_theme_of_another_network_or_an_unknown_heir_is_refused() {
    var path = "/networks/" + world.network() + "/results";
    var foreign = network.theme(world.network(), "Elders", null, null);
    var theme = Map.of("kind", "GUIDE", "title", "X", "themeId", foreign);
    var heir = Map.of("kind", "GUIDE", "title", "X", "heirId", UUID.randomUUID());

    var first = world.admin().sends(theme).post(path).then();
    first.statusCode(400).body("violations.field", contains("themeId"));
    var second = world.admin().sends(heir).post(path).then();
    second.statusCode(400).body("violations.field", contains("heirId"));
  }

  @Test
  void the_same_request_twice_adds_once() {
    var id = world.network();
    var path = "/networks/" + id + "/results";
    Map<String, Object> body = body();
    var admin = world.admin();

    var first = admin.sends(body).header("Idempotency-Key", "r1").post(path);
    var second = admin.sends(body).header("Idempotency-Key", "r1").post(path);

    first.then().statusCode(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(rows.count("network_result", "network_id = :value", id)).isEqualTo(1);
  }

  @Test
  void only_those_who_run_it_may_add_or_change() {
    var id = world.network();
    var path = "/networks/" + id + "/results";
    Map<String, Object> body = body();
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
    Map<String, Object> body = body();
    var admin = world.admin();
    String added =
        admin
            .sends(body)
            .post("/networks/" + id + "/results")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var path = "/networks/" + id + "/results" + "/" + added;

    admin.sends(body).put(path).then().statusCode(428);
    admin.sends(body).header("If-Match", "\"7\"").put(path).then().statusCode(412);
  }

  @Test
  void what_belongs_to_another_is_not_found() {
    var id = world.network();
    Map<String, Object> body = body();
    var admin = world.admin();
    String added =
        admin
            .sends(body)
            .post("/networks/" + id + "/results")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var elsewhere = "/networks/" + world.network() + "/results";

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
    var path = "/networks/" + id + "/results";
    var admin = world.admin();

    var empty = statements.during(() -> admin.asks().get(path));
    Map<String, Object> body = body();
    admin.sends(body).post(path).then().statusCode(201);
    var filled = statements.during(() -> admin.asks().get(path + "?pageSize=250"));

    assertThat(empty).isEqualTo(3);
    assertThat(filled).isEqualTo(3);
  }

  @Test
  void wrong_input_is_named_by_field() {
    var id = world.network();
    var path = "/networks/" + id + "/results";
    var unknown = Map.of("colour", "red");
    Map<String, Object> wrong = Map.of("title", "x".repeat(201), "url", "x");

    var admin = world.admin();
    admin.sends(unknown).post(path).then().statusCode(400);
    admin
        .sends(wrong)
        .post(path)
        .then()
        .statusCode(400)
        .body("violations.field", contains("kind", "title", "url"));
    admin.sends(wrong).post("/networks/" + UUID.randomUUID() + "/results").then().statusCode(400);
    admin.asks().get("/networks/" + UUID.randomUUID() + "/results").then().statusCode(404);
  }

  private static Map<String, Object> body() {
    return Map.of("kind", "GUIDE", "title", "Handreiking");
  }
}

package nl.olievlek.network.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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
class ProjectResourceTest {

  @Inject World world;
  @Inject NetworkFixture network;
  @Inject Rows rows;
  @Inject Statements statements;

  @Test
  void a_coordinator_adds_a_project_and_everyone_sees_it() {
    var id = world.network();
    var member = world.memberOf(id);
    var path = "/networks/" + id + "/projects";
    var body = Map.of("name", "Goed werk", "organisationId", member, "partner", "Avans");

    var added = world.coordinatorOf(id).sends(body).post(path).then().statusCode(201).extract();

    var expected =
        """
        {"id":"%s","network":{"id":"%s","name":"%s"},"organisation":{"id":"%s","name":"%s"},"partner":"Avans",\
        "name":"Goed werk","description":null,"startDate":null,"endDate":null,"sourceUrl":null}"""
            .formatted(
                added.path("id"),
                id,
                added.path("network.name"),
                member,
                added.path("organisation.name"));
    var answer = world.supervisorIn(member).asks().get(path + "/" + added.path("id"));
    answer.then().statusCode(200).body(equalTo(expected));
  }

  @Test
  void a_project_is_changed_as_a_whole() {
    var id = world.network();
    var coordinator = world.coordinatorOf(id);
    var path = "/networks/" + id + "/projects";
    String project = coordinator.sends(body()).post(path).then().extract().path("id");
    var body = Map.of("name", "Beter werk", "startDate", "2020-05-01");

    var changed = coordinator.sends(body).header("If-Match", "\"0\"").put(path + "/" + project);

    changed
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("name", equalTo("Beter werk"))
        .body("partner", nullValue());
  }

  @Test
  void an_unknown_organisation_or_a_reversed_period_is_refused() {
    var path = "/networks/" + world.network() + "/projects";
    var unknown = Map.of("name", "X", "organisationId", UUID.randomUUID());
    var reversed = Map.of("name", "X", "startDate", "2020-05-01", "endDate", "2020-04-30");

    var first = world.admin().sends(unknown).post(path).then();
    first.statusCode(400).body("violations.field", contains("organisationId"));
    var second = world.admin().sends(reversed).post(path).then();
    second.statusCode(400).body("violations.field", contains("endDate"));
  }

  @Test
  void the_same_request_twice_adds_once() {
    var id = world.network();
    var path = "/networks/" + id + "/projects";
    Map<String, Object> body = body();
    var admin = world.admin();

    var first = admin.sends(body).header("Idempotency-Key", "p1").post(path);
    var second = admin.sends(body).header("Idempotency-Key", "p1").post(path);

    first.then().statusCode(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(rows.count("project", "network_id = :value", id)).isEqualTo(1);
  }

  @Test
  void only_those_who_run_it_may_add_or_change() {
    var id = world.network();
    var path = "/networks/" + id + "/projects";
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
            .post("/networks/" + id + "/projects")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var path = "/networks/" + id + "/projects" + "/" + added;

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
            .post("/networks/" + id + "/projects")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var elsewhere = "/networks/" + world.network() + "/projects";

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
    var path = "/networks/" + id + "/projects";
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
    var path = "/networks/" + id + "/projects";
    var unknown = Map.of("colour", "red");
    Map<String, Object> wrong = Map.of("partner", "x".repeat(201), "sourceUrl", "x");

    var admin = world.admin();
    admin.sends(unknown).post(path).then().statusCode(400);
    admin
        .sends(wrong)
        .post(path)
        .then()
        .statusCode(400)
        .body("violations.field", contains("name", "partner", "sourceUrl"));
    admin.sends(wrong).post("/networks/" + UUID.randomUUID() + "/projects").then().statusCode(400);
    admin.asks().get("/networks/" + UUID.randomUUID() + "/projects").then().statusCode(404);
  }

  private static Map<String, Object> body() {
    return Map.of("name", "Goed werk", "partner", "Avans");
  }
}

package nl.olievlek.network.project;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.network.NetworkFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class ProjectResourceTest {

  @Inject World world;
  @Inject NetworkFixture network;

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

  private static Map<String, Object> body() {
    return Map.of("name", "Goed werk", "partner", "Avans");
  }
}

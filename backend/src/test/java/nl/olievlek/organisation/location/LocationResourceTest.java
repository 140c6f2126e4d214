package nl.olievlek.organisation.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class LocationResourceTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Statements statements;

  @Test
  void an_organisation_admin_adds_a_location_and_everyone_sees_it() {
    var id = world.careProvider();
    var path = "/organisations/" + id + "/locations";
    var body =
        Map.of(
            "name",
            "Noord",
            "postalCode",
            "5038 AB",
            "city",
            "Tilburg",
            "latitude",
            51.56,
            "longitude",
            5.09);

    var added = world.administratorOf(id).sends(body).post(path).then().statusCode(201).extract();

    var expected =
        """
        {"id":"%s","name":"Noord","streetAddress":null,"postalCode":"5038 AB","city":"Tilburg","latitude":51.56,\
        "longitude":5.09,"sample":false}"""
            .formatted(added.<String>path("id"));
    assertThat(added.header("Location")).endsWith("/api/v1" + path + "/" + added.path("id"));
    var answer = world.supervisorIn(world.school()).asks().get(path + "/" + added.path("id"));
    answer.then().statusCode(200).body(equalTo(expected));
  }

  @Test
  void a_coordinator_adds_to_a_member_of_the_network_but_does_not_change() {
    var network = world.network();
    var id = world.memberOf(network);
    var coordinator = world.coordinatorOf(network);
    var elsewhere = "/organisations/" + world.careProvider() + "/locations";
    var path = "/organisations/" + id + "/locations";

    String added = coordinator.sends(body()).post(path).then().statusCode(201).extract().path("id");

    var change = coordinator.sends(body()).header("If-Match", "\"0\"").put(path + "/" + added);
    change.then().statusCode(403);
    coordinator.sends(body()).post(path).then().statusCode(409);
    coordinator.sends(body()).post(elsewhere).then().statusCode(403);
  }

  @Test
  void the_same_request_twice_adds_once() {
    var id = world.careProvider();
    var path = "/organisations/" + id + "/locations";
    Map<String, Object> body = body();
    var admin = world.admin();

    var first = admin.sends(body).header("Idempotency-Key", "l1").post(path);
    var second = admin.sends(body).header("Idempotency-Key", "l1").post(path);

    first.then().statusCode(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(rows.count("location", "organisation_id = :value", id)).isEqualTo(1);
  }

  @Test
  void only_those_who_run_it_may_add_or_change() {
    var id = world.careProvider();
    var path = "/organisations/" + id + "/locations";
    Map<String, Object> body = body();
    String added = world.admin().sends(body).post(path).then().statusCode(201).extract().path("id");
    var stranger = world.administratorOf(world.careProvider());
    var learner = world.learnerOf(world.network(), world.careProvider());

    stranger.sends(body).header("If-Match", "\"0\"").put(path + "/" + added).then().statusCode(403);
    learner.sends(body).post(path).then().statusCode(403);
    learner.asks().get(path).then().statusCode(200).body("items.id", contains(added));
    stranger.sends(body).post(path).then().statusCode(403);
  }

  @Test
  void a_change_without_or_with_an_old_version_is_refused() {
    var id = world.careProvider();
    Map<String, Object> body = body();
    var admin = world.admin();
    String added =
        admin
            .sends(body)
            .post("/organisations/" + id + "/locations")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var path = "/organisations/" + id + "/locations" + "/" + added;

    admin.sends(body).put(path).then().statusCode(428);
    admin.sends(body).header("If-Match", "\"7\"").put(path).then().statusCode(412);
  }

  @Test
  void what_belongs_to_another_is_not_found() {
    var id = world.careProvider();
    Map<String, Object> body = body();
    var admin = world.admin();
    String added =
        admin
            .sends(body)
            .post("/organisations/" + id + "/locations")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var elsewhere = "/organisations/" + world.careProvider() + "/locations";

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
    var id = world.careProvider();
    var path = "/organisations/" + id + "/locations";
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
    var id = world.careProvider();
    var path = "/organisations/" + id + "/locations";
    var unknown = Map.of("colour", "red");
    Map<String, Object> wrong = Map.of("name", " ", "postalCode", "0000", "latitude", 91);

    var admin = world.admin();
    admin.sends(unknown).post(path).then().statusCode(400);
    admin
        .sends(wrong)
        .post(path)
        .then()
        .statusCode(400)
        .body("violations.field", contains("latitude", "name", "postalCode"));
    admin
        .sends(wrong)
        .post("/organisations/" + UUID.randomUUID() + "/locations")
        .then()
        .statusCode(400);
    admin.asks().get("/organisations/" + UUID.randomUUID() + "/locations").then().statusCode(404);
  }

  private static Map<String, Object> body() {
    return Map.of("name", "Noord", "city", "Tilburg");
  }
}

package nl.olievlek.network.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
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
class ProgrammeResourceTest {

  @Inject World world;
  @Inject NetworkFixture network;
  @Inject Rows rows;
  @Inject Statements statements;

  @Test
  void an_admin_adds_a_programme_and_everyone_sees_its_place_in_the_tree() {
    var whole = network.programme(null, "PROGRAMME", "Volwaardig leven");
    var admin = world.admin();
    var body = Map.of("parentId", whole, "kind", "PROJECT", "name", "Begeleiding à la carte");

    var added = admin.sends(body).post("/programmes").then().statusCode(201).extract();

    var id = UUID.fromString(added.path("id"));
    var part = network.programme(id, "LEARNING_NETWORK", "Vakmanschap");
    var expected =
        """
        {"id":"%1$s","parent":{"id":"%2$s","name":"Volwaardig leven"},"kind":"PROJECT",\
        "name":"Begeleiding à la carte","description":null,"sourceUrl":null,"network":null,\
        "ancestors":[{"id":"%2$s","name":"Volwaardig leven"}],\
        "children":[{"id":"%3$s","parent":{"id":"%1$s","name":"Begeleiding à la carte"},\
        "kind":"LEARNING_NETWORK","name":"Vakmanschap","description":null,"sourceUrl":null,\
        "network":null,"childCount":0,"sample":false}],"sample":false}"""
            .formatted(id, whole, part);
    var reader = world.supervisorIn(world.school());
    reader.asks().get("/programmes/" + id).then().statusCode(200).body(equalTo(expected));
  }

  @Test
  void parts_that_no_source_names_are_counted_and_a_network_is_found_at_its_node() {
    var project = network.programme(null, "PROJECT", Rows.unique("Project"));
    var node = network.programme(project, "LEARNING_NETWORK", "Vakmanschap");
    network.programme(project, "LEARNING_NETWORK", null);
    var id =
        rows.insert(
            "network",
            "name",
            Rows.unique("Vakmanschap"),
            "kind",
            "LEARNING_NETWORK",
            "sectors",
            new String[] {"DISABILITY_CARE"},
            "programme_id",
            node);

    var list = world.admin().asks().get("/programmes?parentId=" + project).then().statusCode(200);

    list.body("items.name", contains("Vakmanschap", null))
        .body("items[0].network.id", equalTo(id.toString()))
        .body("items[1].network", nullValue());
    var whole = world.admin().asks().get("/programmes/" + project).then();
    whole.statusCode(200).body("children.size()", equalTo(2));
  }

  @Test
  void a_programme_is_never_a_part_of_its_own_part() {
    var whole = network.programme(null, "PROGRAMME", "Geheel");
    var part = network.programme(whole, "PROJECT", "Deel");
    var piece = network.programme(part, "PROJECT", "Stuk");

    assertThat(fieldRefused(whole, whole)).containsExactly("parentId");
    assertThat(fieldRefused(whole, piece)).containsExactly("parentId");
    assertThat(fieldRefused(whole, UUID.randomUUID())).containsExactly("parentId");
  }

  @Test
  void only_an_admin_adds_and_changes() {
    var id = network.programme(null, "PROGRAMME", "Geheel");
    var coordinator = world.coordinatorOf(world.network());
    var body = Map.of("kind", "PROGRAMME");

    coordinator.sends(body).post("/programmes").then().statusCode(403);
    coordinator
        .sends(body)
        .header("If-Match", "\"0\"")
        .put("/programmes/" + id)
        .then()
        .statusCode(403);
  }

  @Test
  void a_change_needs_the_newest_version() {
    var path = "/programmes/" + network.programme(null, "PROGRAMME", "Geheel");
    var body = Map.of("kind", "PROGRAMME", "name", "Nieuw");
    var admin = world.admin();

    admin.sends(body).put(path).then().statusCode(428);
    admin.sends(body).header("If-Match", "\"7\"").put(path).then().statusCode(412);
    admin.sends(body).header("If-Match", "\"0\"").put(path).then().statusCode(200);
  }

  @Test
  void wrong_input_is_named_by_field() {
    var wrong = Map.of("name", "x".repeat(201));

    var answer = world.admin().sends(wrong).post("/programmes").then();

    answer.statusCode(400).body("violations.field", contains("kind", "name"));
    world.admin().asks().get("/programmes?kind=CLUB").then().statusCode(400);
    world.admin().asks().get("/programmes/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void the_same_request_twice_adds_one_programme() {
    var name = Rows.unique("Dubbel");
    var body = Map.of("kind", "PROGRAMME", "name", name);
    var admin = world.admin();

    admin.sends(body).header("Idempotency-Key", "g1").post("/programmes").then().statusCode(201);
    admin.sends(body).header("Idempotency-Key", "g1").post("/programmes").then().statusCode(201);

    assertThat(rows.count("programme", "name = :value", name)).isEqualTo(1);
  }

  @Test
  void a_list_takes_two_statements_and_a_programme_four() {
    var admin = world.admin();
    var id = network.programme(null, "PROGRAMME", "Geheel");

    assertThat(statements.during(() -> admin.asks().get("/programmes?pageSize=250"))).isEqualTo(2);
    assertThat(statements.during(() -> admin.asks().get("/programmes/" + id))).isEqualTo(4);
  }

  private List<String> fieldRefused(UUID id, UUID parent) {
    var body = Map.of("kind", "PROGRAMME", "parentId", parent);
    var answer = world.admin().sends(body).header("If-Match", "\"0\"").put("/programmes/" + id);
    return answer.then().statusCode(400).extract().path("violations.field");
  }
}

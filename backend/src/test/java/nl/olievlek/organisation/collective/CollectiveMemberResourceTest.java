package nl.olievlek.organisation.collective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class CollectiveMemberResourceTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;
  @Inject Statements statements;

  @Test
  void a_collective_adds_a_member_and_everyone_sees_it() {
    var id = collective();
    var member = world.careProvider();
    var path = "/organisations/" + id + "/collective-members";
    var body =
        Map.of("organisationId", member, "validTo", "2019-12-31", "dateNote", "voorheen zeven");

    var added = world.administratorOf(id).sends(body).post(path).then().statusCode(201).extract();

    var expected =
        """
        {"id":"%s","organisation":{"id":"%s","name":"%s"},"validFrom":null,"validTo":"2019-12-31",\
        "dateNote":"voorheen zeven"}"""
            .formatted(added.path("id"), member, added.path("organisation.name"));
    var answer = world.supervisorIn(member).asks().get(path + "/" + added.path("id"));
    answer.then().statusCode(200).body(equalTo(expected));
  }

  @Test
  void being_in_a_collective_makes_no_organisation_a_member_of_a_network() {
    var network = world.network();
    var id = collective();
    world.member(network, id, "PARTNER");
    var stranger = world.careProvider();
    var path = "/organisations/" + id + "/collective-members";
    var coordinator = world.coordinatorOf(network);

    coordinator.sends(Map.of("organisationId", stranger)).post(path).then().statusCode(201);

    assertThat(member(network, stranger)).isFalse();
    assertThat(member(network, id)).isTrue();
    world.member(network, stranger, "PARTNER");
    assertThat(member(network, stranger)).isTrue();
  }

  @Test
  void members_are_counted_as_of_a_date_also_those_without_a_name() {
    var id = collective();
    var path = "/organisations/" + id + "/collective-members";
    var admin = world.admin();
    admin.sends(Map.of("validTo", "2019-12-31")).post(path).then().statusCode(201);
    admin.sends(Map.of()).post(path).then().statusCode(201);

    var before = admin.asks().get(path + "?withTotal=true&asOfDate=2019-12-31").then();
    var after = admin.asks().get(path + "?withTotal=true&asOfDate=2020-01-01").then();

    before.body("total", equalTo(2)).body("items[0].organisation", nullValue());
    after.body("total", equalTo(1));
  }

  @Test
  void only_a_collective_has_members_and_never_itself() {
    var provider = world.careProvider();
    var id = collective();
    var admin = world.admin();

    var none = admin.sends(Map.of()).post("/organisations/" + provider + "/collective-members");
    var itself =
        admin
            .sends(Map.of("organisationId", id))
            .post("/organisations/" + id + "/collective-members");

    none.then()
        .statusCode(409)
        .body("detail", equalTo("This is no collective. Only a collective has members."));
    itself.then().statusCode(400).body("violations.field", contains("organisationId"));
  }

  @Test
  void the_same_request_twice_adds_once() {
    var id = collective();
    var path = "/organisations/" + id + "/collective-members";
    Map<String, Object> body = Map.of("organisationId", world.careProvider());
    var admin = world.admin();

    var first = admin.sends(body).header("Idempotency-Key", "c1").post(path);
    var second = admin.sends(body).header("Idempotency-Key", "c1").post(path);

    first.then().statusCode(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(rows.count("collective_member", "collective_id = :value", id)).isEqualTo(1);
  }

  @Test
  void only_those_who_run_it_may_add_or_change() {
    var id = collective();
    var path = "/organisations/" + id + "/collective-members";
    Map<String, Object> body = Map.of("organisationId", world.careProvider());
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
    var id = collective();
    Map<String, Object> body = Map.of("organisationId", world.careProvider());
    var admin = world.admin();
    String added =
        admin
            .sends(body)
            .post("/organisations/" + id + "/collective-members")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var path = "/organisations/" + id + "/collective-members" + "/" + added;

    admin.sends(body).put(path).then().statusCode(428);
    admin.sends(body).header("If-Match", "\"7\"").put(path).then().statusCode(412);
  }

  @Test
  void what_belongs_to_another_is_not_found() {
    var id = collective();
    Map<String, Object> body = Map.of("organisationId", world.careProvider());
    var admin = world.admin();
    String added =
        admin
            .sends(body)
            .post("/organisations/" + id + "/collective-members")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var elsewhere = "/organisations/" + collective() + "/collective-members";

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
    var id = collective();
    var path = "/organisations/" + id + "/collective-members";
    var admin = world.admin();

    var empty = statements.during(() -> admin.asks().get(path));
    Map<String, Object> body = Map.of("organisationId", world.careProvider());
    admin.sends(body).post(path).then().statusCode(201);
    var filled = statements.during(() -> admin.asks().get(path + "?pageSize=250"));

    assertThat(empty).isEqualTo(3);
    assertThat(filled).isEqualTo(3);
  }

  @Test
  void wrong_input_is_named_by_field() {
    var id = collective();
    var path = "/organisations/" + id + "/collective-members";
    var unknown = Map.of("colour", "red");
    Map<String, Object> wrong = Map.of("dateNote", "x".repeat(501));

    var admin = world.admin();
    admin.sends(unknown).post(path).then().statusCode(400);
    admin
        .sends(wrong)
        .post(path)
        .then()
        .statusCode(400)
        .body("violations.field", contains("dateNote"));
    admin
        .sends(wrong)
        .post("/organisations/" + UUID.randomUUID() + "/collective-members")
        .then()
        .statusCode(400);
    admin
        .asks()
        .get("/organisations/" + UUID.randomUUID() + "/collective-members")
        .then()
        .statusCode(404);
  }

  private boolean member(UUID network, UUID organisation) {
    return sql.one(
            Boolean.class,
            Query.of(
                    "select member_throughout(:network, :organisation, current_date, current_date)")
                .with("network", network)
                .with("organisation", organisation))
        .orElseThrow();
  }

  private UUID collective() {
    return rows.insert("organisation", "name", Rows.unique("Collectief"), "kind", "COLLECTIVE");
  }
}

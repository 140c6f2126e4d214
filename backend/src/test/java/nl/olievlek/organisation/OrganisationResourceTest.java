package nl.olievlek.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class OrganisationResourceTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Statements statements;

  @Test
  void an_admin_adds_an_organisation_and_everyone_sees_it() {
    var name = Rows.unique("Het Laar");
    var body = Map.of("name", name, "kind", "CARE_PROVIDER", "website", "https://www.example.nl");

    var added = world.admin().sends(body).post("/organisations").then().statusCode(201).extract();

    var id = added.<String>path("id");
    assertThat(added.header("Location")).endsWith("/api/v1/organisations/" + id);
    assertThat(added.header("ETag")).isEqualTo("\"0\"");
    var expected =
        """
        {"id":"%s","name":"%s","kind":"CARE_PROVIDER","description":null,"website":"https://www.example.nl",\
        "sourceUrl":null,"sample":false,"may":[]}"""
            .formatted(id, name);
    var supervisor = world.supervisorIn(world.careProvider());
    var seen =
        supervisor.asks().get("/organisations/" + id).then().statusCode(200).extract().asString();
    assertThat(seen).isEqualTo(expected);
  }

  @Test
  void a_coordinator_adds_to_a_member_and_only_the_organisation_changes_itself() {
    var network = world.network();
    var provider = world.memberOf(network);
    var collective =
        rows.insert("organisation", "name", Rows.unique("Collectief"), "kind", "COLLECTIVE");

    may(world.coordinatorOf(network), provider, "ADD_LOCATION");
    may(world.coordinatorOf(world.network()), provider);
    may(
        world.administratorOf(provider),
        provider,
        "CHANGE",
        "ADD_LOCATION",
        "CHANGE_LOCATION",
        "CHANGE_MEMBER");
    may(
        world.administratorOf(collective),
        collective,
        "CHANGE",
        "ADD_LOCATION",
        "CHANGE_LOCATION",
        "ADD_MEMBER",
        "CHANGE_MEMBER");
  }

  private static void may(Persona reader, UUID organisation, String... acts) {
    var seen = reader.asks().get("/organisations/" + organisation).then().statusCode(200).extract();
    assertThat(seen.<List<String>>path("may")).containsExactly(acts);
  }

  @Test
  void the_same_request_twice_adds_one_organisation() {
    var admin = world.admin();
    var body = Map.of("name", Rows.unique("Dubbel"), "kind", "SCHOOL");

    var first = admin.sends(body).header("Idempotency-Key", "k1").post("/organisations");
    var second = admin.sends(body).header("Idempotency-Key", "k1").post("/organisations");

    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(rows.count("organisation", "name = :value", body.get("name"))).isEqualTo(1);
  }

  @Test
  void a_key_that_belonged_to_another_request_is_refused() {
    var admin = world.admin();
    var first = Map.of("name", Rows.unique("Een"), "kind", "SCHOOL");
    var other = Map.of("name", Rows.unique("Ander"), "kind", "SCHOOL");
    admin.sends(first).header("Idempotency-Key", "k2").post("/organisations");

    var answer = admin.sends(other).header("Idempotency-Key", "k2").post("/organisations");

    answer.then().statusCode(409).body("type", equalTo("/problems/key-reused"));
  }

  @Test
  void all_faults_of_a_request_are_named_at_once() {
    var body = Map.of("name", " ", "website", "javascript:alert(1)");

    var answer = world.admin().sends(body).post("/organisations").then();

    answer
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations.field", contains("kind", "name", "website"))
        .body(
            "violations[2].message",
            equalTo("This must be a full web address, such as https://www.example.nl."));
  }

  @Test
  void a_name_that_exists_already_is_a_conflict() {
    var body = Map.of("name", Rows.unique("Maria Oord"), "kind", "CARE_PROVIDER");
    world.admin().sends(body).post("/organisations").then().statusCode(201);

    var again = world.admin().sends(body).post("/organisations");

    again.then().statusCode(409).body("type", equalTo("/problems/already-exists"));
  }

  @Test
  void a_learner_may_not_add_an_organisation() {
    var network = world.network();
    var learner = world.learnerOf(network, world.memberOf(network));

    var answer = learner.sends(Map.of("name", "X", "kind", "SCHOOL")).post("/organisations");

    answer.then().statusCode(403).body("type", equalTo("/problems/forbidden"));
  }

  @Test
  void nobody_sees_organisations_without_signing_in() {
    var answer = Persona.nobody().get("/organisations");

    answer.then().statusCode(401).body("type", equalTo("/problems/not-signed-in"));
  }

  @Test
  void an_administrator_changes_the_own_organisation_only() {
    var own = world.careProvider();
    var administrator = world.administratorOf(own);
    var body = Map.of("name", Rows.unique("Nieuw"), "kind", "CARE_PROVIDER");

    administrator
        .sends(body)
        .header("If-Match", "\"0\"")
        .put("/organisations/" + own)
        .then()
        .statusCode(200);
    var other =
        administrator
            .sends(body)
            .header("If-Match", "\"0\"")
            .put("/organisations/" + world.careProvider());

    other.then().statusCode(403);
    assertThat(rows.count("audit_record", "action = 'CHANGED' and subject_id = :value", own))
        .isEqualTo(1);
  }

  @Test
  void a_change_without_or_with_an_old_version_is_refused() {
    var id = world.careProvider();
    var body = Map.of("name", Rows.unique("Nieuw"), "kind", "CARE_PROVIDER");
    var admin = world.admin();

    admin.sends(body).put("/organisations/" + id).then().statusCode(428);
    admin
        .sends(body)
        .header("If-Match", "\"7\"")
        .put("/organisations/" + id)
        .then()
        .statusCode(412);
    assertThat(rows.count("organisation", "name = :value", body.get("name"))).isZero();
  }

  @Test
  void the_list_filters_on_members_of_a_network() {
    var network = world.network();
    var member = world.memberOf(network);
    var stranger = world.careProvider();

    var list = world.admin().asks().get("/organisations?networkId=" + network).then();

    list.statusCode(200)
        .body("items.id", hasItem(member.toString()))
        .body("items.id", not(hasItem(stranger.toString())));
  }

  @Test
  void a_list_takes_two_statements_whatever_its_length() {
    var admin = world.admin();

    var small = statements.during(() -> admin.asks().get("/organisations?pageSize=10"));
    var large = statements.during(() -> admin.asks().get("/organisations?pageSize=250"));

    assertThat(small).isEqualTo(2);
    assertThat(large).isEqualTo(2);
  }

  @Test
  void an_unknown_organisation_is_not_found() {
    world.admin().asks().get("/organisations/" + UUID.randomUUID()).then().statusCode(404);
    world.admin().asks().get("/organisations/not-an-identifier").then().statusCode(404);
  }
}

package nl.olievlek.account.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class ApiClientResourceTest {

  private static final List<String> SCOPES = List.of("cohorts:read", "learners:read");

  @Inject World world;
  @Inject Statements statements;

  @Test
  void a_coordinator_lets_a_machine_of_the_network_in() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var request = ApiClientFixture.ofNetwork(network, SCOPES);

    var answer = coordinator.sends(request).post("/api-clients").then().statusCode(201);

    answer
        .header("ETag", "\"0\"")
        .body("name", equalTo(request.get("name")))
        .body("network.id", equalTo(network.toString()))
        .body("organisation", nullValue())
        .body("scopes", contains("cohorts:read", "learners:read"))
        .body("expiresOn", equalTo(request.get("expiresOn")))
        .body("status", equalTo("ACTIVE"))
        .body("revokeReason", nullValue())
        .body("givenBy.id", equalTo(coordinator.id().toString()))
        .body("lastUsedAt", nullValue());
  }

  @Test
  void an_organisation_admin_lets_a_machine_of_the_organisation_in_and_the_network_knows_nothing() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var admin = world.administratorOf(organisation);

    var client =
        ApiClientFixture.added(admin, ApiClientFixture.ofOrganisation(organisation, SCOPES));

    admin.asks().get("/api-clients").then().body("items.id", contains(client));
    var coordinator = world.coordinatorOf(network);
    coordinator.asks().get("/api-clients").then().body("items", empty());
    coordinator.asks().get("/api-clients/" + client).then().statusCode(404);
    world.admin().asks().get("/api-clients/" + client).then().statusCode(200);
  }

  @Test
  void nobody_lets_a_machine_into_what_they_do_not_run() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var coordinator = world.coordinatorOf(network);

    coordinator
        .sends(ApiClientFixture.ofNetwork(world.network(), SCOPES))
        .post("/api-clients")
        .then()
        .statusCode(400)
        .body("violations.field", contains("networkId"));
    coordinator
        .sends(ApiClientFixture.ofOrganisation(organisation, SCOPES))
        .post("/api-clients")
        .then()
        .statusCode(403);
    world
        .administratorOf(organisation)
        .sends(ApiClientFixture.ofNetwork(network, SCOPES))
        .post("/api-clients")
        .then()
        .statusCode(403);
  }

  @Test
  void a_machine_needs_one_place_known_scopes_and_an_end() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var nowhere = ApiClientFixture.ofNetwork(null, SCOPES);
    var writing = ApiClientFixture.ofNetwork(network, List.of("learners:write"));
    var forever = ApiClientFixture.ofNetwork(network, SCOPES);
    forever.put("expiresOn", LocalDate.now(Clocks.PEOPLE).plusYears(3).toString());

    for (var faulty : List.of(Map.of(), nowhere, writing, forever)) {
      coordinator.sends(faulty).post("/api-clients").then().statusCode(400);
    }
    coordinator
        .sends(writing)
        .post("/api-clients")
        .then()
        .body("violations.field", contains("scopes[0]"))
        .body("allowed", hasItem("learners:read"));
  }

  @Test
  void a_machine_gets_another_name_and_other_scopes_but_no_other_place() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var request = ApiClientFixture.ofNetwork(network, SCOPES);
    var path = "/api-clients/" + ApiClientFixture.added(coordinator, request);

    request.put("scopes", List.of("impact:read"));
    coordinator.sends(request).put(path).then().statusCode(428);
    coordinator
        .sends(request)
        .header("If-Match", "\"0\"")
        .put(path)
        .then()
        .statusCode(200)
        .body("scopes", contains("impact:read"));
    coordinator.sends(request).header("If-Match", "\"0\"").put(path).then().statusCode(412);
    request.put("networkId", world.network());
    coordinator
        .sends(request)
        .header("If-Match", "\"1\"")
        .put(path)
        .then()
        .statusCode(400)
        .body("violations.field", contains("networkId"));
  }

  @Test
  void a_revoked_machine_stays_out_and_the_reason_is_known() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var client = ApiClientFixture.added(coordinator, ApiClientFixture.ofNetwork(network, SCOPES));
    ApiClientFixture.secret(coordinator, client, 0);
    var path = "/api-clients/" + client;

    coordinator.sends(Map.of("to", "REVOKED")).post(path + "/transitions").then().statusCode(400);
    coordinator
        .sends(Map.of("to", "REVOKED", "reason", "Leverancier gestopt"))
        .post(path + "/transitions")
        .then()
        .statusCode(200)
        .body("status", equalTo("REVOKED"))
        .body("revokeReason", equalTo("Leverancier gestopt"));

    coordinator
        .sends(Map.of("to", "ACTIVE"))
        .post(path + "/transitions")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/illegal-transition"));
    coordinator.sends(Map.of("overlapDays", 0)).post(path + "/secrets").then().statusCode(409);
    coordinator.asks().get(path).then().body("may", empty());
    coordinator.asks().get(path + "/secrets").then().body("items", empty());
    coordinator
        .asks()
        .get(path + "/transitions")
        .then()
        .body("current", equalTo("REVOKED"))
        .body("history.to", contains("ACTIVE", "REVOKED"));
  }

  @Test
  void the_same_request_twice_lets_one_machine_in() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var request = ApiClientFixture.ofNetwork(network, SCOPES);

    var first = coordinator.sends(request).header("Idempotency-Key", "one").post("/api-clients");
    var second = coordinator.sends(request).header("Idempotency-Key", "one").post("/api-clients");

    assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
    coordinator.sends(request).post("/api-clients").then().statusCode(409);
  }

  @Test
  void the_list_finds_what_is_asked_in_one_statement() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var one = ApiClientFixture.added(coordinator, ApiClientFixture.ofNetwork(network, SCOPES));
    var two = ApiClientFixture.added(coordinator, ApiClientFixture.ofNetwork(network, SCOPES));

    var count =
        statements.during(
            () ->
                coordinator
                    .asks()
                    .get("/api-clients?sort=-expiresOn&status=ACTIVE")
                    .then()
                    .body("items.id", hasItems(one, two)));

    assertThat(count).isEqualTo(2);
    coordinator
        .asks()
        .get("/api-clients?status=EXPIRED")
        .then()
        .body("items.id", not(hasItem(one)));
    coordinator.asks().get("/api-clients?sort=secret").then().statusCode(400);
  }
}

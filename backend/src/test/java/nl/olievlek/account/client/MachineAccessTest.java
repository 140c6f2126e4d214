package nl.olievlek.account.client;

import static nl.olievlek.account.client.ApiClientFixture.ALL;
import static nl.olievlek.account.client.ApiClientFixture.machine;
import static nl.olievlek.account.client.ApiClientFixture.ofNetwork;
import static nl.olievlek.account.client.ApiClientFixture.ofOrganisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** What machines get past: every operation of the contract, with every scope. */
@ApiTest
class MachineAccessTest {

  private static final Map<String, Set<String>> TAGS =
      Map.of(
          "organisations:read", Set.of("organisations"),
          "networks:read", Set.of("networks"),
          "programmes:read", Set.of("programmes"),
          "cohorts:read", Set.of("cohorts"),
          "learners:read", Set.of("learners"),
          "exchange:read", Set.of("exchange-rounds", "plans", "exchange-internships"),
          "meetings:read", Set.of("meetings"),
          "proposals:read", Set.of("improvement-proposals"),
          "impact:read", Set.of("impact"));

  @Inject World world;
  @Inject Statements statements;

  @Test
  void each_scope_opens_the_reading_of_its_own_tags_and_nothing_else() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var contract = RestAssured.given().get("/openapi.json").jsonPath();

    for (var scope : ALL) {
      var machine = machine(coordinator, ofNetwork(network, List.of(scope)));

      assertThat(opened(machine, contract)).as(scope).isEqualTo(expected(contract, scope));
    }
  }

  @Test
  void a_machine_of_an_organisation_reads_what_its_admin_reads() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var cohort = world.cohort(network);
    var other = world.memberOf(network);
    var own = world.learner(network, cohort, organisation, world.person());
    var foreign = world.learner(network, cohort, other, world.person());
    var machine = machine(world.administratorOf(organisation), ofOrganisation(organisation, ALL));

    machine
        .sends(Map.of())
        .post("/learners/_search")
        .then()
        .statusCode(200)
        .body("items.id", contains(own.toString()));
    machine.asks().get("/learners/" + foreign).then().statusCode(404);
    machine.asks().get("/me").then().statusCode(403);
  }

  @Test
  void a_machine_of_a_network_does_not_see_another_network() {
    var network = world.network();
    var elsewhere = world.cohort(world.network());
    var here = world.cohort(network);
    var machine = machine(world.coordinatorOf(network), ofNetwork(network, ALL));

    var count =
        statements.during(
            () ->
                machine
                    .asks()
                    .get("/cohorts")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(here.toString())));

    assertThat(count).isEqualTo(2);
    machine.asks().get("/cohorts/" + elsewhere).then().statusCode(404);
  }

  @Test
  void fewer_scopes_hold_at_once() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var request = ofNetwork(network, ALL);
    var machine = machine(coordinator, request);
    machine.asks().get("/cohorts").then().statusCode(200);

    request.put("scopes", List.of("impact:read"));
    coordinator
        .sends(request)
        .header("If-Match", "\"0\"")
        .put("/api-clients/" + machine.id())
        .then()
        .statusCode(200);

    machine.asks().get("/cohorts").then().statusCode(403);
  }

  @Test
  void a_machine_is_told_what_is_left_and_then_to_wait() {
    var network = world.network();
    var machine = machine(world.coordinatorOf(network), ofNetwork(network, List.of("impact:read")));
    machine
        .asks()
        .get("/impact-metrics")
        .then()
        .header("RateLimit-Policy", equalTo("\"client\";q=300;w=60"))
        .header("RateLimit", matchesPattern("\"client\";r=2\\d\\d;t=\\d+"));

    var refused =
        java.util.stream.IntStream.range(0, 600)
            .mapToObj(i -> machine.asks().noFilters().get("/me"))
            .filter(answer -> answer.statusCode() == 429)
            .findFirst()
            .orElseThrow();

    assertThat(refused.header("Retry-After")).matches("[1-9]\\d*");
    assertThat(refused.<String>path("type")).isEqualTo("/problems/too-many-requests");
    assertThat(refused.header("RateLimit")).startsWith("\"client\";r=0;t=");
  }

  private static Set<String> expected(JsonPath contract, String scope) {
    var expected = new TreeSet<String>();
    operations(contract)
        .forEach(
            (id, operation) -> {
              var reads = operation.method().equals("get") || operation.path().endsWith("/_search");
              if (reads && TAGS.get(scope).contains(operation.tag())) {
                expected.add(id);
              }
            });
    assertThat(expected).as("operations with " + scope).isNotEmpty();
    return expected;
  }

  /** Neither 401 nor 403; what is open to everybody is left out. */
  private static Set<String> opened(Persona machine, JsonPath contract) {
    var opened = new TreeSet<String>();
    operations(contract)
        .forEach(
            (id, operation) -> {
              if (!operation.open() && past(machine, operation)) {
                opened.add(id);
              }
            });
    return opened;
  }

  private static boolean past(Persona machine, Operation operation) {
    var path =
        operation
            .path()
            .replaceFirst("^/api/v1", "")
            .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    var request = machine.asks().noFilters().contentType(ContentType.JSON);
    if (!operation.method().equals("get") && !operation.method().equals("delete")) {
      request.body("{}");
    }
    var status = request.request(operation.method().toUpperCase(Locale.ROOT), path).statusCode();
    assertThat(status).as(operation.path()).isNotIn(401, 405, 429, 500);
    return status != 403;
  }

  private record Operation(String method, String path, String tag, boolean open) {}

  private static Map<String, Operation> operations(JsonPath contract) {
    var operations = new java.util.TreeMap<String, Operation>();
    Map<String, Map<String, Map<String, Object>>> paths = contract.getMap("paths");
    paths.forEach(
        (path, methods) ->
            methods.forEach(
                (method, operation) ->
                    operations.put(
                        (String) operation.get("operationId"),
                        new Operation(
                            method,
                            path,
                            (String) ((List<?>) operation.get("tags")).getFirst(),
                            operation.get("security") instanceof List<?> none && none.isEmpty()))));
    return operations;
  }
}

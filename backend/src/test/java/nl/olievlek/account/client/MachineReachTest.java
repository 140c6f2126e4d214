package nl.olievlek.account.client;

import static nl.olievlek.account.client.ApiClientFixture.ALL;
import static nl.olievlek.account.client.ApiClientFixture.machine;
import static nl.olievlek.account.client.ApiClientFixture.ofNetwork;
import static nl.olievlek.account.client.ApiClientFixture.ofOrganisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** How far machines reach, and how fast. */
@ApiTest
class MachineReachTest {

  @Inject World world;
  @Inject Statements statements;

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
}

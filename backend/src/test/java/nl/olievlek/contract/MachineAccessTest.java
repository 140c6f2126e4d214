package nl.olievlek.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.olievlek.account.client.ApiClientFixture;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** Every operation of the contract against a machine with every scope: who gets past the door. */
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

  @Test
  void each_scope_opens_the_reading_of_its_own_tags_and_nothing_else() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var contract = RestAssured.given().get("/openapi.json").jsonPath();

    for (var scope : ApiClientFixture.ALL) {
      var machine =
          ApiClientFixture.machine(
              coordinator, ApiClientFixture.ofNetwork(network, List.of(scope)));

      assertThat(opened(machine, contract)).as(scope).isEqualTo(expected(contract, scope));
    }
  }

  /** What a coordinator may call, as far as it reads and carries a tag of the scope. */
  private static Set<String> expected(JsonPath contract, String scope) {
    var table = AccessTable.read();
    var expected = new TreeSet<String>();
    for (var operation : operations(contract)) {
      var reads = operation.method().equals("get") || operation.path().endsWith("/_search");
      if (reads
          && !table.get(operation.id()).open()
          && table.get(operation.id()).allowed().contains(Role.NETWORK_COORDINATOR)
          && TAGS.get(scope).contains(tag(contract, operation))) {
        expected.add(operation.id());
      }
    }
    assertThat(expected).as("operations with " + scope).isNotEmpty();
    return expected;
  }

  /** Past the door: neither 401 nor 403. What is open to everybody is left out. */
  private static Set<String> opened(Persona machine, JsonPath contract) {
    var table = AccessTable.read();
    var opened = new TreeSet<String>();
    for (var operation : operations(contract)) {
      if (!table.get(operation.id()).open()) {
        var status = operation.callAs(machine.asks());
        assertThat(status).as(operation.id()).isNotIn(401, 405, 429, 500);
        if (status != 403) {
          opened.add(operation.id());
        }
      }
    }
    return opened;
  }

  private static List<Operation> operations(JsonPath contract) {
    return Operation.allOf(contract.getMap("paths"));
  }

  private static String tag(JsonPath contract, Operation operation) {
    Map<String, Map<String, Map<String, Object>>> paths = contract.getMap("paths");
    var tags = (List<?>) paths.get(operation.path()).get(operation.method()).get("tags");
    return (String) tags.getFirst();
  }
}

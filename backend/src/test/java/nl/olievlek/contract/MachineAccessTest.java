package nl.olievlek.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.olievlek.account.client.ApiClientFixture;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
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

  @Inject AccessWorld worlds;

  @Test
  void each_scope_opens_the_reading_of_its_own_tags_and_nothing_else() {
    var here = worlds.network(null);
    var coordinator = here.own().get(Role.NETWORK_COORDINATOR);
    var contract = Contract.running();
    var call = new AccessCall(contract, here);

    for (var scope : ApiClientFixture.ALL) {
      var client = ApiClientFixture.ofNetwork(here.network(), List.of(scope));
      var machine = ApiClientFixture.machine(coordinator, client);
      var opened = opened(machine, call, contract.operations().stream().filter(Operation::reads));

      assertThat(opened).as(scope).isEqualTo(expected(contract, scope));
    }
  }

  @Test
  void no_scope_opens_anything_but_reading() {
    var here = worlds.network(null);
    var contract = Contract.running();
    var client = ApiClientFixture.ofNetwork(here.network(), ApiClientFixture.ALL);
    var machine = ApiClientFixture.machine(here.own().get(Role.NETWORK_COORDINATOR), client);
    var writing = contract.operations().stream().filter(operation -> !operation.reads());

    assertThat(opened(machine, new AccessCall(contract, here), writing)).isEmpty();
  }

  /** What a coordinator may call, as far as it reads and carries a tag of the scope. */
  private static Set<String> expected(Contract contract, String scope) {
    var table = AccessTable.read();
    var expected = new TreeSet<String>();
    for (var operation : contract.operations()) {
      if (operation.reads()
          && !operation.open()
          && TAGS.get(scope).contains(tag(operation))
          && coordinators(table.get(operation.id()))) {
        expected.add(operation.id());
      }
    }
    assertThat(expected).as("operations with " + scope).isNotEmpty();
    return expected;
  }

  private static boolean coordinators(String line) {
    return !AccessTable.answer(line, Role.NETWORK_COORDINATOR, Relation.OWN).equals("403");
  }

  /** Past the door: neither 401 nor 403. What is open to everybody is left out. */
  private static Set<String> opened(
      Persona machine, AccessCall call, Stream<Operation> operations) {
    var opened = new TreeSet<String>();
    for (var operation : operations.toList()) {
      if (!operation.open()) {
        var status = call.send(operation, machine).statusCode();
        assertThat(status).as(operation.id()).isNotIn(401, 405, 429, 500);
        if (status != 403) {
          opened.add(operation.id());
        }
      }
    }
    return opened;
  }

  private static String tag(Operation operation) {
    return (String) ((List<?>) operation.definition().get("tags")).getFirst();
  }
}

package nl.olievlek.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.olievlek.contract.AccessWorld.One;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What happens in another network changes nothing that somebody can read in their own: for every
 * operation of the contract that reads, and every role but the platform admin, the answer is the
 * same to the byte (items, totals, order, links, texts of problems) before and after a second
 * network with people of the same names comes into being. A member of the first network is in the
 * second one too.
 */
@ApiTest
class NonInterferenceTest {

  /**
   * Public knowledge: everyone who is signed in sees all networks, organisations and programmes.
   */
  private static final Set<String> PUBLIC =
      Set.of("listNetworks", "listOrganisations", "listProgrammes");

  /** Coming in, and what grows by being looked at: the trail and what is told of it. */
  private static final Pattern GROWS =
      Pattern.compile("^/(auth/|me/|audit-records|kept-mails|mail-messages)");

  /** Ways to ask a list; an operation that does not know a parameter leaves it out. */
  private static final List<Map<String, Object>> WAYS =
      List.of(
          Map.of(),
          Map.of("withTotal", true, "pageSize", 10),
          Map.of("withTotal", true, "pageSize", 10, "pageNumber", 2),
          Map.of("sort", "nonsense"),
          Map.of("q", "Noor"));

  @Inject AccessWorld worlds;

  @TestFactory
  Stream<DynamicTest> another_network_changes_nothing() {
    var contract = Contract.running();
    var here = worlds.network(null);
    var call = new AccessCall(contract, here);
    var read =
        contract.operations().stream()
            .filter(Operation::reads)
            .filter(operation -> !GROWS.matcher(operation.path()).find())
            .filter(operation -> !PUBLIC.contains(operation.id()))
            .toList();
    var before =
        read.stream().collect(Collectors.toMap(Operation::id, o -> answers(o, call, here)));
    worlds.network(here.elsewhere());
    return read.stream()
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.id(),
                    () ->
                        assertThat(answers(operation, call, here))
                            .isEqualTo(before.get(operation.id()))));
  }

  @TestFactory
  Stream<DynamicTest> what_is_of_another_network_answers_as_if_it_were_not_there() {
    var contract = Contract.running();
    var here = worlds.network(null);
    var there = worlds.network(here.elsewhere());
    var table = AccessTable.read();
    var found = new AccessCall(contract, there);
    var missing = new AccessCall(contract, AccessWorld.nothing(there));
    return contract.operations().stream()
        .filter(operation -> !AccessCall.atTheDoor(operation) && !operation.owners().isEmpty())
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.id(),
                    () ->
                        blind(table.get(operation.id()))
                            .forEach(
                                role -> {
                                  var persona = here.own().get(role);
                                  assertThat(told(found, operation, persona))
                                      .as(role.name())
                                      .isEqualTo(told(missing, operation, persona));
                                })));
  }

  /** The roles to which something of another network is not there. */
  private static Stream<Role> blind(String line) {
    return Stream.of(Role.values())
        .filter(role -> AccessTable.answer(line, role, Relation.OTHER_NETWORK).equals("404"));
  }

  /** Status and text, without the address, which the caller gave. */
  private static String told(AccessCall call, Operation operation, Persona persona) {
    var response = call.send(operation, persona);
    return response.statusCode() + response.body().replaceAll("\"instance\":\"[^\"]*\"", "");
  }

  private static Map<String, String> answers(Operation operation, AccessCall call, One here) {
    var answers = new LinkedHashMap<String, String>();
    var known = operation.queries(false);
    for (var way : WAYS) {
      if (way.keySet().stream().allMatch(known::contains)) {
        here.own()
            .forEach(
                (role, persona) -> {
                  if (role != Role.PLATFORM_ADMIN) {
                    answers.put(role + " " + way, text(call.send(operation, persona, way)));
                  }
                });
      }
    }
    // Without the network as a filter, so that only the reach of the caller keeps rows away.
    if (known.contains("networkId") && !operation.queries(true).contains("networkId")) {
      here.own()
          .forEach(
              (role, persona) -> {
                if (role != Role.PLATFORM_ADMIN) {
                  answers.put(role + " unfiltered", text(call.unfiltered(operation, persona)));
                }
              });
    }
    return answers;
  }

  private static String text(HttpResponse<String> response) {
    return response.statusCode() + " " + response.headers().allValues("Link") + response.body();
  }
}

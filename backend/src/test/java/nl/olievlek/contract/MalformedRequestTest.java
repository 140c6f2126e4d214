package nl.olievlek.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.olievlek.contract.AccessWorld.One;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation of the contract, called by who may, with everything that can be wrong with a
 * request: the answer is a problem document in the caller's language that tells nothing of the
 * inside, and never a fault of ours.
 */
@ApiTest
class MalformedRequestTest {

  private static final int AT_ONCE = 6;

  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject AccessWorld worlds;

  @TestFactory
  Stream<DynamicTest> what_is_wrong_is_said_as_a_problem() {
    RestAssured.replaceFiltersWith(List.<Filter>of());
    var contract = Contract.running();
    var world = worlds.network(null);
    var table = AccessTable.read();
    return contract.operations().stream()
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.id(),
                    () ->
                        assertThat(faults(operation, contract, world, table.get(operation.id())))
                            .isEmpty()));
  }

  private static Map<String, String> faults(
      Operation operation, Contract contract, One world, String line) throws Exception {
    var calls = new AccessCall(contract, world);
    var call = new MalformedCall(operation, calls.address(operation), entitled(line, world));
    var tries = new LinkedHashMap<String, Callable<Optional<String>>>();
    var good = operation.hasBody() ? calls.body(operation) : null;
    var body = good == null ? new byte[0] : bytes(good);
    if (good != null) {
      var fields = new TreeSet<>(contract.fields(operation));
      Mutations.of(operation.id(), good, fields)
          .forEach((name, wrong) -> tries.put(name, () -> call.body(wrong)));
    }
    Mutations.headers(operation.id())
        .forEach(header -> tries.put(header.toString(), () -> call.header(body, header)));
    Mutations.queries(operation.id(), operation.queries(false))
        .forEach(query -> tries.put("?" + query, () -> call.query(query, body)));
    return all(tries);
  }

  /** Somebody whom the table lets in to what is theirs; nobody where everybody may. */
  static Persona entitled(String line, One world) {
    if (AccessTable.open(line)) {
      return null;
    }
    // Who is refused for what the body names is past the door as well, and who is told that it is
    // not there where nobody has such a thing.
    return Stream.of("40[034]", "40[34]", "403")
        .flatMap(
            refused ->
                Stream.of(Role.values())
                    .filter(role -> !AccessTable.answer(line, role, Relation.OWN).matches(refused)))
        .findFirst()
        .map(role -> world.own().get(role))
        .orElseThrow();
  }

  private static Map<String, String> all(Map<String, Callable<Optional<String>>> tries)
      throws InterruptedException, ExecutionException {
    var faults = new LinkedHashMap<String, String>();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      var answers = threads.invokeAll(tries.values());
      var names = new ArrayList<>(tries.keySet());
      for (var i = 0; i < names.size(); i++) {
        var name = names.get(i);
        answers.get(i).get().ifPresent(fault -> faults.put(name, fault));
      }
    }
    return faults;
  }

  private static byte[] bytes(Object body) throws JsonProcessingException {
    return JSON.writeValueAsBytes(body);
  }
}

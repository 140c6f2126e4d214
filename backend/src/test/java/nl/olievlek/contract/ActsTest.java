package nl.olievlek.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.olievlek.contract.AccessWorld.One;
import nl.olievlek.contract.StepCycle.Situation;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Undo;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What something says that can be done with it is true for who asks, in every state. The files in
 * {@code acts/} tell which operation does it: {@code the life cycle;the answer;what it says;the
 * operation}. What has no life cycle is asked as it is.
 */
@ApiTest
class ActsTest {

  private static final Path FILES = Path.of("src/test/resources/acts");

  /** That it is not the caller's, or not now. */
  private static final Set<Integer> REFUSED = Set.of(403, 404, 409);

  private static final List<Situation> AS_IT_IS = List.of(new Situation("as it is", List.of()));

  @Inject AccessWorld worlds;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  /** One line of a file. */
  private record Act(String cycle, String answer, String name, String operation) {}

  @TestFactory
  Stream<DynamicTest> what_is_listed_is_taken_and_nothing_else() {
    var contract = Contract.running();
    var world = worlds.network(null);
    return acts().stream()
        .map(
            act ->
                DynamicTest.dynamicTest(
                    act.answer() + ", " + act.name(), () -> holds(act, contract, world)));
  }

  /** Listed at least once, and at least once not, so that it says something. */
  private void holds(Act act, Contract contract, One network) {
    var faults = new TreeSet<String>();
    var said = new TreeSet<Boolean>();
    var answer = operation(act.answer(), contract);
    var doing = operation(act.operation(), contract);
    var cycle = cycle(act, contract);
    try (var undo = new Undo(url)) {
      var world = cycle.map(found -> network.withOne(found.word())).orElse(network);
      var situations = cycle.map(found -> situations(found, world, undo)).orElse(AS_IT_IS);
      for (var role : Role.values()) {
        var who = world.own().get(role);
        var call = new AccessCall(contract, world.seenBy(role));
        for (var situation : situations) {
          var mark = undo.mark();
          if (situation.put(world.seenBy(role), who.id(), undo)) {
            var listed = listed(act, call, answer, who);
            said.add(listed);
            var status = call.send(doing, who).statusCode();
            if (listed == REFUSED.contains(status) || status >= 500) {
              faults.add(
                  role + ", " + situation + (listed ? ": listed, " : ": not listed, ") + status);
            }
          }
          undo.to(mark);
        }
      }
      undo.to(0);
    }
    assertThat(faults).isEmpty();
    assertThat(said).hasSize(2);
  }

  private static Optional<StepCycle> cycle(Act act, Contract contract) {
    return act.cycle().isEmpty()
        ? Optional.empty()
        : Optional.of(
            StepCycle.of(contract).stream()
                .filter(found -> found.move().id().equals(act.cycle()))
                .findAny()
                .orElseThrow());
  }

  private static List<Situation> situations(StepCycle cycle, One world, Undo undo) {
    assertThat(cycle.made(world, undo)).isTrue();
    return cycle.situations(undo.tableOf(world.rows().get(cycle.word())), undo);
  }

  private static boolean listed(Act act, AccessCall call, Operation answer, Persona who) {
    var seen = who.asks().get(call.address(answer));
    return seen.statusCode() == 200 && seen.<List<String>>path("may").contains(act.name());
  }

  private static Operation operation(String id, Contract contract) {
    return contract.operations().stream().filter(o -> o.id().equals(id)).findAny().orElseThrow();
  }

  private static List<Act> acts() {
    try (var files = Files.list(FILES)) {
      var acts = new ArrayList<Act>();
      for (var file : files.toList()) {
        for (var line : Files.readAllLines(file)) {
          var parts = line.split(";");
          acts.add(new Act(parts[0], parts[1], parts[2], parts[3]));
        }
      }
      return acts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

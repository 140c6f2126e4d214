package nl.olievlek.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.olievlek.contract.AccessWorld.One;
import nl.olievlek.contract.StepCycle.Situation;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
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

  /** What says what may be done with something, and the operation that moves that. */
  private record Telling(String move, String answer) {

    Optional<StepCycle> cycle(Contract contract) {
      return move.isEmpty()
          ? Optional.empty()
          : Optional.of(
              StepCycle.of(contract).stream()
                  .filter(found -> found.move().id().equals(move))
                  .findAny()
                  .orElseThrow());
    }
  }

  @TestFactory
  Stream<DynamicTest> what_is_listed_is_taken_and_nothing_else() {
    var contract = Contract.running();
    var world = worlds.network(null);
    var undo = new Undo(url);
    return acts().entrySet().stream()
        .map(
            acts ->
                DynamicTest.dynamicTest(
                    acts.getKey().toString(),
                    () -> holds(acts.getKey(), acts.getValue(), contract, world, undo)))
        .onClose(undo::close);
  }

  /** Each listed at least once, and at least once not, so that it says something. */
  private static void holds(
      Telling telling, Map<String, String> acts, Contract contract, One network, Undo undo) {
    var faults = new TreeSet<String>();
    var said = new TreeMap<String, Set<Boolean>>();
    var cycle = telling.cycle(contract);
    var answer = operation(telling.answer(), contract);
    var world = cycle.map(found -> network.withOne(found.word())).orElse(network);
    var situations = cycle.map(found -> situations(found, world, undo)).orElse(AS_IT_IS);
    for (var role : Role.values()) {
      var who = world.own().get(role);
      var call = new AccessCall(contract, world.seenBy(role));
      for (var situation : situations) {
        var mark = undo.mark();
        if (situation.put(world.seenBy(role), who.id(), undo)) {
          var there = undo.mark();
          var may = call.told(answer, who).map(told -> (List<?>) told.get("may")).orElse(List.of());
          acts.forEach(
              (act, doing) -> {
                var listed = may.contains(act);
                said.computeIfAbsent(act, none -> new TreeSet<>()).add(listed);
                var status = call.send(operation(doing, contract), who).statusCode();
                if (listed == REFUSED.contains(status) || status >= 500) {
                  faults.add(
                      "%s, %s: %s is %s, and %d"
                          .formatted(role, situation, act, listed ? "listed" : "not", status));
                }
                undo.to(there);
              });
        }
        undo.to(mark);
      }
    }
    undo.to(0);
    assertThat(faults).isEmpty();
    assertThat(said.values()).allSatisfy(both -> assertThat(both).hasSize(2));
  }

  private static List<Situation> situations(StepCycle cycle, One world, Undo undo) {
    assertThat(cycle.made(world, undo)).isTrue();
    return cycle.situations(undo.tableOf(world.rows().get(cycle.word())), undo);
  }

  private static Operation operation(String id, Contract contract) {
    return contract.operations().stream().filter(o -> o.id().equals(id)).findAny().orElseThrow();
  }

  /** The operations that do what is said, by what is said, of each answer. */
  private static Map<Telling, Map<String, String>> acts() {
    try (var files = Files.list(FILES)) {
      var acts = new LinkedHashMap<Telling, Map<String, String>>();
      for (var file : files.sorted().toList()) {
        for (var line : Files.readAllLines(file)) {
          var parts = line.split(";");
          acts.computeIfAbsent(new Telling(parts[0], parts[1]), none -> new LinkedHashMap<>())
              .put(parts[2], parts[3]);
        }
      }
      return acts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package nl.olievlek.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.olievlek.contract.AccessWorld.One;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Undo;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What something says of itself is true for who asks, in every state: a step that is listed is
 * taken, one that is not is refused and changes nothing, and what a step needs is exactly what it
 * is refused without.
 */
@ApiTest
class StepsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What fills a field that a step can need; what names another thing has none. */
  private static final Map<String, Object> FILLED =
      Map.of(
          "reason", "Proef",
          "learned", "Een overdracht doen",
          "lesson", "Klein beginnen",
          "destination", "ROC",
          "dropoutReason", "GUIDANCE",
          "date", LocalDate.now(Clocks.PEOPLE).toString());

  /** First those whose steps most are. */
  private static final List<Role> ROLES =
      Stream.concat(Stream.of(Role.LEARNER), Stream.of(Role.values())).distinct().toList();

  @Inject AccessWorld worlds;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @TestFactory
  Stream<DynamicTest> what_is_said_is_what_is_taken() {
    var contract = Contract.running();
    var world = worlds.network(null);
    var undo = new Undo(url);
    return StepCycle.of(contract).stream()
        .map(
            cycle ->
                DynamicTest.dynamicTest(
                    cycle.move().id(), () -> holds(cycle, contract, world, undo)))
        .onClose(undo::close);
  }

  /** With every state reached, so that it says something. */
  private static void holds(StepCycle cycle, Contract contract, One network, Undo undo)
      throws IOException {
    var faults = new TreeSet<String>();
    var missed = new TreeSet<>(cycle.states());
    var world = network.withOne(cycle.word());
    assertThat(cycle.made(world, undo)).isTrue();
    var situations = cycle.situations(undo.tableOf(world.rows().get(cycle.word())), undo);
    var known = new HashMap<String, Set<String>>();
    for (var role : ROLES) {
      var who = world.own().get(role);
      var seen = world.seenBy(role);
      for (var situation : situations) {
        var mark = undo.mark();
        if (situation.put(seen, who.id(), undo)) {
          missed.remove(situation.state());
          var steps = known.computeIfAbsent(situation.state(), state -> new HashSet<>());
          new Asked(cycle, situation.state(), new AccessCall(contract, seen), who, undo)
              .faults(steps)
              .forEach(fault -> faults.add(role + ", " + situation + ": " + fault));
        }
        undo.to(mark);
      }
    }
    undo.to(0);
    assertThat(faults).isEmpty();
    assertThat(missed).isEmpty();
  }

  /** One person, asking about one thing in one state. */
  private record Asked(StepCycle cycle, String state, AccessCall call, Persona who, Undo undo) {

    /**
     * What is said and not taken, or the other way round.
     *
     * @param known the steps that anybody was told of in this state: whoever is told nothing tries
     *     these
     */
    List<String> faults(Set<String> known) throws IOException {
      var answer = call.told(cycle.asked(), who);
      var seen = answer.isPresent();
      var allowed =
          answer.stream()
              .flatMap(told -> steps(told, "allowed"))
              .collect(Collectors.toMap(Asked::to, Asked::needs));
      answer.stream()
          .flatMap(told -> Stream.of("allowed", "blocked").flatMap(list -> steps(told, list)))
          .map(Asked::to)
          .forEach(known::add);
      var faults = new ArrayList<String>();
      for (var to : seen ? cycle.states() : List.copyOf(known)) {
        var mark = undo.mark();
        var needs = allowed.get(to);
        faults.addAll(needs == null ? refused(to, seen, mark) : taken(to, needs));
        undo.to(mark);
      }
      return faults;
    }

    /** Saying again what is so already is no step, as long as it changes nothing. */
    private List<String> refused(String to, boolean seen, long mark) throws IOException {
      var faults = new ArrayList<String>();
      var bodies = new HashSet<>(Set.of(filled(FILLED.keySet())));
      if (seen) {
        bodies.add(filled(Set.of("reason")));
      }
      for (var body : bodies) {
        var status = send(to, body).statusCode();
        if (status >= 500 || status < 400 && !to.equals(state) || undo.changedSince(mark)) {
          faults.add(to + " is not listed, and taken: " + status);
        }
      }
      return faults;
    }

    private List<String> taken(String to, List<String> needs) throws IOException {
      var faults = new ArrayList<String>();
      var missing = needs.isEmpty() ? needs : missing(send(to, Map.of()));
      if (!missing.equals(needs)) {
        faults.add(to + " needs " + needs + ", not " + missing);
      }
      if (FILLED.keySet().containsAll(needs)) {
        var taken = send(to, filled(needs));
        if (taken.statusCode() != 200) {
          faults.add(to + " is listed, and refused: " + taken.body());
        }
      }
      return faults;
    }

    private Map<String, Object> filled(Collection<String> fields) {
      return fields.stream()
          .filter(call.fields(cycle.move())::contains)
          .collect(Collectors.toMap(field -> field, FILLED::get));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> steps(Map<String, Object> told, String list) {
      return ((List<Map<String, Object>>) told.get(list)).stream();
    }

    private static String to(Map<String, Object> step) {
      return (String) step.get("to");
    }

    @SuppressWarnings("unchecked")
    private static List<String> needs(Map<String, Object> step) {
      return (List<String>) step.get("needs");
    }

    private HttpResponse<String> send(String to, Map<String, Object> filled) throws IOException {
      var body = new HashMap<>(filled);
      body.put("to", to);
      return call.raw(cycle.move(), who, JSON.writeValueAsString(body));
    }

    private static List<String> missing(HttpResponse<String> answer) {
      var problem = AccessCall.read(answer.body());
      if (!(problem.get("violations") instanceof List<?> violations)) {
        return List.of();
      }
      return violations.stream()
          .map(one -> (String) ((Map<?, ?>) one).get("field"))
          .sorted()
          .toList();
    }
  }
}

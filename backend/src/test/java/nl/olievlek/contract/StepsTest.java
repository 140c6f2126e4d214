package nl.olievlek.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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

  private static final Path TABLE = Path.of("src/test/resources/lifecycles.txt");
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

  @Inject AccessWorld worlds;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  /**
   * A life cycle.
   *
   * @param move the operation that takes its steps
   * @param with what the table wants beside a state, by state
   */
  private record Cycle(
      String move, String status, String table, String column, Map<String, String> with) {

    Cycle(String move, String status, String table) {
      this(move, status, table, "status", Map.of());
    }

    List<String> states() throws IOException {
      var states = new TreeSet<String>();
      var here = false;
      for (var line : Files.readAllLines(TABLE)) {
        here = line.isBlank() ? false : here || line.equals(status);
        if (here && line.startsWith("  ")) {
          Stream.of(line.replace(", final", "").split("->"))
              .map(String::strip)
              .forEach(states::add);
        }
      }
      return List.copyOf(states);
    }

    String to(String state) {
      var more = with.getOrDefault(state, with.getOrDefault("", ""));
      return "update %s set %s = '%s'%s where id = '%%s'".formatted(table, column, state, more);
    }
  }

  private static final String ENDED =
      ", outcome_date = current_date, active_from_date = '2020-01-01'";

  private static final List<Cycle> CYCLES =
      List.of(
          new Cycle(
              "transitionExchangeInternship",
              "InternshipStatus",
              "exchange_internship",
              "status",
              Map.of("CANCELLED", ", cancelled_by = 'HOME'")),
          new Cycle("transitionHostPlace", "PlaceStatus", "host_place"),
          new Cycle("transitionExchangeRound", "RoundStatus", "exchange_round"),
          new Cycle("transitionCohort", "CohortStatus", "cohort"),
          new Cycle(
              "transitionLearner",
              "LearnerStatus",
              "learner",
              "status",
              Map.of(
                  "COMPLETED",
                  ENDED,
                  "DROPPED_OUT",
                  ENDED + ", dropout_reason = 'GUIDANCE'",
                  "TRANSFERRED",
                  ENDED,
                  "APPLIED",
                  ", active_from_date = null",
                  "ACCEPTED",
                  ", active_from_date = null")),
          new Cycle("moveMeeting", "MeetingStatus", "meeting"),
          new Cycle("moveProposal", "ProposalStatus", "improvement_proposal"),
          new Cycle("moveAdoption", "AdoptionStage", "adoption", "stage", Map.of()),
          new Cycle(
              "moveDataRequest",
              "DataRequestStatus",
              "data_request",
              "status",
              Map.of("OPEN", ", decided_at = null", "", ", decided_at = now()")));

  @TestFactory
  Stream<DynamicTest> what_is_said_is_what_is_taken() {
    var contract = Contract.running();
    var world = worlds.network(null);
    return CYCLES.stream()
        .map(cycle -> DynamicTest.dynamicTest(cycle.move(), () -> holds(cycle, contract, world)));
  }

  /** With at least one step that was taken, so that it says something. */
  private void holds(Cycle cycle, Contract contract, One world) throws IOException {
    var operation =
        contract.operations().stream()
            .filter(o -> o.id().equals(cycle.move()))
            .findAny()
            .orElseThrow();
    var faults = new ArrayList<String>();
    var reached = new ArrayList<String>();
    try (var undo = new Undo(url)) {
      for (var state : cycle.states()) {
        var mark = undo.mark();
        var row = world.rows().get(operation.owners().getLast());
        if (undo.put(cycle.to(state).formatted(row))) {
          reached.add(state);
          for (var role : Role.values()) {
            var call = new AccessCall(contract, world.seenBy(role));
            new Asked(operation, call, world.own().get(role), undo)
                .faults(cycle.states())
                .forEach(fault -> faults.add(state + ", " + role + ": " + fault));
          }
        }
        undo.to(mark);
      }
    }
    assertThat(faults).isEmpty();
    assertThat(reached).hasSizeGreaterThan(cycle.states().size() / 2);
  }

  /** One person, asking about one thing in one state. */
  private record Asked(Operation operation, AccessCall call, Persona who, Undo undo) {

    List<String> faults(List<String> states) throws IOException {
      var answer = who.asks().get(call.address(operation));
      Map<String, List<String>> allowed =
          answer.statusCode() == 200
              ? answer.<List<Map<String, Object>>>path("allowed").stream()
                  .collect(Collectors.toMap(s -> (String) s.get("to"), s -> needs(s)))
              : Map.of();
      var faults = new ArrayList<String>();
      for (var to : states) {
        var mark = undo.mark();
        var needs = allowed.get(to);
        if (needs == null) {
          for (var filled : List.of(Set.of("reason"), FILLED.keySet())) {
            var refused = send(to, filled);
            if (refused.statusCode() < 400 || undo.changedSince(mark)) {
              faults.add(to + " is not listed, and taken: " + refused.statusCode());
            }
          }
        } else {
          if (!needs.isEmpty() && !missing(send(to, Set.of())).equals(needs)) {
            faults.add(to + " needs " + needs + ", not " + missing(send(to, Set.of())));
          }
          if (FILLED.keySet().containsAll(needs)) {
            var taken = send(to, needs);
            if (taken.statusCode() != 200) {
              faults.add(to + " is listed, and refused: " + taken.body());
            }
          }
        }
        undo.to(mark);
      }
      return faults;
    }

    @SuppressWarnings("unchecked")
    private static List<String> needs(Map<String, Object> step) {
      return (List<String>) step.get("needs");
    }

    private HttpResponse<String> send(String to, Collection<String> filled) throws IOException {
      var body = new HashMap<String, Object>();
      filled.stream()
          .filter(call.fields(operation)::contains)
          .forEach(field -> body.put(field, FILLED.get(field)));
      body.put("to", to);
      return call.raw(operation, who, JSON.writeValueAsString(body));
    }

    private static List<String> missing(HttpResponse<String> answer) throws IOException {
      var problem = JSON.readValue(answer.body(), new TypeReference<Map<String, Object>>() {});
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

package nl.olievlek.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What learners read about the draw, read back against who holds the seats. */
class DrawSentencesTest {

  private static final int ROUNDS = 300;
  private static final Map<String, String> EARLIER =
      Map.of("nl", "eerder geloot", "en", "drawn before you");

  /** With more learners than seats. */
  private record Round(
      PlanningInstance instance, List<UUID> drawn, Map<UUID, UUID> placed, List<Explanation> told) {

    static Round of(int number) {
      var random = new RandomInstances(number, 5);
      var round = number % 2 == 0 ? random.next(16, 5, false) : random.nextCrowdWithPins(16, 5);
      var instance = number % 3 == 0 ? RandomInstances.drawn(round) : round;
      var outcome = Planner.plan(instance);
      var placed = new HashMap<UUID, UUID>();
      outcome.assignments().forEach(pair -> placed.put(pair.applicant(), pair.place()));
      var drawn =
          DrawOrder.of(instance.applicants(), instance.seed()).stream().map(Applicant::id).toList();
      return new Round(instance, drawn, placed, Explainer.explain(instance, outcome));
    }

    boolean allDrawnBefore(UUID learner, Set<UUID> places) {
      var holders = drawn.stream().filter(one -> places.contains(placed.get(one))).toList();
      return !holders.isEmpty()
          && holders.stream().allMatch(one -> drawn.indexOf(one) < drawn.indexOf(learner))
          && holders.stream().noneMatch(this::isPinned);
    }

    private boolean isPinned(UUID learner) {
      return instance.pins().stream().anyMatch(pin -> pin.applicant().equals(learner));
    }

    Set<UUID> placesOf(UUID host) {
      var places = new HashSet<UUID>();
      instance.places().stream()
          .filter(place -> place.organisation().equals(host))
          .forEach(place -> places.add(place.id()));
      return places;
    }
  }

  @Test
  void says_of_seats_that_they_went_to_those_drawn_before_only_when_they_did() {
    var told = new HashSet<ReasonCode>();
    for (int number = 0; number < ROUNDS; number++) {
      var round = Round.of(number);
      for (var explanation : round.told()) {
        told.add(explanation.outcome().code());
        check("round " + number, round, explanation);
      }
    }
    assertTrue(told.contains(ReasonCode.NO_PLACES_LEFT_DRAW));
    assertTrue(told.contains(ReasonCode.NO_PLACES_LEFT_DRAWN_BEFORE));
  }

  private static void check(String what, Round round, Explanation explanation) {
    var learner = explanation.applicant();
    var seats = new HashSet<UUID>();
    explanation.held().forEach(seat -> seats.add(seat.place()));
    for (var language : EARLIER.keySet()) {
      if (says(explanation.outcome(), language)) {
        assertTrue(round.allDrawnBefore(learner, seats), what + ": " + explanation);
        explanation
            .held()
            .forEach(
                seat -> assertEquals(HeldSeat.Reason.DRAWN_EARLIER, seat.reason(), what + seat));
      }
      for (var missed : explanation.missed()) {
        if (says(missed, language)) {
          var there = round.placesOf((UUID) missed.arguments().get(1));
          assertTrue(round.allDrawnBefore(learner, there), what + ": " + explanation);
        }
      }
    }
  }

  private static boolean says(Reason reason, String language) {
    var bundle = ResourceBundle.getBundle("messages.planning", Locale.of(language));
    var arguments = new ArrayList<>(reason.arguments());
    return MessageFormat.format(bundle.getString(reason.code().name()), arguments.toArray())
        .contains(EARLIER.get(language));
  }
}

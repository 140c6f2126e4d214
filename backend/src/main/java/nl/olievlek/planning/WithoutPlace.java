package nl.olievlek.planning;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Why a learner has no place. */
final class WithoutPlace {

  private final Problem problem;
  private final Situation situation;
  private final Alternatives alternatives;
  private final Ending ending;
  private final HeldSeats heldSeats;

  WithoutPlace(
      Problem problem,
      Situation situation,
      Alternatives alternatives,
      Ending ending,
      HeldSeats heldSeats) {
    this.problem = problem;
    this.situation = situation;
    this.alternatives = alternatives;
    this.ending = ending;
    this.heldSeats = heldSeats;
  }

  Supplier<Reason> why(int learner) {
    int[] places = situation.possible(learner);
    if (places.length == 0) {
      var code =
          situation.isInOtherRounds(learner)
              ? ReasonCode.IN_OTHER_ROUNDS
              : nothingPossible(problem.applicants[learner]);
      return () -> Reason.of(code);
    }
    if (Arrays.stream(places).allMatch(situation::isBelowMinimum)) {
      return () -> Reason.of(ReasonCode.BELOW_MINIMUM);
    }
    var question = alternatives.ask(learner, places);
    return () -> Reason.of(afterTheAnswer(learner, places, question));
  }

  private ReasonCode nothingPossible(Applicant applicant) {
    if (Arrays.stream(problem.places).anyMatch(p -> p.isTaken() && situation.suits(applicant, p))) {
      return ReasonCode.NO_PLACES_LEFT;
    }
    List<Place> elsewhere =
        Arrays.stream(problem.places)
            .filter(Place::canRun)
            .filter(p -> !p.organisation().equals(applicant.homeOrganisation()))
            .toList();
    List<Place> fresh =
        elsewhere.stream()
            .filter(p -> !applicant.hostsVisited().contains(p.organisation()))
            .toList();
    if (elsewhere.isEmpty()) {
      return ReasonCode.NO_OTHER_HOST;
    }
    if (fresh.isEmpty()) {
      return ReasonCode.ALL_VISITED;
    }
    if (!fresh.stream().allMatch(p -> situation.datesClash(applicant, p))) {
      return ReasonCode.NOT_ALLOWED;
    }
    return elsewhere.stream().allMatch(p -> situation.datesClash(applicant, p))
        ? ReasonCode.ALL_DATES_UNAVAILABLE
        : ReasonCode.ALL_VISITED_OR_UNAVAILABLE;
  }

  private ReasonCode afterTheAnswer(int learner, int[] places, Alternatives.Question question) {
    if (ending.isDraw(question)) {
      boolean nothingFree =
          Arrays.stream(places).allMatch(j -> situation.isFull(j) || situation.isBelowMinimum(j));
      return nothingFree && heldSeats.areOfEarlierDrawn(learner)
          ? ReasonCode.NO_PLACES_LEFT_DRAWN_BEFORE
          : ending.drawsChoices()
              ? ReasonCode.NO_PLACES_LEFT_COSTS_DRAWN_BEFORE
              : ReasonCode.NO_PLACES_LEFT_DRAW;
    }
    if (situation.isWantOfPeople(places)) {
      return ReasonCode.SUPERVISORS_BUSY;
    }
    if (ending.isRuledOut(question)) {
      return ReasonCode.NOT_ALLOWED;
    }
    return Arrays.stream(places).allMatch(situation::isFull)
        ? ReasonCode.NO_PLACES_LEFT
        : ReasonCode.NOT_IN_BEST_PLAN;
  }
}

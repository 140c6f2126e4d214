package nl.olievlek.planning;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;

/** Why a learner is not at a host they wished for more. */
final class MissedChoice {

  private final Problem problem;
  private final Situation situation;
  private final Alternatives alternatives;
  private final Ending ending;

  MissedChoice(Problem problem, Situation situation, Alternatives alternatives, Ending ending) {
    this.problem = problem;
    this.situation = situation;
    this.alternatives = alternatives;
    this.ending = ending;
  }

  Supplier<Reason> why(int learner, int choice, UUID host) {
    Applicant applicant = problem.applicants[learner];
    if (host.equals(applicant.homeOrganisation())) {
      return () -> Reason.of(ReasonCode.CHOICE_OWN_EMPLOYER, choice, host);
    }
    if (applicant.hostsVisited().contains(host)) {
      return () -> Reason.of(ReasonCode.CHOICE_VISITED, choice, host);
    }
    if (Arrays.stream(problem.placesOf(host)).noneMatch(j -> problem.places[j].canRun())) {
      boolean taken =
          Arrays.stream(problem.placesOf(host)).anyMatch(j -> problem.places[j].isTaken());
      var code = taken ? ReasonCode.CHOICE_TAKEN : ReasonCode.CHOICE_NOT_OFFERED;
      return () -> Reason.of(code, choice, host);
    }
    int[] places = situation.possible(learner, host);
    if (places.length == 0) {
      var code = nothingOpen(learner, host);
      return () -> Reason.of(code, choice, host);
    }
    if (Arrays.stream(places).allMatch(situation::isBelowMinimum)) {
      int minimum = Arrays.stream(places).map(j -> problem.places[j].minimum()).min().getAsInt();
      return () -> Reason.of(ReasonCode.CHOICE_BELOW_MINIMUM, choice, host, minimum);
    }
    var question = alternatives.ask(learner, places);
    return () -> afterTheAnswer(learner, choice, host, places, question);
  }

  private ReasonCode nothingOpen(int learner, UUID host) {
    if (situation.isInAnotherRound(learner, host)) {
      return ReasonCode.CHOICE_OTHER_ROUND;
    }
    return situation.datesClash(learner, host)
        ? ReasonCode.CHOICE_DATES
        : ReasonCode.CHOICE_NOT_ALLOWED;
  }

  private Reason afterTheAnswer(
      int learner, int choice, UUID host, int[] places, Alternatives.Question question) {
    if (ending.isDraw(question)) {
      long running =
          Arrays.stream(problem.placesOf(host)).filter(j -> problem.places[j].canRun()).count();
      // What is said is said of all seats of the host.
      boolean drawnBefore =
          running == places.length
              && Arrays.stream(places)
                  .allMatch(j -> situation.isFull(j) && situation.allDrawnBefore(learner, j));
      int room = Arrays.stream(places).map(j -> problem.places[j].maximum()).sum();
      return drawnBefore
          ? Reason.of(ReasonCode.CHOICE_FULL_DRAWN_BEFORE, choice, host, room)
          : Reason.of(drawn(), choice, host);
    }
    var worse = ending.worseOn(question);
    if (worse == null && situation.isWantOfPeople(places)) {
      return Reason.of(ReasonCode.CHOICE_SUPERVISORS_BUSY, choice, host);
    }
    var code = ending.isRuledOut(question) ? ReasonCode.CHOICE_NOT_ALLOWED : code(worse);
    return Reason.of(code, choice, host);
  }

  private ReasonCode drawn() {
    return ending.drawsChoices() ? ReasonCode.CHOICE_COSTS_DRAWN_BEFORE : ReasonCode.CHOICE_DRAW;
  }

  private static ReasonCode code(WantedRule worse) {
    return switch (worse) {
      case null -> ReasonCode.CHOICE_NOT_IN_BEST_PLAN;
      case PLACED -> ReasonCode.CHOICE_COSTS_A_PLACE;
      case PREFERENCES -> ReasonCode.CHOICE_COSTS_CHOICES;
      case DRAWN_CHOICES -> ReasonCode.CHOICE_COSTS_DRAWN_BEFORE;
      case TOPIC -> ReasonCode.CHOICE_COSTS_TOPICS;
      case TRAVEL -> ReasonCode.CHOICE_COSTS_TRAVEL;
      case BALANCE -> ReasonCode.CHOICE_COSTS_BALANCE;
      case KEPT -> ReasonCode.CHOICE_COSTS_CHANGES;
    };
  }
}

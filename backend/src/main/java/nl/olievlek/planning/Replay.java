package nl.olievlek.planning;

import java.util.List;
import java.util.UUID;

/** Reads a certificate back by number. */
final class Replay {

  private Replay() {}

  /** The case that holds a plan as good as the outcome: no two suppose the same to run. */
  static Certificate.Case caseOf(Problem problem, int[] plan, PlanningOutcome outcome) {
    List<Long> values = outcome.objective().stream().map(ObjectiveValue::value).toList();
    int[] load = Load.of(problem, plan).places();
    return outcome.certificate().cases().stream()
        .filter(c -> c.overcrowded().isEmpty())
        .filter(c -> c.running().stream().allMatch(id -> load[problem.place(id)] > 0))
        .filter(c -> c.empty().stream().allMatch(id -> load[problem.place(id)] == 0))
        .filter(c -> c.decided().stream().allMatch(s -> holds(s, load[problem.place(s.id())])))
        .filter(c -> c.steps().stream().map(Certificate.Step::bound).toList().equals(values))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No case holds the plan"));
  }

  static Decisions decisions(Problem problem, Certificate.Case decided) {
    var decisions = Decisions.none(problem);
    for (UUID id : decided.running()) {
      decisions = decisions.withRunning(problem.place(id));
    }
    for (UUID id : decided.empty()) {
      decisions = decisions.withEmpty(problem.place(id));
    }
    for (var seats : decided.decided()) {
      decisions = decisions.withAtLeast(problem.place(seats.id()), seats.least());
      if (seats.most() != null) {
        decisions = decisions.withAtMost(problem.place(seats.id()), seats.most());
      }
    }
    return decisions;
  }

  private static boolean holds(Certificate.Seats seats, int load) {
    return load >= seats.least() && (seats.most() == null || load <= seats.most());
  }

  /** Prices that are not given are zero. */
  static Prices prices(Problem problem, Certificate.Step step) {
    var prices = Prices.none(problem);
    step.places().forEach(p -> prices.places()[problem.place(p.id())] = p.price());
    step.organisations()
        .forEach(p -> prices.organisations()[problem.organisation(p.id())] = p.price());
    return prices;
  }
}

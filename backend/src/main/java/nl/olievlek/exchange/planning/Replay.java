package nl.olievlek.exchange.planning;

import java.util.List;
import java.util.UUID;

/** Reads a certificate back by number. */
final class Replay {

  private Replay() {}

  /** The case that holds the plan: the only one with its values and its assignments. */
  static Certificate.Case caseOf(PlanningOutcome outcome) {
    List<Long> values = outcome.objective().stream().map(ObjectiveValue::value).toList();
    return outcome.certificate().cases().stream()
        .filter(c -> c.overcrowded().isEmpty())
        .filter(c -> c.assignments().equals(outcome.assignments()))
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
    return decisions;
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

package nl.olievlek.planning;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Checks one case of a certificate: that it holds the plan, or nothing better than it. */
final class CaseChecker {

  private final Problem problem;
  private final List<Criterion> criteria;
  private final int[] plan;

  CaseChecker(Problem problem, List<Criterion> criteria, int[] plan) {
    this.problem = problem;
    this.criteria = criteria;
    this.plan = plan;
  }

  /**
   * @return whether the case holds the plan itself
   * @throws IllegalArgumentException when the case is not proven
   * @throws ArithmeticException when its prices are too large for exact sums
   */
  boolean holdsPlan(Certificate.Case checked) {
    var decisions = Replay.decisions(problem, checked);
    if (decisions.contradict()) {
      return false;
    }
    if (!checked.overcrowded().isEmpty()) {
      requireOvercrowded(checked, decisions);
      return false;
    }
    var face = new Face(problem, decisions);
    for (int c = 0; c < criteria.size(); c++) {
      require(c < checked.steps().size(), "A step lacks its prices");
      var step = checked.steps().get(c);
      var criterion = criteria.get(c);
      require(
          step.rule() == criterion.rule() && step.step() == criterion.step(),
          "The steps are not those of the wanted rules");
      int comparison =
          criterion.drawnBy() == null
              ? priced(face, criterion, step)
              : drawn(face, criterion, step, checked.assignments());
      require(comparison >= 0, "The case allows something better than the plan on " + step.rule());
      if (comparison > 0) {
        return false;
      }
    }
    int[] best = best(face, checked.assignments(), problem::opinion);
    int comparison = Lottery.compare(problem::opinion, best, plan);
    require(comparison >= 0, "The draw prefers another plan");
    return comparison == 0;
  }

  private int priced(Face face, Criterion criterion, Certificate.Step step) {
    long bound = face.narrow(criterion, Replay.prices(problem, step));
    require(bound == step.bound(), "The prices give another bound than stated: " + bound);
    return Long.compare(bound, criterion.value(problem, plan));
  }

  private int drawn(
      Face face, Criterion criterion, Certificate.Step step, List<Assignment> assignments) {
    int[] best = best(face, assignments, criterion.drawnBy());
    require(criterion.value(problem, best) == step.bound(), "The draw gives another bound");
    face.keep(best, criterion.drawnBy());
    return criterion.compare(problem, best, plan);
  }

  private int[] best(Face face, List<Assignment> assignments, Opinion opinion) {
    int[] best = Plans.plan(problem, assignments);
    require(isOn(face, best), "The best of a case is not on its face");
    require(
        Lottery.picks(problem, face, best, opinion), "The draw leaves a learner something better");
    return best;
  }

  private void requireOvercrowded(Certificate.Case checked, Decisions decisions) {
    var crowded = new HashSet<>(checked.overcrowded());
    require(crowded.size() == checked.overcrowded().size(), "An overcrowded place is named twice");
    require(checked.running().containsAll(crowded), "An overcrowded place need not run");
    long[] places = Bits.empty(problem.nowhere() + 1);
    long needed = 0;
    for (UUID id : crowded) {
      int place = problem.place(id);
      Bits.add(places, place);
      needed += decisions.least(place);
    }
    long available = 0;
    for (int i = 0; i < problem.learners(); i++) {
      available += Bits.meet(problem.open(i), places) ? 1 : 0;
    }
    require(available < needed, "The overcrowded places can be filled");
  }

  private boolean isOn(Face face, int[] best) {
    var load = Load.of(problem, best);
    for (int i = 0; i < best.length; i++) {
      if (!Bits.has(face.allowed[i], best[i])) {
        return false;
      }
    }
    for (int j = 0; j < problem.nowhere(); j++) {
      if (load.places()[j] < face.least[j] || load.places()[j] > face.most[j]) {
        return false;
      }
    }
    for (int o = 0; o < problem.organisations(); o++) {
      int received = load.organisations()[o];
      if (received < face.organisationLeast[o] || received > face.organisationMost[o]) {
        return false;
      }
    }
    return true;
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}

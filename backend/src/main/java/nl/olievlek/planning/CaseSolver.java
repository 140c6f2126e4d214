package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The best plan of one case, criterion after criterion, each on the face the former ones left. */
final class CaseSolver {

  /**
   * @param plan the best of the case, or null when the case is impossible or worse than the rival
   */
  record Result(Certificate.Case proof, int[] plan, long[] values) {}

  private final Problem problem;
  private final List<Criterion> criteria;
  private final Consumer<Progress> watcher;

  CaseSolver(Problem problem, List<Criterion> criteria, Consumer<Progress> watcher) {
    this.problem = problem;
    this.criteria = criteria;
    this.watcher = watcher;
  }

  /**
   * @param rival the values to beat, or null; solving stops at the first that is worse
   */
  Result solve(Decisions decisions, long[] rival) {
    if (decisions.contradict()) {
      return new Result(proof(decisions, null, List.of(), null), null, null);
    }
    var face = new Face(problem, decisions);
    var crowd = new Crowd(problem, face);
    if (crowd.plan() == null) {
      return new Result(proof(decisions, crowd.overcrowded(), List.of(), null), null, null);
    }
    List<Certificate.Step> steps = new ArrayList<>();
    long[] values = new long[criteria.size()];
    var solver = new StepSolver(problem, Blend.of(criteria), face);
    int[] plan = crowd.plan();
    boolean level = rival != null;
    for (int c = 0; c < values.length; c++) {
      watcher.accept(new Progress(c, values.length));
      var solution = solver.solve(criteria.get(c));
      plan = solution.plan();
      values[c] = solution.value();
      if (face.narrow(criteria.get(c), solution.prices()) != values[c]) {
        throw new IllegalStateException("The prices do not prove the plan");
      }
      steps.add(solution.prices().step(problem, criteria.get(c), values[c]));
      if (level && values[c] > rival[c]) {
        return new Result(proof(decisions, null, steps, null), null, null);
      }
      level = level && values[c] == rival[c];
    }
    int[] drawn = plan.clone();
    Lottery.draw(problem, face, drawn);
    return new Result(proof(decisions, null, steps, drawn), drawn, values);
  }

  private Certificate.Case proof(
      Decisions decisions, long[] overcrowded, List<Certificate.Step> steps, int[] plan) {
    List<UUID> crowded = new ArrayList<>();
    if (overcrowded != null) {
      Bits.forEach(overcrowded, j -> crowded.add(problem.places[j].id()));
    }
    return new Certificate.Case(
        decisions.running(),
        decisions.empty(),
        decisions.seats(),
        List.copyOf(crowded),
        List.copyOf(steps),
        plan == null ? List.of() : Plans.assignments(problem, plan));
  }
}

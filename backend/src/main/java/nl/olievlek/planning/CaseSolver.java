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
  record Result(Certificate.Case proof, int[] plan) {}

  private final Problem problem;
  private final List<Criterion> criteria;
  private final Consumer<Progress> watcher;

  CaseSolver(Problem problem, List<Criterion> criteria, Consumer<Progress> watcher) {
    this.problem = problem;
    this.criteria = criteria;
    this.watcher = watcher;
  }

  /**
   * @param rival the plan to beat, or null; solving stops at the first step on which it is better
   */
  Result solve(Decisions decisions, int[] rival) {
    if (decisions.contradict()) {
      return new Result(proof(decisions, null, List.of(), null), null);
    }
    var face = new Face(problem, decisions);
    var crowd = new Crowd(problem, face);
    if (crowd.plan() == null) {
      return new Result(proof(decisions, crowd.overcrowded(), List.of(), null), null);
    }
    List<Certificate.Step> steps = new ArrayList<>();
    var solver = new StepSolver(problem, Blend.of(criteria), face);
    int[] plan = crowd.plan();
    int[] drawn = null;
    boolean level = rival != null;
    for (Criterion criterion : criteria) {
      watcher.accept(new Progress(steps.size(), criteria.size()));
      var solution = solver.solve(criterion);
      plan = solution.plan();
      drawn = criterion.drawnBy() == null ? drawn : plan;
      steps.add(proven(criterion, solution, face));
      int comparison = level ? criterion.compare(problem, plan, rival) : 0;
      if (comparison > 0) {
        return new Result(proof(decisions, null, steps, drawn), null);
      }
      level = level && comparison == 0;
    }
    int[] last = plan.clone();
    Lottery.draw(problem, face, last, problem::opinion);
    return new Result(proof(decisions, null, steps, last), last);
  }

  private Certificate.Step proven(Criterion criterion, StepSolver.Solution solution, Face face) {
    if (criterion.drawnBy() == null
        && face.narrow(criterion, solution.prices()) != solution.value()) {
      throw new IllegalStateException("The prices do not prove the plan");
    }
    return solution.prices().step(problem, criterion, solution.value());
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

package nl.olievlek.exchange.planning;

/** The cheapest plan on a face for one criterion, with the prices that prove it. */
final class StepSolver {

  /** A plan and the prices at which it costs exactly the bound. */
  record Solution(int[] plan, Prices prices, long value) {}

  private final Problem problem;

  StepSolver(Problem problem) {
    this.problem = problem;
  }

  /**
   * @param plan any plan on the face
   */
  Solution solve(Criterion criterion, Face face, int[] plan) {
    var free = Prices.none(problem);
    long value = criterion.value(problem, plan);
    if (face.bound(criterion, free) == value) {
      return new Solution(plan, free, value);
    }
    var shortlist = new Shortlist(problem, criterion, face, plan);
    int[] best;
    Prices prices;
    do {
      best = MinimumCostFlow.solve(problem, criterion, face, shortlist);
      prices = Potentials.of(problem, criterion, face, shortlist, best);
    } while (shortlist.extend(best, prices));
    return new Solution(best, prices, criterion.value(problem, best));
  }
}

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
    if (isIdeal(criterion, face, plan)) {
      return new Solution(plan, Prices.none(problem), criterion.value(problem, plan));
    }
    var shortlist = new Shortlist(problem, criterion, face, plan);
    int[] best = plan;
    Prices prices;
    do {
      prices = Potentials.of(problem, criterion, face, shortlist, best);
      if (prices == null) {
        best = MinimumCostFlow.solve(problem, criterion, face, shortlist);
        prices = Potentials.of(problem, criterion, face, shortlist, best);
      }
    } while (shortlist.extend(best, prices));
    return new Solution(best, prices, criterion.value(problem, best));
  }

  // Then no prices are needed. Worth a look beforehand: most steps have nothing left to gain.
  private boolean isIdeal(Criterion criterion, Face face, int[] plan) {
    int[] received = Load.of(problem, plan).organisations();
    for (int o = 0; o < received.length; o++) {
      boolean more = received[o] < face.organisationMost[o];
      boolean less = received[o] > face.organisationLeast[o];
      if (more && criterion.nextReception(o, received[o]) < 0
          || less && criterion.nextReception(o, received[o] - 1) > 0) {
        return false;
      }
    }
    long[] row = new long[problem.nowhere() + 1];
    for (int i = 0; i < plan.length; i++) {
      long cost = criterion.cost(i, plan[i]);
      if (cost > 0) {
        criterion.costs(i, face.allowed[i], row);
        long[] allowed = face.allowed[i];
        for (int j = Bits.next(allowed, 0); j >= 0; j = Bits.next(allowed, j + 1)) {
          if (row[j] < cost) {
            return false;
          }
        }
      }
    }
    return true;
  }
}

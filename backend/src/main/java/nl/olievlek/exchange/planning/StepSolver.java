package nl.olievlek.exchange.planning;

/** The cheapest plan on a face for one criterion, with the prices that prove it. */
final class StepSolver {

  /** A plan and the prices at which it costs exactly the bound. */
  record Solution(int[] plan, Prices prices, long value) {}

  private final Problem problem;
  private final Face face;
  private final Shortlist shortlist;
  private final int[] plan;

  /**
   * @param blend what to start from: a plan that is best by it mostly needs no more than proof
   * @param plan any plan on the face
   */
  StepSolver(Problem problem, Criterion blend, Face face, int[] plan) {
    this.problem = problem;
    this.face = face;
    shortlist = new Shortlist(problem, blend, face, plan);
    this.plan = MinimumCostFlow.solve(problem, blend, face, shortlist);
    prices(blend);
  }

  /** The face may have become smaller since the last step, but has to hold the last plan. */
  Solution solve(Criterion criterion) {
    var prices = isIdeal(criterion) ? Prices.none(problem) : prices(criterion);
    return new Solution(plan.clone(), prices, criterion.value(problem, plan));
  }

  private Prices prices(Criterion criterion) {
    shortlist.keep(face);
    Prices prices;
    do {
      prices = CheapestPlan.make(problem, criterion, face, shortlist, plan);
    } while (shortlist.extend(criterion, face, plan, prices));
    return prices;
  }

  // Then no prices are needed. Worth a look beforehand: most steps have nothing left to gain.
  private boolean isIdeal(Criterion criterion) {
    int[] received = Load.of(problem, plan).organisations();
    for (int o = 0; o < received.length; o++) {
      boolean more = received[o] < face.organisationMost[o];
      boolean less = received[o] > face.organisationLeast[o];
      if (more && criterion.nextReception(o, received[o]) < 0
          || less && criterion.nextReception(o, received[o] - 1) > 0) {
        return false;
      }
    }
    var free = Prices.none(problem);
    return Learners.sum(problem, (i, row) -> gains(criterion, i, free, row)) == 0;
  }

  private int gains(Criterion criterion, int learner, Prices prices, long[] row) {
    long cost = criterion.cost(learner, plan[learner]);
    if (cost == 0) {
      return 0;
    }
    long besides = criterion.fill(row, learner, face.allowed[learner], prices.places());
    return Row.countBelow(row, cost - besides);
  }
}

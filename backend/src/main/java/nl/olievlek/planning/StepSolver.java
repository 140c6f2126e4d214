package nl.olievlek.planning;

/** The cheapest plan on a face for one criterion, with the prices that prove it. */
final class StepSolver {

  /** A plan and the prices at which it costs exactly the bound. */
  record Solution(int[] plan, Prices prices, long value) {}

  private final Problem problem;
  private final Face face;
  private final Shortlist shortlist;
  private final int[] plan;

  /**
   * @param face which holds a plan
   * @param blend what to start from: a plan that is best by it mostly needs no more than proof
   */
  StepSolver(Problem problem, Criterion blend, Face face) {
    this.problem = problem;
    this.face = face;
    shortlist = new Shortlist(problem, blend, face);
    var auction = new Auction(problem, blend, face, shortlist);
    plan = new Crowd(problem, face, auction.plan()).plan();
    prices(blend, auction.prices());
  }

  /** The face may have become smaller since the last step, but has to hold the last plan. */
  Solution solve(Criterion criterion) {
    var none = Prices.none(problem);
    if (criterion.drawnBy() != null) {
      Lottery.draw(problem, face, plan, criterion.drawnBy());
    }
    boolean done = criterion.drawnBy() != null || isIdeal(criterion);
    var prices = done ? none : prices(criterion, none);
    return new Solution(plan.clone(), prices, criterion.value(problem, plan));
  }

  private Prices prices(Criterion criterion, Prices start) {
    shortlist.keep(face);
    var prices = start;
    do {
      prices = new CheapestPlan(problem, criterion, face, shortlist, plan, prices).make();
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

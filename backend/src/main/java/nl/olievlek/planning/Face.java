package nl.olievlek.planning;

import static java.lang.Math.addExact;
import static java.lang.Math.multiplyExact;
import static java.lang.Math.subtractExact;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The plans still in the running: which pairs, and how many learners per place and organisation.
 *
 * <p>The arithmetic of the proof is here. Take any prices p of places and q of organisations. A
 * plan's cost is what the learners pay (cost + p) less what places earn (p − q each) less what
 * organisations earn (q each, less the cost of reception). Let each do what suits itself best, and
 * the sum can only become less: that is the bound (Lagrange duality). A plan that costs exactly the
 * bound is therefore best, and every best plan does only what suits everybody best at these prices
 * (complementary slackness): {@link #narrow} keeps precisely those plans.
 */
final class Face {

  // With any cost added it still fits in a long.
  private static final long DEAREST = 1L << 61;

  private final Problem problem;
  final long[][] allowed;
  final int[] least;
  final int[] most;
  final int[] organisationLeast;
  final int[] organisationMost;

  Face(Problem problem, Decisions decisions) {
    this.problem = problem;
    allowed = new long[problem.learners()][];
    least = new int[problem.nowhere()];
    most = new int[problem.nowhere()];
    organisationLeast = new int[problem.organisations()];
    organisationMost = new int[problem.organisations()];
    long[] open = Bits.empty(problem.nowhere() + 1);
    Bits.add(open, problem.nowhere());
    for (int j = 0; j < most.length; j++) {
      least[j] = decisions.least(j);
      most[j] = decisions.most(j);
      organisationMost[problem.organisationOf(j)] += most[j];
      if (most[j] > 0) {
        Bits.add(open, j);
      }
    }
    for (int i = 0; i < allowed.length; i++) {
      allowed[i] = problem.open(i).clone();
      for (int w = 0; w < open.length; w++) {
        allowed[i][w] &= open[w];
      }
    }
  }

  private Face(Face other) {
    problem = other.problem;
    allowed = other.allowed;
    least = other.least.clone();
    most = other.most.clone();
    organisationLeast = other.organisationLeast;
    organisationMost = other.organisationMost;
  }

  /** Whether every plan keeps what places hold together, whatever minimums want. */
  boolean keepsLimits() {
    return IntStream.range(0, most.length).noneMatch(this::isBound);
  }

  private boolean isBound(int place) {
    return problem.limits.binds(place, p -> most[p]);
  }

  /** The places that share people, and can hold more of what these can take. */
  int[] growing(Load load) {
    return IntStream.range(0, most.length)
        .filter(this::isBound)
        .filter(j -> !problem.limits.isReached(j, p -> load.places()[p]))
        .toArray();
  }

  /**
   * The part where places without a decision stay as they are: empty, or at their minimum. Those
   * that share people hold no more than they do.
   *
   * @param growing a place that may hold what is left for it all the same; −1 for none
   */
  Face keepingRules(Load load, int growing) {
    var kept = new Face(this);
    for (int j = 0; j < most.length; j++) {
      if (isBound(j)) {
        int left = problem.limits.room(j, most[j], p -> load.places()[p]);
        kept.most[j] = j == growing ? left : Math.min(most[j], load.places()[j]);
      }
    }
    for (int j = 0; j < most.length; j++) {
      int minimum = problem.places[j].minimum();
      if (minimum > 1) {
        boolean runs = load.places()[j] > 0;
        kept.least[j] = runs ? Math.max(least[j], minimum) : least[j];
        kept.most[j] = runs ? kept.most[j] : 0;
      }
    }
    return kept;
  }

  /**
   * Keeps only the plans that cost no more than what these prices prove to be the least.
   *
   * @return that bound: no plan that was on the face costs less, whatever the prices
   * @throws ArithmeticException when prices are too large for exact sums
   */
  long narrow(Criterion criterion, Prices prices) {
    return addExact(narrowLearners(criterion, prices), narrowHosts(criterion, prices));
  }

  /** Keeps of a learner only what is as good as a place. */
  void keep(int learner, int place, Opinion opinion) {
    long[] row = Bits.empty(problem.nowhere() + 1);
    long good = opinion.of(learner, place);
    Bits.forEach(
        allowed[learner],
        j -> {
          if (opinion.of(learner, j) == good) {
            Bits.add(row, j);
          }
        });
    allowed[learner] = row;
  }

  /** Keeps only what is as good for everybody as a plan. */
  void keep(int[] plan, Opinion opinion) {
    for (int i = 0; i < plan.length; i++) {
      keep(i, plan[i], opinion);
    }
  }

  private long narrowLearners(Criterion criterion, Prices prices) {
    for (long price : prices.places()) {
      if (Math.abs(price) > DEAREST || price == Long.MIN_VALUE) {
        throw new ArithmeticException("A price is too large for exact sums");
      }
    }
    boolean unpriced = Arrays.stream(prices.places()).allMatch(price -> price == 0);
    return Learners.sum(
        problem,
        (learner, cost) ->
            unpriced && isFree(learner, criterion)
                ? 0
                : narrowLearner(learner, cost, criterion, prices.places()));
  }

  private boolean isFree(int learner, Criterion criterion) {
    return Bits.next(allowed[learner], 0) >= 0 && criterion.isFree(learner, allowed[learner]);
  }

  private long narrowLearner(int learner, long[] cost, Criterion criterion, long[] prices) {
    long[] row = allowed[learner];
    long besides = criterion.fill(cost, learner, row, prices);
    long lowest = Row.least(cost, row);
    if (Row.countBelow(cost, lowest + 1) < Bits.count(row)) {
      Row.keepBelow(cost, lowest + 1, row);
    }
    return lowest + besides;
  }

  private long narrowHosts(Criterion criterion, Prices prices) {
    long total = 0;
    for (int j = 0; j < most.length; j++) {
      long margin =
          subtractExact(prices.places()[j], prices.organisations()[problem.organisationOf(j)]);
      int wanted = margin > 0 ? most[j] : least[j];
      total = subtractExact(total, multiplyExact(margin, (long) wanted));
      if (margin != 0) {
        least[j] = wanted;
        most[j] = wanted;
      }
    }
    for (int o = 0; o < organisationMost.length; o++) {
      long price = prices.organisations()[o];
      int low = organisationLeast[o];
      while (low < organisationMost[o] && criterion.nextReception(o, low) < price) {
        low++;
      }
      total = addExact(total, criterion.reception(o, low));
      total = subtractExact(total, multiplyExact(price, (long) low));
      int high = low;
      while (high < organisationMost[o] && criterion.nextReception(o, high) == price) {
        high++;
      }
      organisationLeast[o] = low;
      organisationMost[o] = high;
    }
    return total;
  }
}

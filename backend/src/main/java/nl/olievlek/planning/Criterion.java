package nl.olievlek.planning;

import java.util.Arrays;

/** One step of a wanted rule as costs, in whole numbers. A plan costs the sum over all in it. */
interface Criterion {

  /** Up to so many pairs are quicker one by one than a row at once. */
  int FEW = 64;

  WantedRule rule();

  /** The rank for PREFERENCES, else 0. */
  default int step() {
    return 0;
  }

  /** What it costs to have this learner at this place, or nowhere. */
  long cost(int learner, int place);

  /**
   * Adds the costs of a learner, so many times, to a row of all places and nowhere; what is not
   * allowed may get any number. A row at once: this is where a large round spends its time.
   *
   * @return what everything costs besides, so that costs nearly everywhere the same need no row
   */
  long addTo(long[] row, int learner, long[] allowed, long times);

  /** Whether all that is allowed costs the learner nothing; may say no where it is not sure. */
  default boolean isFree(int learner, long[] allowed) {
    return false;
  }

  /**
   * Fills a row with price and cost of what is allowed, and {@link Row#NEVER} elsewhere.
   *
   * @return what everything costs besides
   */
  default long fill(long[] row, int learner, long[] allowed, long[] prices) {
    if (Bits.count(allowed) <= FEW) {
      Arrays.fill(row, Row.NEVER);
      for (int j = Bits.next(allowed, 0); j >= 0; j = Bits.next(allowed, j + 1)) {
        row[j] = prices[j] + cost(learner, j);
      }
      return 0;
    }
    System.arraycopy(prices, 0, row, 0, row.length);
    long besides = addTo(row, learner, allowed, 1);
    for (int j = Bits.nextMissing(allowed, 0);
        j < row.length;
        j = Bits.nextMissing(allowed, j + 1)) {
      row[j] = Row.NEVER;
    }
    return besides;
  }

  /** What it costs that an organisation receives so many; grows ever faster, or not at all. */
  default long reception(int organisation, int received) {
    return 0;
  }

  /** What one more would cost. */
  default long nextReception(int organisation, int received) {
    return reception(organisation, received + 1) - reception(organisation, received);
  }

  /** By what it is drawn in the order of the learners, or null when it adds up over all of them. */
  default Opinion drawnBy() {
    return null;
  }

  /** Negative when the first plan is the better one. */
  default int compare(Problem problem, int[] one, int[] other) {
    return Long.compare(value(problem, one), value(problem, other));
  }

  default long value(Problem problem, int[] plan) {
    long value = 0;
    int[] received = new int[problem.organisations()];
    for (int i = 0; i < plan.length; i++) {
      value = Math.addExact(value, cost(i, plan[i]));
      if (plan[i] != problem.nowhere()) {
        received[problem.organisationOf(plan[i])]++;
      }
    }
    for (int o = 0; o < received.length; o++) {
      value = Math.addExact(value, reception(o, received[o]));
    }
    return value;
  }
}

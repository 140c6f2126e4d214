package nl.olievlek.exchange.planning;

import java.util.Arrays;

/**
 * For each learner the places that the flow may choose from. Starting with a few and adding only
 * what the prices show to be cheaper keeps the network small; the end result is the same.
 */
final class Shortlist {

  private static final int FIRST = 12;
  private static final int MORE = 6;

  private final Problem problem;
  private final Criterion criterion;
  private final Face face;
  private final int[][] places;
  private final long[] row;

  Shortlist(Problem problem, Criterion criterion, Face face, int[] plan) {
    this.problem = problem;
    this.criterion = criterion;
    this.face = face;
    places = new int[plan.length][];
    row = new long[problem.nowhere() + 1];
    long[] free = new long[problem.nowhere() + 1];
    for (int i = 0; i < plan.length; i++) {
      places[i] = new int[] {plan[i]};
      add(i, cheapest(i, free, Long.MAX_VALUE, FIRST));
    }
  }

  int[] of(int learner) {
    return places[learner];
  }

  /**
   * Adds places that are cheaper than the learner's own at these prices; false if there is none.
   */
  boolean extend(int[] plan, Prices prices) {
    boolean added = false;
    for (int i = 0; i < plan.length; i++) {
      if (places[i].length < Bits.count(face.allowed[i])) {
        long now = criterion.cost(i, plan[i]) + prices.places()[plan[i]];
        int[] cheaper = cheapest(i, prices.places(), now, MORE);
        added |= cheaper.length > 0;
        add(i, cheaper);
      }
    }
    return added;
  }

  private void add(int learner, int[] more) {
    int[] old = places[learner];
    int[] all = Arrays.copyOf(old, old.length + more.length);
    int size = old.length;
    for (int place : more) {
      if (Arrays.stream(old).noneMatch(known -> known == place)) {
        all[size++] = place;
      }
    }
    places[learner] = Arrays.copyOf(all, size);
  }

  // Each learner starts to look elsewhere: with equal costs all would pick the same few places.
  private int[] cheapest(int learner, long[] prices, long below, int howMany) {
    criterion.costs(learner, face.allowed[learner], row);
    int size = row.length;
    int start = (int) (learner * 7919L % size);
    int[] best = new int[howMany];
    long[] cost = new long[howMany];
    int found = 0;
    long[] allowed = face.allowed[learner];
    for (int half = 0; half < 2; half++) {
      int end = half == 0 ? size : start;
      int j = Bits.next(allowed, half == 0 ? start : 0);
      for (; j >= 0 && j < end; j = Bits.next(allowed, j + 1)) {
        long price = row[j] + prices[j];
        if (price < below && (found < howMany || price < cost[found - 1])) {
          int at = found < howMany ? found++ : found - 1;
          for (; at > 0 && cost[at - 1] > price; at--) {
            cost[at] = cost[at - 1];
            best[at] = best[at - 1];
          }
          cost[at] = price;
          best[at] = j;
        }
      }
    }
    return Arrays.copyOf(best, found);
  }
}

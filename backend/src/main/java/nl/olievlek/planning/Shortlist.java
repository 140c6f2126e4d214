package nl.olievlek.planning;

import java.util.Arrays;

/**
 * For each learner the places that the flow may choose from. Starting with a few and adding only
 * what the prices show to be cheaper keeps the network small; the end result is the same.
 */
final class Shortlist {

  private static final int FIRST = 6;
  private static final int MORE = 6;

  private final Problem problem;
  private final int[][] places;

  Shortlist(Problem problem, Criterion criterion, Face face) {
    this.problem = problem;
    places = new int[problem.learners()][];
    var free = Prices.none(problem);
    Learners.sum(
        problem,
        (i, row) -> {
          places[i] = nowhere(face.allowed[i]);
          criterion.fill(row, i, face.allowed[i], free.places());
          return add(i, cheapest(i, row, Row.NEVER, FIRST));
        });
  }

  // Without it learners would outbid each other for ever; only a pin does not allow it.
  private int[] nowhere(long[] allowed) {
    int nowhere = problem.nowhere();
    return Bits.has(allowed, nowhere) ? new int[] {nowhere} : new int[0];
  }

  int[] of(int learner) {
    return places[learner];
  }

  /** Leaves out the places that are no longer allowed. */
  void keep(Face face) {
    Arrays.parallelSetAll(
        places, i -> Arrays.stream(places[i]).filter(j -> Bits.has(face.allowed[i], j)).toArray());
  }

  /**
   * Adds places that are cheaper than the learner's own at these prices; false if there is none.
   */
  boolean extend(Criterion criterion, Face face, int[] plan, Prices prices) {
    long[] price = prices.places();
    long added =
        Learners.sum(
            problem,
            (i, row) -> {
              long[] allowed = face.allowed[i];
              if (places[i].length == Bits.count(allowed)) {
                return 0;
              }
              criterion.fill(row, i, allowed, price);
              long own = row[plan[i]];
              return Row.countBelow(row, own) == 0 ? 0 : add(i, cheapest(i, row, own, MORE));
            });
    return added > 0;
  }

  private int add(int learner, int[] more) {
    int[] old = places[learner];
    int[] all = Arrays.copyOf(old, old.length + more.length);
    int size = old.length;
    for (int place : more) {
      if (Arrays.stream(old).noneMatch(known -> known == place)) {
        all[size++] = place;
      }
    }
    places[learner] = Arrays.copyOf(all, size);
    return more.length;
  }

  // Each learner starts to look elsewhere: with equal costs all would pick the same few places.
  private static int[] cheapest(int learner, long[] row, long below, int howMany) {
    int size = row.length;
    int start = (int) (learner * 7919L % size);
    int[] best = new int[howMany];
    long[] cost = new long[howMany];
    int found = 0;
    for (int half = 0; half < 2; half++) {
      int end = half == 0 ? size : start;
      for (int j = half == 0 ? start : 0; j < end; j++) {
        if (row[j] < below) {
          int at = Math.min(found, howMany - 1);
          for (; at > 0 && cost[at - 1] > row[j]; at--) {
            cost[at] = cost[at - 1];
            best[at] = best[at - 1];
          }
          cost[at] = row[j];
          best[at] = j;
          found = Math.min(found + 1, howMany);
          below = found == howMany ? cost[found - 1] : below;
        }
      }
    }
    return Arrays.copyOf(best, found);
  }
}

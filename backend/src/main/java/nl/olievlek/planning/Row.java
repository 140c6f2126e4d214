package nl.olievlek.planning;

/**
 * A number per place and nowhere, for one learner. Whole rows without exceptions are what the
 * processor is quickest at, so what is not allowed has a number too.
 */
final class Row {

  /** Where the learner cannot go: more than any price and cost. */
  static final long NEVER = 1L << 62;

  private Row() {}

  /** {@link #NEVER} when nothing is allowed. */
  static long least(long[] row, long[] allowed) {
    int first = Bits.next(allowed, 0);
    long least = first < 0 ? NEVER : row[first];
    // To see that nothing is less is quicker than to look for it.
    if (countBelow(row, least) > 0) {
      for (long number : row) {
        if (number < least) {
          least = number;
        }
      }
    }
    return least;
  }

  /** Removes from a set all that is not less than this. */
  static void keepBelow(long[] row, long limit, long[] set) {
    for (int w = 0; w < set.length; w++) {
      long below = 0;
      int end = set[w] == 0 ? 0 : Math.min(row.length, w + 1 << 6);
      for (int j = w << 6; j < end; j++) {
        below |= (row[j] < limit ? 1L : 0) << j;
      }
      set[w] &= below;
    }
  }

  /** How many are less than this, which is not so low that a difference would overflow. */
  static int countBelow(long[] row, long limit) {
    long count = 0;
    for (long number : row) {
      count += (number - limit) >>> (Long.SIZE - 1);
    }
    return (int) count;
  }
}

package nl.olievlek.exchange.planning;

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

  /** How many are less than this, which is not so low that a difference would overflow. */
  static int countBelow(long[] row, long limit) {
    long count = 0;
    for (long number : row) {
      count += (number - limit) >>> (Long.SIZE - 1);
    }
    return (int) count;
  }
}

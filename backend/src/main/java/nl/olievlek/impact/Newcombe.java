package nl.olievlek.impact;

/**
 * The difference between two independent proportions.
 *
 * <p>Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10: built from the two Wilson
 * intervals.
 *
 * @param difference second proportion minus the first
 * @param interval the 95 % interval of the difference
 */
record Newcombe(double difference, Interval interval) {

  /** The difference of {@code second} minus {@code first}; both denominators must be positive. */
  static Newcombe between(Counts first, Counts second) {
    var p1 = first.ratio();
    var p2 = second.ratio();
    var w1 = Wilson.of(first.numerator(), first.denominator());
    var w2 = Wilson.of(second.numerator(), second.denominator());
    var low = p2 - p1 - Math.hypot(p2 - w2.low(), w1.high() - p1);
    var high = p2 - p1 + Math.hypot(w2.high() - p2, p1 - w1.low());
    return new Newcombe(p2 - p1, new Interval(low, high));
  }

  /** What may be said: only an interval without zero in it tells that there is a difference. */
  Verdict verdict() {
    return interval.contains(0) ? Verdict.INCONCLUSIVE : Verdict.CONCLUSIVE;
  }
}

package nl.olievlek.impact;

/**
 * The score interval of a proportion, also right for small groups and for none or all.
 *
 * <p>Wilson (1927), as method 3 in Newcombe, Statistics in Medicine 17 (1998) 857–872.
 */
final class Wilson {

  private Wilson() {}

  /** The 95 % interval of {@code numerator} out of {@code denominator}, which must be positive. */
  static Interval of(long numerator, long denominator) {
    double n = denominator;
    var p = numerator / n;
    var z2 = Interval.Z * Interval.Z;
    var centre = 2 * numerator + z2;
    var spread = Interval.Z * Math.sqrt(z2 + 4 * numerator * (1 - p));
    var scale = 2 * (n + z2);
    return new Interval(
        Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale));
  }
}

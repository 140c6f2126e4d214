package nl.olievlek.impact;

/**
 * Where a value lies with 95 % confidence.
 *
 * @param low lower bound
 * @param high upper bound
 */
record Interval(double low, double high) {

  /** Quantile of the standard normal distribution that leaves 2.5 % on each side. */
  static final double Z = 1.959963984540054;

  Interval times(double factor) {
    return new Interval(low * factor, high * factor);
  }

  boolean contains(double value) {
    return low <= value && value <= high;
  }
}

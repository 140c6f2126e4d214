package nl.olievlek.impact;

/** How the interval of a value is computed. */
enum IntervalMethod {
  WILSON_95,
  POISSON_EXACT_95;

  /** A number per learner is no part of a whole, so it has another interval. */
  static IntervalMethod of(Unit unit) {
    return unit == Unit.PERCENT ? WILSON_95 : POISSON_EXACT_95;
  }

  /** The interval of these counts; the denominator must be positive. */
  Interval interval(Counts counts) {
    return this == WILSON_95
        ? Wilson.of(counts.numerator(), counts.denominator())
        : PoissonRate.of(counts.numerator(), counts.denominator());
  }
}

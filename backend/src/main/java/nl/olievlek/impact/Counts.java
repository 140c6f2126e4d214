package nl.olievlek.impact;

/**
 * What an indicator counted.
 *
 * @param numerator how many met it
 * @param denominator out of how many
 */
record Counts(long numerator, long denominator) {

  static final Counts NONE = new Counts(0, 0);

  Counts plus(Counts other) {
    return new Counts(numerator + other.numerator, denominator + other.denominator);
  }

  double ratio() {
    return (double) numerator / denominator;
  }
}

package nl.olievlek.impact;

/** What a value is expressed in. */
enum Unit {
  PERCENT,
  PER_LEARNER
}

package nl.olievlek.impact;

/** Which way is better. */
enum Direction {
  HIGHER_IS_BETTER,
  LOWER_IS_BETTER
}

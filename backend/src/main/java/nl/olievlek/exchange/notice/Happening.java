package nl.olievlek.exchange.notice;

/** What is to be told of an internship, or of a learner who has none. */
enum Happening {
  PROPOSED,
  NO_PLACE,
  MOVED,
  ENDED;

  /** Whether it is other than was told before. */
  boolean changes() {
    return this == MOVED || this == ENDED;
  }
}

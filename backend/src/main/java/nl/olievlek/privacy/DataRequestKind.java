package nl.olievlek.privacy;

/** What somebody asks about their own data. */
enum DataRequestKind {
  /** Something is wrong that I cannot change myself. */
  CORRECTION,
  /** Take away who I was and what I wrote. */
  ERASURE,
  /** Keep it, but show it to nobody. */
  RESTRICTION
}

package nl.olievlek.exchange.wish;

/** What can be done with the wish of a learner. */
enum WishAct {
  /** Tell it, or another one. */
  GIVE,
  /** Take it back. */
  WITHDRAW
}

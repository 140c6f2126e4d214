package nl.olievlek.account.client;

/** What can be done with a client beside its steps. */
enum ApiClientAct {
  /** Change what it may read, and until when. */
  CHANGE,
  /** Give it a new secret. */
  ADD_SECRET
}

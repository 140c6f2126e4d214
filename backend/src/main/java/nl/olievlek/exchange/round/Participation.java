package nl.olievlek.exchange.round;

/** Whether every learner of a round's cohorts is expected to take part. */
public enum Participation {
  /** Who does not take part needs a reason, noted by the supervisor or the coordinator. */
  REQUIRED,
  /** Each learner says whether to take part. */
  OPTIONAL
}

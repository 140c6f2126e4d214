package nl.olievlek.exchange.plan;

/** Why there came no plan; the sentences are under these names in {@code messages/plan_*}. */
enum PlanFault {
  /** Minimums of places make the search too long. */
  TOO_HARD,
  /** No plan can hold all that is fixed. */
  IMPOSSIBLE_PINS,
  /** The round went on while the plan was being made. */
  ROUND_MOVED_ON,
  /** The process that made it stopped, time and again. */
  BROKEN_OFF,
  /** A fault of the product; the log says which. */
  UNEXPECTED
}

package nl.olievlek.exchange.plan;

/** What is being done for a plan. */
enum PlanPhase {
  WAITING,
  SOLVING,
  CHECKING,
  EXPLAINING,
  STORING
}

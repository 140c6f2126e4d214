package nl.olievlek.privacy;

/** What can be done with a request beside the steps of who answers it. */
enum DataRequestAct {
  /** Take it back, by who asked. */
  WITHDRAW
}

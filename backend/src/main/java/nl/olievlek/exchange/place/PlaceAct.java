package nl.olievlek.exchange.place;

/** What can be done with a place beside its steps. */
enum PlaceAct {
  /** Change what it is. */
  CHANGE,
  /** Change what a plan depends on as well: when, how many and with whom. */
  CHANGE_PLANNED
}

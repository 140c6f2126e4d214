package nl.olievlek.exchange.round;

/** What can be done with a round beside its steps. */
public enum RoundAct {
  /** Change what it is. */
  CHANGE,
  /** Change what a plan depends on as well: its period and its classes. */
  CHANGE_PLANNED,
  /** Add a host place. */
  ADD_PLACE,
  /** Have a plan made. */
  PLAN,
  /** Read plans that are not published. */
  READ_PLANS,
  /** Read what learners wish. */
  READ_WISHES
}

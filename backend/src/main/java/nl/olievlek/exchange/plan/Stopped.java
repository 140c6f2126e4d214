package nl.olievlek.exchange.plan;

/** Nobody waits any more for the plan that is being made. */
final class Stopped extends RuntimeException {

  Stopped() {
    super("The plan is not wanted any more");
  }
}

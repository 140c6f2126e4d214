package nl.olievlek.exchange.plan;

import java.util.UUID;
import nl.olievlek.exchange.plan.PlanView.Progress;

/** The plan that this process is making: how far it is, and whether it is still wanted. */
final class PlanInHand {

  private final UUID id;
  private volatile Progress progress = Progress.WAITING;
  private volatile boolean stopped;

  PlanInHand(UUID id) {
    this.id = id;
  }

  UUID id() {
    return id;
  }

  Progress progress() {
    return progress;
  }

  /** Lets the maker stop at its next step. */
  void stop() {
    stopped = true;
  }

  void at(PlanPhase phase) {
    at(Progress.at(phase));
  }

  /**
   * @throws Stopped when the plan is not wanted any more
   */
  void solving(int step, int steps) {
    at(new Progress(PlanPhase.SOLVING, step, steps));
  }

  private void at(Progress now) {
    if (stopped) {
      throw new Stopped();
    }
    progress = now;
  }
}

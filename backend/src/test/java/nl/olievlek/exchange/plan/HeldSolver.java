package nl.olievlek.exchange.plan;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import nl.olievlek.planning.PlanningInstance;

/** The solver, and something that happens just before it begins. */
@Alternative
@Priority(1)
@ApplicationScoped
class HeldSolver extends Solver {

  private volatile Runnable before = () -> {};

  /** Lets this happen once, before the next plan is solved. */
  void before(Runnable happening) {
    before = happening;
  }

  @Override
  List<MadePlan> plan(List<PlanningInstance> rounds, PlanInHand hand) {
    var happening = before;
    before = () -> {};
    happening.run();
    return super.plan(rounds, hand);
  }
}

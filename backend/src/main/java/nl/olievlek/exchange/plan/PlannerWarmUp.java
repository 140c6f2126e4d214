package nl.olievlek.exchange.plan;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.olievlek.planning.Planner;

/** Loads the planner's native library beside start-up, so that the first series does not wait. */
@ApplicationScoped
class PlannerWarmUp {

  void begin(@Observes StartupEvent started) {
    Thread.ofPlatform().daemon().name("planner-warm-up").start(Planner::warmUp);
  }
}

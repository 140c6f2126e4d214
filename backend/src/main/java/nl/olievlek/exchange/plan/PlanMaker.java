package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import nl.olievlek.exchange.planning.CertificateChecker;
import nl.olievlek.exchange.planning.Explainer;
import nl.olievlek.exchange.planning.NothingToPlan;
import nl.olievlek.exchange.planning.Planner;
import nl.olievlek.exchange.planning.PlanningInstance;
import nl.olievlek.exchange.planning.TooManyCases;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Makes a plan between two transactions, so that no connection waits while it is worked out. */
@ApplicationScoped
class PlanMaker {

  private final PlanService plans;

  PlanMaker(PlanService plans) {
    this.plans = plans;
  }

  /**
   * Makes and stores a plan.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 409 when the round is not being planned,
   *     or lacks learners or places, or is too hard
   */
  PlanView make(UUID round, Scope scope) {
    try {
      var instance = plans.collect(round, scope);
      return plans.store(round, plan(instance), scope);
    } catch (NothingToPlan nothing) {
      throw switch (nothing.missing()) {
        case APPLICANTS -> Problems.conflict("plan.no-learners");
        case PLACES -> Problems.conflict("plan.no-places");
      };
    } catch (TooManyCases hard) {
      throw Problems.conflict("plan.too-hard");
    }
  }

  private static MadePlan plan(PlanningInstance instance) {
    var start = System.nanoTime();
    var outcome = Planner.plan(instance);
    var millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    var check = CertificateChecker.check(instance, outcome.assignments(), outcome.certificate());
    return new MadePlan(instance, outcome, check, Explainer.explain(instance, outcome), millis);
  }
}

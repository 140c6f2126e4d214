package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.olievlek.exchange.plan.PlanOptions.Pair;
import nl.olievlek.exchange.planning.Assignment;
import nl.olievlek.exchange.planning.CertificateChecker;
import nl.olievlek.exchange.planning.Explainer;
import nl.olievlek.exchange.planning.Planner;
import nl.olievlek.exchange.planning.PlanningInstance;

/** Hands the planner what was asked, has its plan checked and explained. */
@ApplicationScoped
class Solver {

  /** What is known of a round, with what is asked of its plan. */
  PlanningInstance instance(PlanningInstance round, PlanOptions asked) {
    return new PlanningInstance(
        round.applicants(),
        round.places(),
        asked.wanted(),
        round.seed(),
        assignments(asked.pins()),
        Stream.concat(round.forbidden().stream(), assignments(asked.forbids()).stream())
            .distinct()
            .toList(),
        round.before());
  }

  private static List<Assignment> assignments(List<Pair> pairs) {
    return pairs.stream()
        .map(pair -> new Assignment(pair.learnerId(), pair.hostPlaceId()))
        .toList();
  }

  /**
   * Makes a plan.
   *
   * @throws nl.olievlek.exchange.planning.TooManyCases when minimums make the search too long
   * @throws nl.olievlek.exchange.planning.ImpossiblePins when no plan can hold what is pinned
   * @throws Stopped when nobody waits for it any more
   */
  MadePlan plan(PlanningInstance instance, PlanInHand hand) {
    var start = System.nanoTime();
    var outcome = Planner.plan(instance, done -> hand.solving(done.step(), done.steps()));
    var millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    hand.at(PlanPhase.CHECKING);
    var check = CertificateChecker.check(instance, outcome.assignments(), outcome.certificate());
    hand.at(PlanPhase.EXPLAINING);
    return new MadePlan(instance, outcome, check, Explainer.explain(instance, outcome), millis);
  }
}

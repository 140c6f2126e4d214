package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.olievlek.exchange.plan.PlanOptions.Pair;
import nl.olievlek.planning.Assignment;
import nl.olievlek.planning.CertificateChecker;
import nl.olievlek.planning.Explainer;
import nl.olievlek.planning.Planner;
import nl.olievlek.planning.PlanningInstance;
import nl.olievlek.planning.Series;
import nl.olievlek.planning.SeriesChecker;
import nl.olievlek.planning.SeriesExplainer;
import nl.olievlek.planning.SeriesPlanner;

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
            round.forbidden(),
            round.before(),
            round.shared(),
            round.people())
        .forbidding(assignments(asked.forbids()));
  }

  private static List<Assignment> assignments(List<Pair> pairs) {
    return pairs.stream()
        .map(pair -> new Assignment(pair.learnerId(), pair.hostPlaceId()))
        .toList();
  }

  /**
   * Makes the plan of a round, or those of rounds together, in their order. Where too many places
   * share people to say all that these hold together, it is said of those that a plan fills, until
   * it breaks nothing that was not said.
   *
   * @throws nl.olievlek.planning.TooManyCases when minimums make the search too long
   * @throws nl.olievlek.planning.ImpossiblePins when no plan can hold what is pinned
   * @throws Stopped when nobody waits for it any more
   */
  List<MadePlan> plan(List<PlanningInstance> rounds, PlanInHand hand) {
    var made = once(rounds, hand);
    var named =
        IntStream.range(0, rounds.size())
            .mapToObj(t -> rounds.get(t).filledBy(made.get(t).assignments()))
            .toList();
    return named.equals(rounds) ? made : plan(named, hand);
  }

  private static List<MadePlan> once(List<PlanningInstance> rounds, PlanInHand hand) {
    return rounds.size() == 1
        ? List.of(alone(rounds.getFirst(), hand))
        : together(new Series(rounds), hand);
  }

  private static MadePlan alone(PlanningInstance round, PlanInHand hand) {
    var start = System.nanoTime();
    var outcome = Planner.plan(round, done -> hand.solving(done.step(), done.steps()));
    var millis = millisSince(start);
    hand.at(PlanPhase.CHECKING);
    var check = CertificateChecker.check(round, outcome.assignments(), outcome.certificate());
    hand.at(PlanPhase.EXPLAINING);
    return new MadePlan(
        round,
        outcome.assignments(),
        outcome.objective(),
        outcome.drawOrder(),
        outcome.certificate(),
        check,
        Explainer.explain(round, outcome),
        millis);
  }

  private static List<MadePlan> together(Series series, PlanInHand hand) {
    var start = System.nanoTime();
    var outcome = SeriesPlanner.plan(series, done -> hand.solving(done.step(), done.steps()));
    var millis = millisSince(start);
    hand.at(PlanPhase.CHECKING);
    var check = SeriesChecker.check(series, outcome.plans(), outcome.certificate());
    hand.at(PlanPhase.EXPLAINING);
    var rounds = SeriesExplainer.explain(series, outcome);
    return IntStream.range(0, rounds.size())
        .mapToObj(
            t ->
                new MadePlan(
                    series.rounds().get(t).forbidding(rounds.get(t).elsewhere()),
                    outcome.plans().get(t),
                    rounds.get(t).objective(),
                    outcome.drawOrders().get(t),
                    outcome.certificate(),
                    check,
                    rounds.get(t).explanations(),
                    millis))
        .toList();
  }

  private static long millisSince(long start) {
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }
}

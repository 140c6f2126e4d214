package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Says of each round of a series how good its plan is, and tells each learner why. With the other
 * rounds as they are, the plan of a round is as good as any: else the series could be better.
 */
public final class SeriesExplainer {

  private final Series series;
  private final SeriesOutcome outcome;
  private final int worstRank;
  private final List<Map<UUID, UUID>> hosts = new ArrayList<>();

  private SeriesExplainer(Series series, SeriesOutcome outcome) {
    this.series = series;
    this.outcome = outcome;
    worstRank = new SeriesProblem(series).worstRank();
    for (int t = 0; t < series.rounds().size(); t++) {
      hosts.add(hosts(series.rounds().get(t), outcome.plans().get(t)));
    }
  }

  /**
   * A round by itself.
   *
   * @param objective what its plan adds to that of the series
   * @param elsewhere places at hosts to which a learner goes in another round
   * @param explanations one per learner, in draw order
   */
  public record Round(
      List<ObjectiveValue> objective, List<Assignment> elsewhere, List<Explanation> explanations) {}

  /** Each round of a series, in its order. */
  public static List<Round> explain(Series series, SeriesOutcome outcome) {
    var explainer = new SeriesExplainer(series, outcome);
    List<Round> rounds = new ArrayList<>();
    for (int t = 0; t < series.rounds().size(); t++) {
      rounds.add(explainer.round(t));
    }
    return List.copyOf(rounds);
  }

  private Round round(int t) {
    var elsewhere = elsewhere(t);
    var problem = new Problem(series.rounds().get(t), elsewhere);
    var criteria = Criteria.of(series.wanted(), problem, worstRank);
    var alone = Planner.plan(problem, criteria);
    var remedies = new Remedies(series.rounds().get(t), outcome.plans().get(t), elsewhere);
    var explanations =
        Explainer.explain(problem, criteria, outcome.plans().get(t), alone, remedies);
    return new Round(alone.objective(), elsewhere, explanations);
  }

  private List<Assignment> elsewhere(int t) {
    List<Assignment> elsewhere = new ArrayList<>();
    for (Applicant learner : series.rounds().get(t).applicants()) {
      Set<UUID> others = new HashSet<>();
      for (int other = 0; other < hosts.size(); other++) {
        if (other != t && hosts.get(other).containsKey(learner.id())) {
          others.add(hosts.get(other).get(learner.id()));
        }
      }
      series.rounds().get(t).places().stream()
          .filter(place -> others.contains(place.organisation()))
          .forEach(place -> elsewhere.add(new Assignment(learner.id(), place.id())));
    }
    return List.copyOf(elsewhere);
  }

  /** To which host each learner with a place goes. */
  private static Map<UUID, UUID> hosts(PlanningInstance round, List<Assignment> plan) {
    Map<UUID, UUID> hostOf = new HashMap<>();
    round.places().forEach(place -> hostOf.put(place.id(), place.organisation()));
    Map<UUID, UUID> hosts = new HashMap<>();
    plan.forEach(pair -> hosts.put(pair.applicant(), hostOf.get(pair.place())));
    return hosts;
  }
}

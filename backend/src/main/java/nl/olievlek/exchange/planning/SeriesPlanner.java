package nl.olievlek.exchange.planning;

import com.google.ortools.Loader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes the best plans of rounds that are planned together, in which nobody gets a host twice.
 * Always exact; the same series gives the same plans.
 *
 * <p>The wanted rules count over all rounds. The draw comes last, and differs from that of a round
 * alone: how far each learner is from what they would like best, times the number of learners from
 * them to the last drawn, added up over everybody and as small as can be.
 */
public final class SeriesPlanner {

  private static final int MOST_CASES = 300;
  private static final long MOST_PAIRS = 20_000;

  private final SeriesProblem series;

  private final Consumer<Progress> watcher;

  private SeriesPlanner(Series given, Consumer<Progress> watcher) {
    series = new SeriesProblem(given);
    this.watcher = watcher;
  }

  /**
   * Whether there are too many pairs to plan these rounds together: it would keep people waiting.
   */
  public static boolean isTooLarge(List<PlanningInstance> rounds) {
    return rounds.stream()
            .mapToLong(round -> (long) round.applicants().size() * round.places().size())
            .sum()
        > MOST_PAIRS;
  }

  /** The native solvers; only once does it anything. */
  static void load() {
    Loader.loadNativeLibraries();
  }

  /**
   * @throws TooManyCases when the proof would take too long
   * @throws ImpossiblePins when no plans can hold what is pinned
   */
  public static SeriesOutcome plan(Series given) {
    return plan(given, progress -> {});
  }

  /**
   * As {@link #plan(Series)}, telling how far it is.
   *
   * @param watcher may stop it by throwing
   */
  public static SeriesOutcome plan(Series given, Consumer<Progress> watcher) {
    load();
    return new SeriesPlanner(given, watcher).plan();
  }

  private SeriesOutcome plan() {
    var open = SeriesCase.open(series, watcher);
    int[][] plans = open.isReached() ? atTheBounds(open) : null;
    if (plans == null) {
      plans = stepByStep();
    }
    long[] values = series.values(plans);
    var certificate =
        Arrays.equals(values, open.values())
            ? new SeriesCertificate(List.of(open.proof()))
            : new SeriesProver(series, values, MOST_CASES, watcher).prove();
    List<List<Assignment>> assignments = new ArrayList<>();
    List<ObjectiveValue> objective = new ArrayList<>();
    for (int t = 0; t < plans.length; t++) {
      assignments.add(Plans.assignments(series.rounds[t], plans[t]));
    }
    for (int s = 0; s < values.length - 1; s++) {
      var criterion = series.criterion(0, s);
      objective.add(new ObjectiveValue(criterion.rule(), criterion.step(), values[s]));
    }
    return new SeriesOutcome(
        List.copyOf(assignments),
        Arrays.stream(series.rounds).map(Plans::drawOrder).toList(),
        List.copyOf(objective),
        values[values.length - 1],
        certificate);
  }

  /** Plans that reach what sharing learners between places proves to be the least, or null. */
  private int[][] atTheBounds(SeriesCase open) {
    var solver = new SeriesSolver(series, open.face());
    for (int s = 0; s < series.steps() - 1; s++) {
      solver.hold(s, open.values()[s]);
    }
    return solver.best(series.steps() - 1);
  }

  private int[][] stepByStep() {
    var everything = new SeriesFace(series, new SeriesDecisions(series, List.of()));
    var solver = new SeriesSolver(series, everything);
    int[][] plans = null;
    for (int s = 0; s < series.steps(); s++) {
      watcher.accept(new Progress(s, series.steps()));
      plans = solver.best(s);
      if (plans == null) {
        throw new ImpossiblePins(
            Arrays.stream(series.rounds).flatMap(r -> r.decreed().pins().stream()).toList());
      }
      solver.hold(s, series.values(plans)[s]);
    }
    return plans;
  }
}

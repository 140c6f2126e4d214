package nl.olievlek.planning;

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
    long[] known = {};
    var open = open(known);
    int[][] plans = best(open, series.steps() - 1);
    while (plans == null) {
      known = oneStepMore(known, open);
      open = open(known);
      plans = best(open, series.steps() - 1);
    }
    long[] values = series.values(plans);
    boolean atTheBounds = known.length == 0 && Arrays.equals(values, open.values());
    return outcome(
        plans,
        values,
        atTheBounds
            ? new SeriesCertificate(List.of(open.proof()))
            : new SeriesProver(series, values, MOST_CASES, watcher).prove(open));
  }

  private SeriesCase open(long[] known) {
    var open = SeriesCase.open(series, known, watcher);
    if (!open.isReached()) {
      throw impossible();
    }
    return open;
  }

  /**
   * The best plans on this step that keep what the case promises on the steps before, or null when
   * that cannot be kept.
   */
  private int[][] best(SeriesCase open, int step) {
    var solver = new SeriesSolver(series, open.before(step));
    for (int s = 0; s < step; s++) {
      solver.hold(s, open.values()[s]);
    }
    return solver.best(step);
  }

  /**
   * The values up to the first step on which sharing learners promises more than plans can keep.
   */
  private long[] oneStepMore(long[] known, SeriesCase open) {
    int low = known.length;
    int high = series.steps() - 1;
    int[][] plans = best(open, low);
    if (plans == null) {
      throw impossible();
    }
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      int[][] better = best(open, middle);
      if (better == null) {
        high = middle;
      } else {
        low = middle;
        plans = better;
      }
    }
    return Arrays.copyOf(series.values(plans), low + 1);
  }

  private ImpossiblePins impossible() {
    return new ImpossiblePins(
        Arrays.stream(series.rounds).flatMap(r -> r.decreed().pins().stream()).toList());
  }

  private SeriesOutcome outcome(int[][] plans, long[] values, SeriesCertificate certificate) {
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
}

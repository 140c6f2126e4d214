package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes the best plan of an exchange round, under the hard rules, the wanted rules in their order
 * and at last the draw. Always exact; the same instance gives the same plan, whatever the order of
 * its lists.
 */
public final class Planner {

  private static final int MOST_CASES = 5_000;

  private Planner() {}

  /** Loads the native solvers of a series, half a second that is best spent at start-up. */
  public static void warmUp() {
    SeriesPlanner.load();
  }

  /**
   * Plans a round; the outcome carries the proof that no plan is better.
   *
   * @throws TooManyCases when minimums make the search too long
   * @throws ImpossiblePins when no plan can hold what is pinned
   */
  public static PlanningOutcome plan(PlanningInstance instance) {
    return plan(instance, progress -> {});
  }

  /**
   * As {@link #plan(PlanningInstance)}, telling how far it is.
   *
   * @param watcher may stop it by throwing
   */
  public static PlanningOutcome plan(PlanningInstance instance, Consumer<Progress> watcher) {
    return plan(instance, MOST_CASES, watcher);
  }

  /** The best plan of a round among those that other rounds leave. */
  static PlanningOutcome plan(Problem problem, List<Criterion> criteria) {
    return plan(problem, criteria, MOST_CASES, progress -> {});
  }

  static PlanningOutcome plan(
      PlanningInstance instance, int mostCases, Consumer<Progress> watcher) {
    var problem = new Problem(instance);
    return plan(problem, Criteria.of(instance.wanted(), problem), mostCases, watcher);
  }

  private static PlanningOutcome plan(
      Problem problem, List<Criterion> criteria, int mostCases, Consumer<Progress> watcher) {
    var search = new Search(problem, criteria, mostCases, watcher);
    search.run();
    List<ObjectiveValue> objective = new ArrayList<>();
    for (Criterion criterion : criteria) {
      long value = criterion.value(problem, search.best());
      objective.add(new ObjectiveValue(criterion.rule(), criterion.step(), value));
    }
    return new PlanningOutcome(
        Plans.assignments(problem, search.best()),
        Plans.unplaced(problem, search.best()),
        List.copyOf(objective),
        Plans.drawOrder(problem),
        search.certificate());
  }
}

package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Branch and bound over the places whose minimum gets in the way: such a place runs with at least
 * its minimum or stays empty; and over those that hold more together than the people there can
 * take: one of them holds fewer, or the others do. What cannot beat the best plan so far is not
 * looked into further.
 */
final class Search {

  private final Problem problem;
  private final int mostCases;
  private final List<Criterion> criteria;
  private final CaseSolver solver;
  private final List<Certificate.Case> cases = new ArrayList<>();
  private int[] best;

  Search(Problem problem, List<Criterion> criteria, int mostCases, Consumer<Progress> watcher) {
    this.problem = problem;
    this.criteria = criteria;
    this.mostCases = mostCases;
    solver = new CaseSolver(problem, criteria, watcher);
  }

  /**
   * @throws ImpossiblePins when no case holds a plan; without pins there always is one
   */
  void run() {
    explore(Decisions.none(problem));
    if (best == null) {
      var crowded = new HashSet<>(cases.getFirst().overcrowded());
      throw new ImpossiblePins(
          problem.decreed().pins().stream().filter(pin -> crowded.contains(pin.place())).toList());
    }
  }

  int[] best() {
    return best;
  }

  Certificate certificate() {
    return new Certificate(List.copyOf(cases));
  }

  private void explore(Decisions decisions) {
    if (cases.size() == mostCases) {
      throw new TooManyCases(mostCases);
    }
    var result = solver.solve(decisions, best);
    if (result.plan() == null || !beatsBest(result.plan())) {
      cases.add(result.proof());
      return;
    }
    int[] load = Load.of(problem, result.plan()).places();
    int place = shortest(load);
    int full = place < 0 ? fullest(load, decisions) : -1;
    if (place >= 0) {
      boolean runningFirst = 2 * load[place] >= problem.places[place].minimum();
      explore(runningFirst ? decisions.withRunning(place) : decisions.withEmpty(place));
      explore(runningFirst ? decisions.withEmpty(place) : decisions.withRunning(place));
    } else if (full >= 0) {
      explore(decisions.withAtMost(full, load[full] - 1));
      explore(decisions.withAtLeast(full, load[full]));
    } else {
      best = result.plan();
      cases.add(result.proof());
    }
  }

  private boolean beatsBest(int[] plan) {
    if (best == null) {
      return true;
    }
    for (Criterion criterion : criteria) {
      int difference = criterion.compare(problem, plan, best);
      if (difference != 0) {
        return difference < 0;
      }
    }
    return Lottery.compare(problem::opinion, plan, best) < 0;
  }

  /** The place that lacks most learners to run, or −1. */
  private int shortest(int[] load) {
    int worst = -1;
    int most = 0;
    for (int j = 0; j < problem.nowhere(); j++) {
      int lacking = problem.places[j].minimum() - load[j];
      if (problem.places[j].fallsShortWith(load[j]) && lacking > most) {
        most = lacking;
        worst = j;
      }
    }
    return worst;
  }

  /**
   * Of the places that most exceed what they hold together, the one with most learners who need not
   * be there, or −1.
   */
  private int fullest(int[] load, Decisions decisions) {
    var limits = problem.limits;
    int worst =
        IntStream.range(0, limits.count())
            .filter(l -> limits.excess(l, j -> load[j]) > 0)
            .boxed()
            .max(Comparator.comparingInt(l -> limits.excess(l, j -> load[j])))
            .orElse(-1);
    return worst < 0
        ? -1
        : Arrays.stream(limits.places(worst))
            .filter(j -> load[j] > decisions.least(j))
            .boxed()
            .max(Comparator.comparingInt(j -> load[j]))
            .orElseThrow();
  }
}

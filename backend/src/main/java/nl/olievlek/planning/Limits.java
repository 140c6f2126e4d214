package nl.olievlek.planning;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** What places that share people hold together, by number. */
final class Limits {

  private final int[][] places;
  private final int[] most;
  private final int[][] of;

  Limits(List<SharedLimit> shared, Problem problem) {
    places = new int[shared.size()][];
    most = new int[shared.size()];
    for (int l = 0; l < most.length; l++) {
      places[l] = shared.get(l).places().stream().mapToInt(problem::place).sorted().toArray();
      most[l] = shared.get(l).maximum();
    }
    of = new int[problem.nowhere()][];
    Arrays.setAll(
        of,
        j ->
            IntStream.range(0, most.length)
                .filter(l -> Arrays.binarySearch(places[l], j) >= 0)
                .toArray());
  }

  int count() {
    return most.length;
  }

  int[] places(int limit) {
    return places[limit];
  }

  int most(int limit) {
    return most[limit];
  }

  /** Learners too many, or fewer than none. */
  int excess(int limit, IntUnaryOperator load) {
    return Arrays.stream(places[limit]).map(load).sum() - most[limit];
  }

  /** Most learners at a place, of a number, when the others hold at least so many. */
  int room(int place, int most, IntUnaryOperator least) {
    return Arrays.stream(of[place])
        .map(l -> least.applyAsInt(place) - excess(l, least))
        .reduce(most, Math::min);
  }

  /** Whether a place can hold nobody more, the others staying as they are. */
  boolean isReached(int place, IntUnaryOperator load) {
    return Arrays.stream(of[place]).anyMatch(l -> excess(l, load) >= 0);
  }

  /** Whether it is a limit for a place that others hold no more than so many. */
  boolean binds(int place, IntUnaryOperator most) {
    return Arrays.stream(of[place]).anyMatch(l -> excess(l, most) > 0);
  }
}

package nl.olievlek.planning;

import java.util.Arrays;

/** Per place the learners who have it on their shortlist, and what it costs to have them there. */
final class Candidates {

  final int[][] learners;
  final long[][] costs;

  Candidates(Problem problem, Criterion criterion, Shortlist shortlist) {
    int[] size = new int[problem.nowhere() + 1];
    for (int i = 0; i < problem.learners(); i++) {
      for (int place : shortlist.of(i)) {
        size[place]++;
      }
    }
    learners = new int[size.length][];
    Arrays.setAll(learners, j -> new int[size[j]]);
    for (int i = problem.learners() - 1; i >= 0; i--) {
      for (int place : shortlist.of(i)) {
        learners[place][--size[place]] = i;
      }
    }
    costs = new long[size.length][];
    Arrays.parallelSetAll(
        costs, j -> Arrays.stream(learners[j]).mapToLong(i -> criterion.cost(i, j)).toArray());
  }
}

package nl.olievlek.planning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The draw over rounds that are planned together: how far each learner is from what they would like
 * best, weighed by how early they were drawn. The first of n learners weighs n, the last 1.
 */
final class Draw implements Criterion {

  private final Problem problem;
  private final int[][] position;

  Draw(Problem problem) {
    this.problem = problem;
    position = new int[problem.learners()][problem.nowhere() + 1];
    for (int i = 0; i < position.length; i++) {
      int learner = i;
      int[] liked =
          IntStream.rangeClosed(0, problem.nowhere())
              .filter(j -> Bits.has(problem.possible(learner), j))
              .boxed()
              .sorted(Comparator.comparingLong(j -> problem.opinion(learner, j)))
              .mapToInt(Integer::intValue)
              .toArray();
      Arrays.fill(position[i], liked.length);
      for (int p = 0; p < liked.length; p++) {
        position[i][liked[p]] = p;
      }
    }
  }

  @Override
  public WantedRule rule() {
    return null;
  }

  @Override
  public long cost(int learner, int place) {
    return (long) (problem.learners() - learner) * position[learner][place];
  }

  @Override
  public long addTo(long[] row, int learner, long[] allowed, long times) {
    for (int j = 0; j < row.length; j++) {
      row[j] += times * cost(learner, j);
    }
    return 0;
  }
}

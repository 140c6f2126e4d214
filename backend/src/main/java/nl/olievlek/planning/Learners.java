package nl.olievlek.planning;

import java.util.stream.IntStream;

/** Work that is independent per learner, shared by the processors; the sum is the same for any. */
final class Learners {

  private static final int SHARE = 256;

  /** What is done for one learner, with a row to work in that holds a number per place. */
  interface Task {
    long of(int learner, long[] row);
  }

  private Learners() {}

  /**
   * @throws ArithmeticException when the sum does not fit in a long
   */
  static long sum(Problem problem, Task task) {
    int learners = problem.learners();
    return IntStream.rangeClosed(0, (learners - 1) / SHARE)
        .parallel()
        .mapToLong(
            share -> {
              long[] row = new long[problem.nowhere() + 1];
              long sum = 0;
              for (int i = share * SHARE; i < Math.min(learners, (share + 1) * SHARE); i++) {
                sum = Math.addExact(sum, task.of(i, row));
              }
              return sum;
            })
        .reduce(0, Math::addExact);
  }
}

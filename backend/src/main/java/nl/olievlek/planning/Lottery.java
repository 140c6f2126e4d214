package nl.olievlek.planning;

/**
 * The last word: in draw order each learner gets what they like best of what all plans still offer.
 * What they like is {@link Problem#opinion}, in which nothing is equal, so one plan is left.
 */
final class Lottery {

  private Lottery() {}

  /** Changes a plan on the face into the one that the draw picks. */
  static void draw(Problem problem, Face face, int[] plan) {
    var residual = new Residual(problem, face, plan);
    for (int i = 0; i < plan.length; i++) {
      residual.join(i);
    }
    for (int i = 0; i < plan.length; i++) {
      residual.leave(i);
      int best = best(problem, face, i, plan[i], residual);
      if (best != plan[i]) {
        residual.move(i, best);
      }
    }
  }

  /**
   * Whether a plan is the one that the draw picks: from the last drawn upward, with only those who
   * were drawn later free to move, nobody can get anything better.
   */
  static boolean picks(Problem problem, Face face, int[] plan) {
    var residual = new Residual(problem, face, plan.clone());
    for (int i = plan.length - 1; i >= 0; i--) {
      if (best(problem, face, i, plan[i], residual) != plan[i]) {
        return false;
      }
      residual.join(i);
    }
    return true;
  }

  /** Negative when the first plan is better for the first drawn who sees a difference. */
  static int compare(Problem problem, int[] one, int[] other) {
    for (int i = 0; i < one.length; i++) {
      int difference = Long.compare(problem.opinion(i, one[i]), problem.opinion(i, other[i]));
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private static int best(Problem problem, Face face, int learner, int now, Residual residual) {
    long opinion = problem.opinion(learner, now);
    long[] allowed = face.allowed[learner];
    long[] reached = null;
    int best = now;
    for (int j = Bits.next(allowed, 0); j >= 0; j = Bits.next(allowed, j + 1)) {
      long other = problem.opinion(learner, j);
      if (other < opinion) {
        reached = reached == null ? residual.reach(now) : reached;
        if (Bits.has(reached, j)) {
          opinion = other;
          best = j;
        }
      }
    }
    return best;
  }
}

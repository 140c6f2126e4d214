package nl.olievlek.planning;

/**
 * In draw order each learner gets what they like best of what all plans still offer, and from then
 * on keeps what is as good. Where nothing is as good as anything else, as in {@link
 * Problem#opinion}, one plan is left: that is the last word.
 */
final class Lottery {

  private Lottery() {}

  /** Changes a plan on the face into one that the draw picks; the face keeps only those. */
  static void draw(Problem problem, Face face, int[] plan, Opinion opinion) {
    var residual = new Residual(problem, face, plan);
    for (int i = 0; i < plan.length; i++) {
      residual.join(i);
    }
    for (int i = 0; i < plan.length; i++) {
      residual.leave(i);
      int best = best(face, i, plan[i], opinion, residual);
      if (best != plan[i]) {
        residual.move(i, best);
      }
      face.keep(i, best, opinion);
      residual.join(i);
    }
  }

  /**
   * Whether a plan is one that the draw picks: from the last drawn upward, with those who were
   * drawn later free to move, and those before only to what is as good, nobody can get anything
   * better.
   */
  static boolean picks(Problem problem, Face face, int[] plan, Opinion opinion) {
    long[][] open = face.allowed.clone();
    face.keep(plan, opinion);
    var residual = new Residual(problem, face, plan.clone());
    for (int i = 0; i < plan.length; i++) {
      residual.join(i);
    }
    boolean picked = true;
    for (int i = plan.length - 1; i >= 0 && picked; i--) {
      residual.leave(i);
      face.allowed[i] = open[i];
      picked = best(face, i, plan[i], opinion, residual) == plan[i];
      residual.join(i);
    }
    System.arraycopy(open, 0, face.allowed, 0, open.length);
    return picked;
  }

  /** Negative when the first plan is better for the first drawn who sees a difference. */
  static int compare(Opinion opinion, int[] one, int[] other) {
    for (int i = 0; i < one.length; i++) {
      int difference = Long.compare(opinion.of(i, one[i]), opinion.of(i, other[i]));
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private static int best(Face face, int learner, int now, Opinion opinion, Residual residual) {
    long least = opinion.of(learner, now);
    long[] allowed = face.allowed[learner];
    long[] reached = null;
    int best = now;
    for (int j = Bits.next(allowed, 0); j >= 0; j = Bits.next(allowed, j + 1)) {
      long other = opinion.of(learner, j);
      if (other < least) {
        reached = reached == null ? residual.reach(now) : reached;
        if (Bits.has(reached, j)) {
          least = other;
          best = j;
        }
      }
    }
    return best;
  }
}

package nl.olievlek.planning;

/** How many learners get this choice or a worse one. */
record RankOrWorse(Problem problem, int step) implements Criterion {
  @Override
  public WantedRule rule() {
    return WantedRule.PREFERENCES;
  }

  @Override
  public long cost(int learner, int place) {
    return place == problem.nowhere() || problem.rank(learner, place) >= step ? 1 : 0;
  }

  @Override
  public boolean isFree(int learner, long[] allowed) {
    return problem.wishes(learner).length + 1 < step && !Bits.has(allowed, problem.nowhere());
  }

  @Override
  public long addTo(long[] row, int learner, long[] allowed, long times) {
    int[] wishes = problem.wishes(learner);
    if (wishes.length + 1 < step) {
      row[problem.nowhere()] += times;
      return 0;
    }
    for (int r = 0; r < step - 1; r++) {
      for (int place : problem.placesOf(wishes[r])) {
        row[place] -= times;
      }
    }
    return times;
  }
}

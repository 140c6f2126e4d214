package nl.olievlek.planning;

/**
 * Each learner in the order of the draw gets as good a choice as all plans still offer. A price
 * cannot say that of one learner after another, so it is drawn, as the {@link Lottery} draws: what
 * an earlier learner has is kept as good as it is. What a learner gets does not depend on their own
 * list but by picking from what is offered, so no other list than the true one gets more.
 */
record DrawnChoices(Problem problem) implements Criterion, Opinion {

  @Override
  public WantedRule rule() {
    return WantedRule.DRAWN_CHOICES;
  }

  /** The number of the choice, and without a place worse than any. */
  @Override
  public long of(int learner, int place) {
    return place == problem.nowhere()
        ? problem.wishes(learner).length + 2
        : problem.rank(learner, place);
  }

  @Override
  public Opinion drawnBy() {
    return this;
  }

  /** Says how many did without their first choice; what is better, the draw says. */
  @Override
  public long cost(int learner, int place) {
    return missed().cost(learner, place);
  }

  @Override
  public boolean isFree(int learner, long[] allowed) {
    return missed().isFree(learner, allowed);
  }

  @Override
  public long addTo(long[] row, int learner, long[] allowed, long times) {
    return missed().addTo(row, learner, allowed, times);
  }

  @Override
  public int compare(Problem same, int[] one, int[] other) {
    return Lottery.compare(this, one, other);
  }

  private Criterion missed() {
    return new RankOrWorse(problem, 2);
  }
}

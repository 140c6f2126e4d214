package nl.olievlek.planning;

import java.util.List;

/**
 * All criteria in one, the earlier weighing more. Not exact, as weights that are would not fit in a
 * long, but nearly always right: a plan that starts from it mostly needs no more than proof.
 */
record Blend(List<Criterion> criteria, long[] weights) implements Criterion {

  // Keeps cost × weight × nodes, which the flow calculates with, under 2⁶².
  private static final long HEAVIEST = 1L << 30;

  static Blend of(List<Criterion> criteria) {
    long[] weights = new long[criteria.size()];
    long weight = 1;
    for (int c = weights.length - 1; c >= 0; c--) {
      weights[c] = weight;
      weight = Math.min(HEAVIEST, weight * usualSpan(criteria.get(c).rule()));
    }
    return new Blend(criteria, weights);
  }

  // What a change of a few learners may cost of a rule, in round numbers.
  private static long usualSpan(WantedRule rule) {
    return switch (rule) {
      case PLACED, PREFERENCES, DRAWN_CHOICES, TOPIC, KEPT -> 8;
      case TRAVEL -> 1024;
      case BALANCE -> 64;
    };
  }

  @Override
  public WantedRule rule() {
    throw new UnsupportedOperationException("A blend is no rule");
  }

  @Override
  public long cost(int learner, int place) {
    long cost = 0;
    for (int c = 0; c < weights.length; c++) {
      cost += weights[c] * criteria.get(c).cost(learner, place);
    }
    return cost;
  }

  @Override
  public long addTo(long[] row, int learner, long[] allowed, long times) {
    long besides = 0;
    for (int c = 0; c < weights.length; c++) {
      besides += criteria.get(c).addTo(row, learner, allowed, times * weights[c]);
    }
    return besides;
  }

  @Override
  public long reception(int organisation, int received) {
    long cost = 0;
    for (int c = 0; c < weights.length; c++) {
      cost += weights[c] * criteria.get(c).reception(organisation, received);
    }
    return cost;
  }
}

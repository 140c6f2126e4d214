package nl.olievlek.planning;

import static java.lang.Math.addExact;
import static java.lang.Math.multiplyExact;
import static java.lang.Math.subtractExact;

import java.util.Arrays;

/**
 * The plans of a series that are still in the running, and the arithmetic of the proof.
 *
 * <p>Take any prices: of places, of receiving a learner, of a visit of this learner to that host,
 * and of doing worse on the criteria before. Let every learner in every round, every place and
 * every host do what suits itself best, and no plan can cost less than the sum (Lagrange duality).
 * Costs are whole, so a plan that costs less than one more than the bound is best. A pair that
 * costs more above what suits the learner best than is left between bound and value is in no best
 * plan.
 */
final class SeriesFace {

  /** Prices are whole numbers of this part of a unit. */
  static final long UNIT = 1_000_000;

  private final SeriesProblem series;
  final long[][][] allowed;
  final int[][] least;
  final int[][] most;
  private final boolean contradicts;

  SeriesFace(SeriesProblem series, SeriesDecisions decisions) {
    this.series = series;
    int rounds = series.rounds.length;
    allowed = new long[rounds][][];
    least = new int[rounds][];
    most = new int[rounds][];
    boolean contradicts = false;
    for (int t = 0; t < rounds; t++) {
      var ofRound = decisions.ofRound(t);
      contradicts |= ofRound.contradict();
      var face = new Face(series.rounds[t], ofRound);
      allowed[t] = face.allowed;
      least[t] = face.least;
      most[t] = face.most;
    }
    this.contradicts = contradicts;
    decisions.narrow(allowed);
  }

  /** As the other is now. */
  SeriesFace(SeriesFace other) {
    series = other.series;
    least = other.least;
    most = other.most;
    contradicts = other.contradicts;
    allowed =
        Arrays.stream(other.allowed)
            .map(round -> Arrays.stream(round).map(long[]::clone).toArray(long[][]::new))
            .toArray(long[][][]::new);
  }

  /**
   * What no plan can stay under on the step, given that it is no worse than the values on the steps
   * before, in parts of a unit. With prices that do not weigh the step itself: more than zero shows
   * that there is no such plan at all.
   *
   * @throws ArithmeticException when prices are too large for exact sums
   */
  long bound(int step, long[] values, SeriesPrices prices) {
    if (isImpossible()) {
      return Long.MAX_VALUE;
    }
    long bound = learners(step, prices, Long.MAX_VALUE);
    for (int t = 0; t < allowed.length; t++) {
      bound = addExact(bound, hosts(t, step, prices));
    }
    for (long[] visits : prices.visits()) {
      for (long price : visits) {
        bound = subtractExact(bound, price);
      }
    }
    for (int s = 0; s < step; s++) {
      bound = subtractExact(bound, multiplyExact(prices.steps()[s], values[s]));
    }
    return bound;
  }

  /** Leaves out the pairs that are in no plan of that value; returns whether any is left out. */
  void narrow(int step, long value, long bound, SeriesPrices prices) {
    learners(step, prices, subtractExact(multiplyExact(value, UNIT), bound));
  }

  /** Whether it holds no plan, whatever prices say. */
  boolean isImpossible() {
    return contradicts
        || Arrays.stream(allowed)
            .flatMap(Arrays::stream)
            .anyMatch(row -> Arrays.stream(row).allMatch(word -> word == 0));
  }

  private long learners(int step, SeriesPrices prices, long slack) {
    long total = 0;
    for (int t = 0; t < allowed.length; t++) {
      long[] cost = new long[series.rounds[t].nowhere() + 1];
      for (int i = 0; i < allowed[t].length; i++) {
        total = addExact(total, learner(t, i, step, prices, slack, cost));
      }
    }
    return total;
  }

  private long learner(int t, int i, int step, SeriesPrices prices, long slack, long[] cost) {
    long[] row = allowed[t][i];
    long lowest = Long.MAX_VALUE;
    for (int j = Bits.next(row, 0); j >= 0; j = Bits.next(row, j + 1)) {
      cost[j] = pair(t, i, j, step, prices);
      lowest = Math.min(lowest, cost[j]);
    }
    for (int j = Bits.next(row, 0); j >= 0; j = Bits.next(row, j + 1)) {
      if (cost[j] - lowest > slack) {
        Bits.remove(row, j);
      }
    }
    return lowest;
  }

  private long pair(int t, int i, int j, int step, SeriesPrices prices) {
    long cost = multiplyExact(prices.own(), series.criterion(t, step).cost(i, j));
    for (int s = 0; s < step; s++) {
      if (prices.steps()[s] != 0) {
        long extra = multiplyExact(prices.steps()[s], series.criterion(t, s).cost(i, j));
        cost = addExact(cost, extra);
      }
    }
    if (j == series.rounds[t].nowhere()) {
      return cost;
    }
    cost = addExact(cost, prices.places()[t][j]);
    cost = addExact(cost, prices.receptions()[t][series.rounds[t].organisationOf(j)]);
    return addExact(cost, prices.visits()[series.learner(t, i)][series.host(t, j)]);
  }

  private long hosts(int t, int step, SeriesPrices prices) {
    long total = 0;
    var round = series.rounds[t];
    int[] room = new int[round.organisations()];
    for (int j = 0; j < round.nowhere(); j++) {
      long price = prices.places()[t][j];
      room[round.organisationOf(j)] += most[t][j];
      total = subtractExact(total, multiplyExact(price, price > 0 ? most[t][j] : least[t][j]));
    }
    for (int o = 0; o < room.length; o++) {
      long lowest = Long.MAX_VALUE;
      for (int received = 0; received <= room[o]; received++) {
        lowest = Math.min(lowest, reception(t, o, received, step, prices));
      }
      total = addExact(total, lowest);
    }
    return total;
  }

  private long reception(int t, int o, int received, int step, SeriesPrices prices) {
    long cost = multiplyExact(prices.own(), series.criterion(t, step).reception(o, received));
    for (int s = 0; s < step; s++) {
      long extra = multiplyExact(prices.steps()[s], series.criterion(t, s).reception(o, received));
      cost = addExact(cost, extra);
    }
    return subtractExact(cost, multiplyExact(prices.receptions()[t][o], (long) received));
  }
}

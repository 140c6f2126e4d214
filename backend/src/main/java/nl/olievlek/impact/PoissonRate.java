package nl.olievlek.impact;

import java.util.stream.LongStream;

/**
 * The exact interval of a number of events per subject.
 *
 * <p>Garwood, Biometrika 28 (1936) 437–442: each bound is the mean of the Poisson distribution that
 * would give as many (as few) events with a chance of 2.5 %. Assumes that events are independent:
 * when a few learners write most proposals, the true interval is wider.
 */
final class PoissonRate {

  private static final double TAIL = 0.025;

  private PoissonRate() {}

  /** The 95 % interval of {@code events} among {@code subjects}, which must be positive. */
  static Interval of(long events, long subjects) {
    var low = events == 0 ? 0 : meanWhere(events - 1, 1 - TAIL);
    return new Interval(low / subjects, meanWhere(events, TAIL) / subjects);
  }

  /** The mean at which at most this many events have the given chance. */
  private static double meanWhere(long events, double chance) {
    var reach = 10 * Math.sqrt(events + 1.0) + 10;
    var low = Math.max(0, events - reach);
    var high = events + reach;
    var logFactorial = LongStream.rangeClosed(2, events).mapToDouble(Math::log).sum();
    while (high - low > 1e-9 * high) {
      var middle = (low + high) / 2;
      if (atMost(events, middle, logFactorial) > chance) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Summed from the largest number downwards, begun in logarithms so that it never overflows. */
  private static double atMost(long events, double mean, double logFactorial) {
    var term = Math.exp(events * Math.log(mean) - mean - logFactorial);
    var sum = 0.0;
    for (var k = events; k >= 0; k--) {
      sum += term;
      term *= k / mean;
    }
    return sum;
  }
}

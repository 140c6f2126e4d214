package nl.olievlek.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

  /** Newcombe 1998 (Statistics in Medicine 17, 857–872), table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void it_gives_the_published_intervals(long numerator, long denominator, double low, double high) {
    var interval = Wilson.of(numerator, denominator);

    assertThat(interval.low()).isCloseTo(low, within(0.00005));
    assertThat(interval.high()).isCloseTo(high, within(0.00005));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "0, 1000000", "1000000, 1000000", "33, 66"})
  void it_stays_between_none_and_all_around_the_proportion(long numerator, long denominator) {
    var interval = Wilson.of(numerator, denominator);

    assertThat(interval.low()).isBetween(0.0, 1.0);
    assertThat(interval.high()).isBetween(0.0, 1.0);
    assertThat((double) numerator / denominator)
        .isBetween(interval.low() - 1e-12, interval.high() + 1e-12);
  }
}

package nl.olievlek.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoissonRateTest {

  /** The exact limits of a Poisson mean as printed in tables since Garwood 1936. */
  @ParameterizedTest
  @CsvSource({
    "0, 0.0000, 3.6889",
    "1, 0.0253, 5.5716",
    "5, 1.6235, 11.6683",
    "10, 4.7954, 18.3904",
    "100, 81.3640, 121.6268"
  })
  void it_gives_the_published_limits(long events, double low, double high) {
    var interval = PoissonRate.of(events, 1);

    assertThat(interval.low()).isCloseTo(low, within(0.0001));
    assertThat(interval.high()).isCloseTo(high, within(0.0001));
  }

  @Test
  void it_divides_by_the_number_of_subjects() {
    var interval = PoissonRate.of(10, 20);

    assertThat(interval.low()).isCloseTo(0.2398, within(0.0001));
    assertThat(interval.high()).isCloseTo(0.9195, within(0.0001));
  }

  @Test
  void many_events_do_not_overflow() {
    var interval = PoissonRate.of(50_000, 100_000);

    assertThat(interval.low()).isCloseTo(0.4956, within(0.0001));
    assertThat(interval.high()).isCloseTo(0.5044, within(0.0001));
  }
}

package nl.olievlek.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewcombeTest {

  /** Newcombe 1998 (Statistics in Medicine 17, 873–890), table II, method 10. */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, 0.0524, 0.3339",
    "9, 10, 3, 10, 0.1705, 0.8090",
    "6, 7, 2, 7, 0.0582, 0.8062",
    "5, 56, 0, 29, -0.0381, 0.1926",
    "0, 10, 0, 20, -0.1611, 0.2775",
    "0, 10, 0, 10, -0.2775, 0.2775",
    "10, 10, 0, 20, 0.6791, 1.0000",
    "10, 10, 0, 10, 0.6075, 1.0000"
  })
  void it_gives_the_published_intervals(long a, long m, long b, long n, double low, double high) {
    var found = Newcombe.between(new Counts(b, n), new Counts(a, m));

    assertThat(found.interval().low()).isCloseTo(low, within(0.00005));
    assertThat(found.interval().high()).isCloseTo(high, within(0.00005));
  }

  @Test
  void nine_points_more_among_thirty_three_learners_proves_nothing() {
    var before = new Counts(23, 33);
    var after = new Counts(26, 33);

    var found = Newcombe.between(before, after);

    assertThat(Math.round(100 * found.difference())).isEqualTo(9);
    assertThat(Math.round(100 * found.interval().low())).isEqualTo(-12);
    assertThat(Math.round(100 * found.interval().high())).isEqualTo(29);
    assertThat(found.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }

  @Test
  void a_difference_beyond_chance_is_conclusive_both_ways() {
    var few = new Counts(48, 80);
    var many = new Counts(56, 70);

    assertThat(Newcombe.between(few, many).verdict()).isEqualTo(Verdict.CONCLUSIVE);
    assertThat(Newcombe.between(many, few).verdict()).isEqualTo(Verdict.CONCLUSIVE);
  }
}

package nl.olievlek.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuppressionTest {

  private static final Suppression PROPORTION = new Suppression(5, true);
  private static final Suppression RATE = new Suppression(5, false);

  @Test
  void large_enough_counts_are_all_shown() {
    var hidden = PROPORTION.of(rows(5, 10, 0, 12, 8, 8));

    assertThat(hidden).isEqualTo(Suppression.Hidden.NOTHING);
  }

  @Test
  void nobody_and_everybody_point_at_nobody() {
    assertThat(PROPORTION.small(new Counts(0, 5))).isFalse();
    assertThat(PROPORTION.small(new Counts(5, 5))).isFalse();
    assertThat(PROPORTION.small(Counts.NONE)).isFalse();
  }

  @Test
  void a_small_numerator_denominator_or_rest_is_hidden() {
    assertThat(PROPORTION.small(new Counts(1, 20))).isTrue();
    assertThat(PROPORTION.small(new Counts(4, 20))).isTrue();
    assertThat(PROPORTION.small(new Counts(0, 4))).isTrue();
    assertThat(PROPORTION.small(new Counts(16, 20))).isTrue();
  }

  @Test
  void the_rest_means_nothing_when_the_numerator_is_no_part() {
    assertThat(RATE.small(new Counts(16, 20))).isFalse();
    assertThat(RATE.small(new Counts(30, 20))).isFalse();
  }

  @Test
  void one_small_row_takes_the_smallest_other_with_it() {
    var hidden = PROPORTION.of(rows(10, 20, 2, 15, 6, 12));

    assertThat(hidden.total()).isFalse();
    assertThat(hidden.rows()).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void two_small_rows_that_are_small_together_take_a_third() {
    var hidden = PROPORTION.of(rows(10, 20, 1, 15, 2, 16, 6, 12));

    assertThat(hidden.rows()).containsExactlyInAnyOrder(1, 2, 3);
  }

  @Test
  void a_small_total_is_hidden_with_two_rows_at_least() {
    var hidden = PROPORTION.of(rows(0, 20, 3, 20, 0, 18));

    assertThat(hidden.total()).isTrue();
    assertThat(hidden.rows()).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void a_group_of_nobody_hides_nobody() {
    var hidden = PROPORTION.of(rows(0, 0, 3, 20, 10, 25));

    assertThat(hidden.rows()).isEqualTo(Set.of(1, 2));
  }

  @Test
  void a_higher_minimum_hides_more() {
    var rows = rows(8, 20, 10, 20);

    assertThat(PROPORTION.of(rows).rows()).isEmpty();
    assertThat(new Suppression(10, true).of(rows).rows()).containsExactlyInAnyOrder(0, 1);
  }

  private static List<Counts> rows(long... counts) {
    var rows = new Counts[counts.length / 2];
    Arrays.setAll(rows, i -> new Counts(counts[2 * i], counts[2 * i + 1]));
    return List.of(rows);
  }
}

package nl.olievlek.platform.disclosure;

import static nl.olievlek.platform.disclosure.Crowds.COMPLETED;
import static nl.olievlek.platform.disclosure.Crowds.DROPPED;
import static nl.olievlek.platform.disclosure.Crowds.DUE;
import static nl.olievlek.platform.disclosure.Crowds.PENDING;
import static nl.olievlek.platform.disclosure.Crowds.STARTED;
import static nl.olievlek.platform.disclosure.Crowds.cohort;
import static nl.olievlek.platform.disclosure.Crowds.together;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublisherTest {

  private static final UUID X = new UUID(2, 1);
  private static final UUID Y = new UUID(2, 2);
  private static final Figure DROPOUT = Crowds.figure("dropout", DROPPED, STARTED);

  @Test
  void large_enough_numbers_are_all_shown() {
    var shown = publish(5, cohort(1, 20, 5), cohort(2, 30, 8));

    assertThat(shown.totals()).containsExactly("dropout");
    assertThat(rows(shown).hiddenRows()).isEmpty();
  }

  @Test
  void nobody_and_everybody_point_at_nobody() {
    var shown = publish(5, cohort(1, 20, 0), cohort(2, 30, 30));

    assertThat(rows(shown).figures()).containsExactly("dropout");
    assertThat(rows(shown).hiddenRows()).isEmpty();
  }

  @Test
  void a_small_numerator_denominator_or_rest_hides_the_total() {
    assertThat(publish(5, cohort(1, 20, 4)).totals()).isEmpty();
    assertThat(publish(5, cohort(1, 4, 0)).totals()).isEmpty();
    assertThat(publish(5, cohort(1, 20, 16)).totals()).isEmpty();
  }

  @Test
  void one_small_row_takes_the_smallest_other_with_it() {
    var shown = publish(5, cohort(1, 20, 10), cohort(2, 15, 2), cohort(3, 12, 6));

    assertThat(rows(shown).hiddenRows()).containsExactlyInAnyOrder(cohort(2), cohort(3));
  }

  @Test
  void hidden_rows_that_are_small_together_take_another() {
    var shown = publish(5, cohort(1, 20, 10), cohort(2, 15, 1), cohort(3, 16, 2), cohort(4, 22, 8));

    assertThat(rows(shown).hiddenRows()).containsExactlyInAnyOrder(cohort(1), cohort(2), cohort(3));
  }

  @Test
  void five_hidden_rows_of_one_each_tell_nothing_about_any_of_them() {
    var shown =
        publish(
            5,
            cohort(1, 20, 1),
            cohort(2, 20, 1),
            cohort(3, 20, 1),
            cohort(4, 20, 1),
            cohort(5, 20, 1));

    assertThat(shown.totals()).containsExactly("dropout");
    assertThat(rows(shown).figures()).isEmpty();
  }

  @Test
  void hidden_rows_of_which_the_sum_tells_each_take_another() {
    var ones = together(List.of(cohort(1, 20, 1), cohort(2, 20, 1), cohort(3, 20, 1)));
    var more = together(List.of(cohort(4, 20, 1), cohort(5, 20, 1), cohort(6, 30, 10)));

    var shown = new Publisher(5).publish(together(List.of(ones, more)), List.of(DROPOUT));

    assertThat(rows(shown).figures()).isEmpty();
  }

  @Test
  void who_sees_one_hidden_row_gets_no_sum_that_tells_each_other() {
    var ones = together(List.of(cohort(1, 20, 1), cohort(2, 20, 1), cohort(3, 20, 1)));
    var more = together(List.of(cohort(4, 20, 1), cohort(5, 20, 1), cohort(6, 20, 5)));

    var shown =
        new Publisher(5)
            .publish(together(List.of(ones, more, cohort(7, 60, 30))), List.of(DROPOUT));

    assertThat(rows(shown).hiddenRows()).contains(cohort(6)).doesNotContain(cohort(7));
    assertThat(rows(shown).hiddenFrom())
        .contains(Set.of(cohort(6)))
        .doesNotContain(Set.of(cohort(7)));
  }

  @Test
  void a_higher_minimum_hides_more() {
    var crowds = List.of(cohort(1, 20, 8), cohort(2, 22, 10), cohort(3, 40, 20));

    assertThat(rows(new Publisher(5).publish(together(crowds), List.of(DROPOUT))).hiddenRows())
        .isEmpty();
    var stricter = new Figure("dropout", List.of(DROPPED, STARTED), 9, true);
    assertThat(rows(new Publisher(5).publish(together(crowds), List.of(stricter))).hiddenRows())
        .hasSize(2);
  }

  @Test
  void two_totals_that_differ_by_a_few_are_not_both_shown() {
    var crowds =
        List.of(
            new Crowd(cohort(1), X, Set.of(STARTED, DUE, COMPLETED), 40),
            new Crowd(cohort(1), X, Set.of(STARTED, DUE, DROPPED), 24),
            new Crowd(cohort(1), X, Set.of(STARTED), 2));

    var shown = new Publisher(5).publish(crowds, Crowds.FIGURES);

    assertThat(shown.totals()).contains("learners").doesNotContain("completion");
  }

  @Test
  void what_is_left_of_a_total_less_two_others_is_no_small_number() {
    var crowds =
        List.of(
            new Crowd(cohort(1), X, Set.of(STARTED, DUE, COMPLETED), 24),
            new Crowd(cohort(1), X, Set.of(STARTED, DUE, DROPPED), 7),
            new Crowd(cohort(1), X, Set.of(STARTED), 2),
            new Crowd(cohort(2), X, Set.of(STARTED, PENDING), 33));

    var shown = new Publisher(5).publish(crowds, Crowds.FIGURES);

    assertThat(shown.totals()).contains("learners", "completion", "dropout");
    assertThat(shown.totals()).doesNotContain("completion.pending");
  }

  @Test
  void somebody_who_sees_a_group_gets_no_total_that_leaves_a_few_others() {
    var crowds =
        List.of(
            new Crowd(cohort(1), X, Set.of(STARTED), 20),
            new Crowd(cohort(1), X, Set.of(STARTED, DROPPED), 4),
            new Crowd(cohort(1), Y, Set.of(STARTED), 20),
            new Crowd(cohort(1), Y, Set.of(STARTED, DROPPED), 8));

    var shown = new Publisher(5).publish(crowds, List.of(DROPOUT));

    assertThat(shown.hiddenFrom().get("dropout")).containsExactly(Set.of(Y));
  }

  @Test
  void somebody_who_sees_two_groups_gets_no_total_that_leaves_a_few_of_the_third() {
    var crowds = together(List.of(cohort(1, 20, 10), cohort(2, 20, 10), cohort(3, 20, 3)));
    var two = Set.of(cohort(1), cohort(2));
    var all = Set.of(cohort(1), cohort(2), cohort(3));

    var shown = new Publisher(5).publish(crowds, List.of(DROPOUT), List.of(two, all));

    assertThat(shown.hiddenFrom().get("dropout")).containsExactly(two);
  }

  @Test
  void an_organisation_within_a_cohort_gives_nothing_away_of_the_rest() {
    var crowds =
        List.of(
            new Crowd(cohort(1), X, Set.of(STARTED), 20),
            new Crowd(cohort(1), Y, Set.of(STARTED), 3),
            new Crowd(cohort(2), Y, Set.of(STARTED), 20));

    var shown = new Publisher(5).publish(crowds, List.of(Crowds.figure("all", STARTED)));

    assertThat(rows(shown).figures()).containsExactly("all");
    assertThat(shown.tables().get(Dimension.ORGANISATION).figures()).isEmpty();
  }

  @SafeVarargs
  private static Publication publish(int minimum, List<Crowd>... cohorts) {
    return new Publisher(minimum).publish(together(List.of(cohorts)), List.of(DROPOUT));
  }

  private static Table rows(Publication shown) {
    return shown.tables().get(Dimension.COHORT);
  }
}

package nl.olievlek.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an edition still shows when the minimum is higher than when it was made. */
class RaisedMinimumTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
  private static final Reader AUDITOR = new Reader(Set.of());

  @Test
  void a_value_with_a_number_that_is_small_by_now_is_hidden() {
    assertThat(value(Grouping.NONE, 0).raisedTo(5).shown()).isTrue();
    assertThat(value(Grouping.NONE, 0).raisedTo(8).shown()).isTrue();
    assertThat(value(Grouping.NONE, 0).raisedTo(9).shown()).isFalse();
    assertThat(value(Grouping.COHORT, 0).raisedTo(6).shown()).isFalse();
  }

  @Test
  void what_counts_later_is_hidden_by_itself() {
    assertThat(value(Grouping.NONE, 6).raisedTo(6).pending()).isEqualTo(6);
    assertThat(value(Grouping.NONE, 6).raisedTo(7).pending()).isNull();
    assertThat(value(Grouping.NONE, 6).raisedTo(7).shown()).isTrue();
    assertThat(value(Grouping.NONE, 0).raisedTo(7).pending()).isZero();
  }

  @Test
  void people_among_the_figures_are_hidden_as_well() {
    assertThat(learners(7, 7)).isEqualTo(7);
    assertThat(learners(7, 8)).isNull();
    assertThat(learners(0, 8)).isZero();
  }

  private static Long learners(long people, int minimum) {
    var told =
        List.of(new EditionFigure("LEARNER", DAY, people, DAY, Audience.OF_NOTHING, minimum));
    return PublishedPeople.of(told, DAY, AUDITOR).of(PeopleFigure.LEARNER).people();
  }

  private static EditionValue value(Grouping groups, long pending) {
    return new EditionValue(
        "completion",
        groups,
        groups == Grouping.NONE ? null : new UUID(1, 1),
        null,
        8L,
        30L,
        pending,
        0,
        true,
        5,
        DAY,
        Audience.OF_NOTHING,
        Audience.OF_NOTHING);
  }
}

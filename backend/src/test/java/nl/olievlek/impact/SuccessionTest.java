package nl.olievlek.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.olievlek.impact.CrowdRepository.Alike;
import nl.olievlek.impact.CrowdRepository.Month;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** One edition after another: what is shown never differs by a few from what was shown. */
class SuccessionTest {

  private static final int MINIMUM = 5;
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 30);
  private static final UUID A = new UUID(1, 1);

  @Test
  void enough_changed_to_be_shown() {
    var next =
        after(List.of(total("dropout", 10, 60, MARCH)), List.of(total("dropout", 15, 70, APRIL)));

    assertThat(next).containsExactly(total("dropout", 15, 70, APRIL));
  }

  @Test
  void the_former_numbers_stay_with_their_date_when_a_few_changed() {
    var former = List.of(total("dropout", 10, 60, MARCH));

    assertThat(after(former, List.of(total("dropout", 11, 60, APRIL)))).isEqualTo(former);
    assertThat(after(former, List.of(total("dropout", 10, 62, APRIL)))).isEqualTo(former);
    assertThat(after(former, List.of(total("dropout", 15, 70, APRIL)))).isNotEqualTo(former);
  }

  @Test
  void one_indicator_stands_beside_no_older_one_out_of_nearly_as_many() {
    var former = List.of(total("dropout", 10, 60, MARCH), total("early-dropout", 5, 40, MARCH));
    var fresh = List.of(total("dropout", 10, 61, APRIL), total("early-dropout", 12, 61, APRIL));

    assertThat(after(former, fresh)).isEqualTo(former);
  }

  @Test
  void a_row_that_changed_by_a_few_takes_its_table_with_it() {
    var former = List.of(total("dropout", 10, 60, MARCH), row("dropout", 5, 30, MARCH));
    var fresh = List.of(total("dropout", 15, 70, APRIL), row("dropout", 6, 36, APRIL));

    var next = after(former, fresh);

    assertThat(next.getFirst().shown()).isTrue();
    assertThat(next.getLast().shown()).isFalse();
  }

  @Test
  void what_counts_later_is_hidden_when_it_changed_by_a_few() {
    var former = List.of(pending(33, MARCH));

    assertThat(after(former, List.of(pending(34, APRIL))).getFirst().pending()).isNull();
    assertThat(after(former, List.of(pending(50, APRIL))).getFirst().pending()).isEqualTo(50);
  }

  @RepeatedTest(5)
  void months_that_are_told_never_differ_by_a_few(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var told = List.<EditionFigure>of();
    var months = new ArrayList<Month>();
    var people = 0L;
    var seen = new ArrayList<Long>();
    for (var edition = 0; edition < 40; edition++) {
      people += random.nextInt(4) == 0 ? 12 + random.nextInt(9) : random.nextInt(3);
      months.add(new Month("LEARNER", MARCH.plusMonths(edition).withDayOfMonth(28), people));
      told = new Series(MINIMUM, nothing(), told).of(months);
      told.stream().map(EditionFigure::people).filter(p -> p != null && p > 0).forEach(seen::add);
    }

    assertThat(seen).isNotEmpty();
    for (var one : seen) {
      assertThat(one).isGreaterThanOrEqualTo(MINIMUM);
      assertThat(seen).allMatch(other -> one.equals(other) || Math.abs(one - other) >= MINIMUM);
    }
  }

  private static List<EditionValue> after(List<EditionValue> former, List<EditionValue> fresh) {
    return new Succession(former, null).after(fresh, learners());
  }

  /** A choice in which both indicators count learners, and everything is shown. */
  private static Choice learners() {
    var numbers = List.of("dropout.denominator", "early-dropout.denominator");
    return Choice.of(
        List.of(new Alike("LEARNER", A, A, numbers, 60)),
        Map.of("dropout", MINIMUM, "early-dropout", MINIMUM));
  }

  private static Choice nothing() {
    return new Choice(Map.of(), Map.of());
  }

  private static EditionValue total(String code, long numerator, long denominator, LocalDate day) {
    return value(code, Grouping.NONE, null, numerator, denominator, 0L, day);
  }

  private static EditionValue row(String code, long numerator, long denominator, LocalDate day) {
    return value(code, Grouping.COHORT, A, numerator, denominator, 0L, day);
  }

  private static EditionValue pending(long pending, LocalDate day) {
    return value("completion", Grouping.NONE, null, 24, 31, pending, day);
  }

  private static EditionValue value(
      String code,
      Grouping groups,
      UUID group,
      long numerator,
      long denominator,
      Long pending,
      LocalDate day) {
    return new EditionValue(
        code,
        groups,
        group,
        null,
        numerator,
        denominator,
        pending,
        0,
        false,
        MINIMUM,
        day,
        List.of());
  }
}

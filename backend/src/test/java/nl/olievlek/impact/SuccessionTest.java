package nl.olievlek.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.impact.CrowdRepository.Alike;
import nl.olievlek.impact.CrowdRepository.Joined;
import nl.olievlek.impact.CrowdRepository.Month;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** One edition after another: what is shown never differs by a few from what was shown. */
class SuccessionTest {

  private static final int MINIMUM = 5;
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 30);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
  private static final Insiders NOBODY = new Insiders(List.of(), day -> List.of(), List.of());
  private static final UUID A = new UUID(1, 1);

  @Test
  void enough_changed_to_be_shown() {
    var values =
        next(List.of(total("dropout", 10, 60, MARCH)), List.of(total("dropout", 15, 70, APRIL)));

    assertThat(values).containsExactly(total("dropout", 15, 70, APRIL));
  }

  @Test
  void the_former_numbers_stay_with_their_date_when_a_few_changed() {
    var former = List.of(total("dropout", 10, 60, MARCH));

    assertThat(next(former, List.of(total("dropout", 11, 60, APRIL)))).isEqualTo(former);
    assertThat(next(former, List.of(total("dropout", 10, 62, APRIL)))).isEqualTo(former);
    assertThat(next(former, List.of(total("dropout", 15, 70, APRIL)))).isNotEqualTo(former);
  }

  @Test
  void one_indicator_stands_beside_no_older_one_out_of_nearly_as_many() {
    var former = List.of(total("dropout", 10, 60, MARCH), total("early-dropout", 5, 40, MARCH));
    var fresh = List.of(total("dropout", 10, 61, APRIL), total("early-dropout", 12, 61, APRIL));

    assertThat(next(former, fresh)).isEqualTo(former);
  }

  @Test
  void a_row_that_changed_by_a_few_takes_its_table_with_it() {
    var former = List.of(total("dropout", 10, 60, MARCH), row("dropout", 5, 30, MARCH));
    var fresh = List.of(total("dropout", 15, 70, APRIL), row("dropout", 6, 36, APRIL));

    assertThat(next(former, fresh)).extracting(EditionValue::shown).containsExactly(true, false);
  }

  @Test
  void what_counts_later_is_hidden_when_it_changed_by_a_few() {
    var former = List.of(pending(33L, MARCH));

    assertThat(next(former, List.of(pending(34L, APRIL))).getFirst().pending()).isNull();
    assertThat(next(former, List.of(pending(50L, APRIL))).getFirst().pending()).isEqualTo(50);
  }

  @Test
  void what_was_hidden_for_a_while_is_compared_with_what_was_shown_last() {
    var first = List.of(total("dropout", 10, 60, MARCH), row("dropout", 5, 30, MARCH));
    var hidden = first.stream().map(EditionValue::hidden).toList();
    var fewMore = List.of(total("dropout", 11, 61, MAY), row("dropout", 6, 31, MAY));
    var more = List.of(total("dropout", 20, 80, MAY), row("dropout", 6, 36, MAY));

    assertThat(after(List.of(hidden, first), fewMore)).isEqualTo(first);
    assertThat(after(List.of(hidden, first), more))
        .extracting(EditionValue::shown)
        .containsExactly(true, false);
  }

  @Test
  void what_counts_later_is_compared_with_what_was_shown_last_of_it() {
    var former = List.of(List.of(pending(null, APRIL)), List.of(pending(33L, MARCH)));

    assertThat(after(former, List.of(pending(34L, MAY))).getFirst().pending()).isNull();
    assertThat(after(former, List.of(pending(50L, MAY))).getFirst().pending()).isEqualTo(50);
  }

  @Test
  void no_total_stands_beside_an_older_one_of_the_same_people_that_was_hidden_since() {
    var first = List.of(total("early-dropout", 5, 60, MARCH));
    var hidden = List.of(total("early-dropout", 5, 60, APRIL).hidden());

    var shown = after(List.of(hidden, first), List.of(total("dropout", 10, 62, MAY)));

    assertThat(shown.getFirst().shown()).isFalse();
  }

  @RepeatedTest(5)
  void months_that_are_told_never_differ_by_a_few(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var former = new ArrayList<List<EditionFigure>>();
    var months = new ArrayList<Month>();
    var people = 0L;
    var seen = new ArrayList<Long>();
    for (var edition = 0; edition < 40; edition++) {
      people += random.nextInt(4) == 0 ? 12 + random.nextInt(9) : random.nextInt(3);
      months.add(new Month("LEARNER", MARCH.plusMonths(edition).withDayOfMonth(28), people));
      var choice = random.nextInt(3) == 0 ? hidden() : nothing();
      var told =
          new Series(MARCH.plusMonths(edition), MINIMUM, choice, List.copyOf(former), NOBODY)
              .of(months);
      former.addFirst(told);
      told.stream().map(EditionFigure::people).filter(p -> p != null && p > 0).forEach(seen::add);
    }

    assertThat(seen).isNotEmpty();
    for (var one : seen) {
      assertThat(one).isGreaterThanOrEqualTo(MINIMUM);
      assertThat(seen).allMatch(other -> one.equals(other) || Math.abs(one - other) >= MINIMUM);
    }
  }

  @RepeatedTest(5)
  void who_takes_their_own_off_is_never_left_with_a_few_either(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var reader = new Reader(Set.of(A));
    var former = new ArrayList<List<EditionFigure>>();
    var months = new ArrayList<Month>();
    var joined = new ArrayList<Joined>();
    var people = 0L;
    var seen = new ArrayList<Long>();
    for (var edition = 0; edition < 40; edition++) {
      var own = random.nextInt(9);
      var day = MARCH.plusMonths(edition).withDayOfMonth(28);
      people += own + (random.nextInt(3) == 0 ? 12 + random.nextInt(9) : random.nextInt(3));
      months.add(new Month("LEARNER", day, people));
      joined.add(new Joined("dropout.denominator", A, null, day, own));
      var insiders = new Insiders(List.of(reader), d -> List.of(), List.copyOf(joined));
      var told = new Series(day, MINIMUM, nothing(), List.copyOf(former), insiders).of(months);
      former.addFirst(told);
      told.stream()
          .filter(one -> one.people() != null && one.audience().includes(reader))
          .map(one -> one.people() - insiders.own(reader, "LEARNER", one.tells(one.fromDate())))
          .forEach(seen::add);
    }

    assertThat(seen).anyMatch(rest -> rest > 0);
    for (var one : seen) {
      assertThat(seen).allMatch(other -> one.equals(other) || Math.abs(one - other) >= MINIMUM);
    }
  }

  private static List<EditionValue> next(List<EditionValue> former, List<EditionValue> fresh) {
    return after(List.of(former), fresh);
  }

  private static List<EditionValue> after(
      List<List<EditionValue>> former, List<EditionValue> fresh) {
    return new Succession(new FormerValues(former), null, NOBODY).after(fresh, learners());
  }

  /** A choice in which both indicators count learners, and everything is shown. */
  private static Choice learners() {
    var numbers = List.of("dropout.denominator", "early-dropout.denominator");
    return Choice.of(
        List.of(new Alike("LEARNER", A, A, numbers, 60)),
        Map.of("dropout", MINIMUM, "early-dropout", MINIMUM),
        Set.of());
  }

  private static Choice nothing() {
    return new Choice(Map.of(), Map.of(), Set.of());
  }

  /** A choice in which the number of learners is not shown. */
  private static Choice hidden() {
    return Choice.of(
        List.of(new Alike("LEARNER", A, A, List.of("dropout.denominator"), 3)),
        Map.of("dropout", MINIMUM),
        Set.of());
  }

  private static EditionValue total(String code, long numerator, long denominator, LocalDate day) {
    return value(code, Grouping.NONE, null, numerator, denominator, 0L, day);
  }

  private static EditionValue row(String code, long numerator, long denominator, LocalDate day) {
    return value(code, Grouping.COHORT, A, numerator, denominator, 0L, day);
  }

  private static EditionValue pending(Long pending, LocalDate day) {
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
        Audience.OF_NOTHING,
        Audience.OF_NOTHING);
  }
}

package nl.olievlek.exchange.internship.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.olievlek.platform.problem.ProblemException.FieldText;
import org.junit.jupiter.api.Test;

/** Hours are agreed on that fit the days. */
class AgreedHoursTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);
  private static final Set<DayOfWeek> TWO = EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);

  @Test
  void as_much_as_the_days_hold_is_fine() {
    assertThat(faults("7.5", "30", 12, TWO)).isEmpty();
    assertThat(faults("7.5", "22.5", 12, TWO)).isEmpty();
  }

  @Test
  void more_than_the_days_hold_is_refused_with_what_they_hold() {
    var faults = faults("7.5", "30.25", 12, TWO);

    assertThat(faults).extracting(FieldText::field).containsExactly("totalHours");
    assertThat(faults.getFirst().text().arguments())
        .containsExactly(4, new BigDecimal("7.5"), new BigDecimal("3E+1"));
  }

  @Test
  void more_than_a_week_may_have_is_refused() {
    assertThat(faults("10", "60", 7, EnumSet.allOf(DayOfWeek.class)))
        .extracting(FieldText::field)
        .containsExactly("hoursPerDay");
    assertThat(faults("8.5", "59.5", 7, EnumSet.allOf(DayOfWeek.class))).isEmpty();
  }

  @Test
  void weeks_are_counted_from_monday_also_over_the_turn_of_the_year() {
    var days = LocalDate.of(2026, 12, 30).datesUntil(LocalDate.of(2027, 1, 4)).toList();

    assertThat(faults("12", "60", days)).isEmpty();
    assertThat(faults("12.25", "60", days)).isNotEmpty();
  }

  @Test
  void on_days_on_which_nobody_is_expected_nothing_is_agreed() {
    assertThat(faults("7.5", "7.5", 5, EnumSet.of(DayOfWeek.SUNDAY)))
        .extracting(FieldText::field)
        .containsExactly("startDate");
  }

  private static List<FieldText> faults(
      String perDay, String total, int length, Set<DayOfWeek> expected) {
    var days =
        MONDAY
            .datesUntil(MONDAY.plusDays(length))
            .filter(day -> expected.contains(day.getDayOfWeek()))
            .toList();
    return faults(perDay, total, days);
  }

  private static List<FieldText> faults(String perDay, String total, List<LocalDate> days) {
    var request =
        new AgreementRequest(
            0,
            MONDAY,
            MONDAY,
            new BigDecimal(perDay),
            new BigDecimal(total),
            null,
            null,
            null,
            null,
            null);
    var faults = new ArrayList<FieldText>();
    new AgreedHours(request, days, 60).check(faults);
    return faults;
  }
}

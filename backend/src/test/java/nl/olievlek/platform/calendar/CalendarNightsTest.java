package nl.olievlek.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.olievlek.platform.calendar.CalendarEntry.State;
import nl.olievlek.platform.time.Shift;
import nl.olievlek.testing.CalendarFile;
import nl.olievlek.testing.Occurrences;
import org.junit.jupiter.api.Test;

/** Nights, and nights in which the clock changes, in whatever year. */
class CalendarNightsTest {

  private static final Shift NIGHT = new Shift(LocalTime.of(22, 0), LocalTime.of(6, 0));

  private final Calendars calendars = new Calendars("Olievlek <olievlek@example.nl>");

  @Test
  void a_night_takes_seven_or_nine_hours_when_the_clock_changes() {
    for (var year = 2024; year <= 2032; year++) {
      assertThat(hours(NIGHT, lastSunday(year, 3).minusDays(1))).isEqualTo(7);
      assertThat(hours(NIGHT, lastSunday(year, 10).minusDays(1))).isEqualTo(9);
      assertThat(hours(NIGHT, lastSunday(year, 3))).isEqualTo(8);
    }
  }

  @Test
  void no_shift_ends_before_it_begins_on_any_day_of_nine_years() {
    var times = IntStream.range(0, 48).mapToObj(half -> LocalTime.MIN.plusMinutes(30L * half));
    var shifts =
        times
            .flatMap(
                start ->
                    IntStream.range(1, 48)
                        .mapToObj(half -> new Shift(start, start.plusMinutes(30L * half))))
            .toList();
    var days = LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2033, 1, 1)).toList();

    var wrong =
        days.stream()
            .flatMap(day -> shifts.stream().filter(shift -> !sound(shift, day)))
            .distinct()
            .toList();

    assertThat(wrong).isEmpty();
  }

  @Test
  void a_series_has_the_same_times_for_every_reader_also_when_the_clock_changes() {
    var random = new Random(2026);
    for (var round = 0; round < 300; round++) {
      var month = random.nextBoolean() ? 3 : 10;
      var first = lastSunday(2024 + random.nextInt(9), month).minusDays(random.nextInt(6));
      var days = first.datesUntil(first.plusDays(1 + random.nextInt(12))).toList();
      var start = LocalTime.of(random.nextInt(24), 30 * random.nextInt(2));
      var shift = new Shift(start, start.plusMinutes(30L * (1 + random.nextInt(47))));

      var text = file(days, shift);

      assertThat(Occurrences.of(CalendarFile.strict(text)))
          .as(shift + " on " + days)
          .isEqualTo(days.stream().map(day -> occurrence(shift, day)).toList());
    }
  }

  private static Occurrences.Occurrence occurrence(Shift shift, LocalDate day) {
    return new Occurrences.Occurrence(shift.startOn(day), shift.endOn(day));
  }

  private String file(List<LocalDate> days, Shift shift) {
    var when = new When.Days(days, shift);
    var entry =
        new CalendarEntry(
            new UUID(0, 1), new UUID(0, 2), "Nacht", null, null, when, State.CONFIRMED, true);
    return calendars.file(List.of(new CalendarVersion(entry, 0, Instant.EPOCH)));
  }

  /** It ends after it began, and the clock takes or gives an hour at most. */
  private static boolean sound(Shift shift, LocalDate day) {
    var takes = Duration.between(shift.startOn(day), shift.endOn(day));
    return takes.isPositive()
        && takes.minus(shift.usual()).abs().compareTo(Duration.ofHours(1)) <= 0;
  }

  private static long hours(Shift shift, LocalDate day) {
    return Duration.between(shift.startOn(day), shift.endOn(day)).toHours();
  }

  private static LocalDate lastSunday(int year, int month) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
  }
}

package nl.olievlek.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Something that people put in their calendar.
 *
 * @param uid the same in every file, so that a later one takes the place of an earlier one
 * @param sequence higher in each later version
 * @param changedAt when it was last changed
 * @param place where; null when unknown
 * @param text more about it; null for nothing
 * @param weekdays days of the week on which it is, 1 is Monday; empty for every day
 * @param startTime on the clock in the Netherlands; null when it takes whole days
 * @param endTime null when unknown
 */
public record CalendarEntry(
    String uid,
    long sequence,
    Instant changedAt,
    String title,
    String place,
    String text,
    LocalDate firstDay,
    LocalDate lastDay,
    List<Integer> weekdays,
    LocalTime startTime,
    LocalTime endTime,
    State state) {

  /** How sure it is. */
  public enum State {
    TENTATIVE,
    CONFIRMED,
    CANCELLED
  }

  /** The days on which it is; all of them when no day of the week falls within the period. */
  List<LocalDate> days() {
    var all = firstDay.datesUntil(lastDay.plusDays(1)).toList();
    var expected =
        all.stream().filter(day -> weekdays.contains(day.getDayOfWeek().getValue())).toList();
    return expected.isEmpty() ? all : expected;
  }
}

package nl.olievlek.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * From one time on the clock to another, on any day. An end that is not later than the start is one
 * of the next day: from 22:00 to 06:00 is a night.
 *
 * @param end null when unknown
 */
public record Shift(LocalTime start, LocalTime end) {

  private static final Duration DAY = Duration.ofDays(1);

  /** Whether it goes on past midnight. */
  public boolean endsNextDay() {
    return end != null && !end.isAfter(start);
  }

  /** How long it takes when the clock does not change. */
  public Duration usual() {
    if (end == null) {
      return Duration.ZERO;
    }
    var between = Duration.between(start, end);
    return endsNextDay() ? between.plus(DAY) : between;
  }

  /** When it begins, for the shift of that day. */
  public Instant startOn(LocalDate day) {
    return day.atTime(start).atZone(Clocks.PEOPLE).toInstant();
  }

  /**
   * When it ends, for the shift of that day: what the clock says then, also when it was changed
   * meanwhile. Where the change takes the start with it, it lasts as long as usual, and so never
   * ends before it begins.
   */
  public Instant endOn(LocalDate day) {
    var begins = startOn(day);
    if (end == null) {
      return begins;
    }
    var ends = day.plusDays(endsNextDay() ? 1 : 0).atTime(end).atZone(Clocks.PEOPLE).toInstant();
    return ends.isAfter(begins) ? ends : begins.plus(usual());
  }
}

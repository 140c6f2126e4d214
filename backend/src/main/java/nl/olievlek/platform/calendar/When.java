package nl.olievlek.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.platform.time.Shift;

/** When something is. */
public sealed interface When {

  /** The first day, in the Netherlands. */
  LocalDate firstDay();

  /** The last day, in the Netherlands. */
  LocalDate lastDay();

  /**
   * From one moment to another.
   *
   * @param end the same as the start when unknown
   */
  record Moments(Instant start, Instant end) implements When {

    @Override
    public LocalDate firstDay() {
      return LocalDate.ofInstant(start, Clocks.PEOPLE);
    }

    @Override
    public LocalDate lastDay() {
      return LocalDate.ofInstant(end, Clocks.PEOPLE);
    }
  }

  /**
   * The same on some days: all of those days of the week between the first and the last.
   *
   * @param dates in order, at least one
   * @param shift from when to when; null when it takes whole days
   */
  record Days(List<LocalDate> dates, Shift shift) implements When {

    /** One whole day. */
    public static Days on(LocalDate day) {
      return new Days(List.of(day), null);
    }

    @Override
    public LocalDate firstDay() {
      return dates.getFirst();
    }

    @Override
    public LocalDate lastDay() {
      return shift != null && shift.endsNextDay() ? dates.getLast().plusDays(1) : dates.getLast();
    }
  }
}

package nl.olievlek.platform.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/**
 * The years that people write with four digits. With others a calendar cannot count on, and a
 * database cannot keep them.
 */
public final class Era {

  private static final int LAST_YEAR = 9999;

  private Era() {}

  /**
   * The same day.
   *
   * @throws DateTimeException when it is in no year of four digits
   */
  public static LocalDate held(LocalDate day) {
    check(day);
    return day;
  }

  /**
   * The same moment.
   *
   * @throws DateTimeException when it is in no year of four digits
   */
  public static Instant held(Instant moment) {
    check(moment.atOffset(ZoneOffset.UTC));
    return moment;
  }

  private static void check(TemporalAccessor time) {
    var year = time.get(ChronoField.YEAR);
    if (year < 1 || year > LAST_YEAR) {
      throw new DateTimeException("No year of four digits");
    }
  }
}

package nl.olievlek.platform.calendar;

import biweekly.property.RawProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.olievlek.platform.time.Clocks;

/**
 * When an event is, as a calendar file says it. Written here, because a time on the clock that does
 * not exist on one night of the year has to stay what it is for the other nights of a series.
 */
final class Dates {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Dates() {}

  /** A whole day. */
  static RawProperty day(String name, LocalDate day) {
    var property = new RawProperty(name, DAY.format(day));
    property.setParameter("VALUE", "DATE");
    return property;
  }

  /** What the clock says in the Netherlands, so that a program can repeat it on other days. */
  static RawProperty clock(String name, LocalDateTime time) {
    var property = new RawProperty(name, CLOCK.format(time));
    property.setParameter("TZID", Clocks.PEOPLE.getId());
    return property;
  }

  /**
   * A moment, on the clock. The hour that comes twice when summer ends would be read as the first:
   * its second time is said in UTC.
   */
  static RawProperty moment(String name, Instant moment) {
    var local = moment.atZone(Clocks.PEOPLE);
    return local.withEarlierOffsetAtOverlap().equals(local)
        ? clock(name, local.toLocalDateTime())
        : new RawProperty(name, UTC.format(moment));
  }
}

package nl.olievlek.platform.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.util.TimeZone;
import nl.olievlek.platform.time.Clocks;

/** The clock in the Netherlands, for calendars that do not know it by name. */
final class DutchTime {

  private static final int HOUR = 3_600_000;

  /** Years in which the clock changes as it does now begin here. */
  private static final int SINCE = 1996;

  static final TimezoneAssignment ZONE = zone();

  private DutchTime() {}

  private static TimezoneAssignment zone() {
    var summer =
        change(new DaylightSavingsTime(), new DateTimeComponents(SINCE, 3, 31, 2, 0, 0, false), 3);
    summer.setTimezoneOffsetFrom(new UtcOffset(HOUR));
    summer.setTimezoneOffsetTo(new UtcOffset(2 * HOUR));
    summer.addTimezoneName("CEST");
    var winter =
        change(new StandardTime(), new DateTimeComponents(SINCE, 10, 27, 3, 0, 0, false), 10);
    winter.setTimezoneOffsetFrom(new UtcOffset(2 * HOUR));
    winter.setTimezoneOffsetTo(new UtcOffset(HOUR));
    winter.addTimezoneName("CET");
    var zone = new VTimezone(Clocks.PEOPLE.getId());
    zone.addDaylightSavingsTime(summer);
    zone.addStandardTime(winter);
    return new TimezoneAssignment(TimeZone.getTimeZone(Clocks.PEOPLE), zone);
  }

  private static <T extends Observance> T change(
      T observance, DateTimeComponents first, int month) {
    observance.setDateStart(first);
    observance.setRecurrenceRule(
        new Recurrence.Builder(Frequency.YEARLY)
            .byMonth(month)
            .byDay(-1, DayOfWeek.SUNDAY)
            .build());
    return observance;
  }
}

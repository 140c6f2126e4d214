package nl.olievlek.platform.calendar;

import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.DayOfWeek;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import nl.olievlek.platform.time.Shift;

/**
 * Entries as events of a calendar file: one for each, coming back on the days it is. A night in
 * which the clock changes is an exception to it, because programs do not agree whether the others
 * of a series take as many hours then, or end at the same time.
 */
final class Events {

  private Events() {}

  static List<VEvent> of(CalendarVersion version) {
    return switch (version.entry().when()) {
      case When.Moments moments -> List.of(at(version, moments.start(), moments.end()));
      case When.Days days when days.shift() == null -> List.of(wholeDays(version, days.dates()));
      case When.Days days -> shifts(version, days.dates(), days.shift());
    };
  }

  private static VEvent wholeDays(CalendarVersion version, List<LocalDate> days) {
    var event = event(version);
    event.addProperty(Dates.day("DTSTART", days.getFirst()));
    event.addProperty(Dates.day("DTEND", days.getFirst().plusDays(1)));
    comeBack(event, days);
    return event;
  }

  private static List<VEvent> shifts(CalendarVersion version, List<LocalDate> days, Shift shift) {
    var first = days.getFirst();
    if (days.size() == 1) {
      return List.of(on(version, shift, first));
    }
    var unusual = days.stream().filter(day -> !takesAsLongAsUsual(shift, day)).toList();
    var series = unusual.isEmpty() ? on(version, shift, first) : begin(version, shift, first);
    comeBack(series, days);
    if (!unusual.isEmpty()) {
      series.setDuration(Duration.fromMillis(shift.usual().toMillis()));
    }
    var events = new ArrayList<>(List.of(series));
    for (var day : unusual) {
      var exception = on(version, shift, day);
      exception.addProperty(Dates.clock("RECURRENCE-ID", day.atTime(shift.start())));
      events.add(exception);
    }
    return events;
  }

  private static boolean takesAsLongAsUsual(Shift shift, LocalDate day) {
    return shift.startOn(day).plus(shift.usual()).equals(shift.endOn(day));
  }

  private static VEvent on(CalendarVersion version, Shift shift, LocalDate day) {
    var event = begin(version, shift, day);
    var end = shift.endOn(day);
    if (end.isAfter(shift.startOn(day))) {
      event.addProperty(Dates.moment("DTEND", end));
    }
    return event;
  }

  private static VEvent begin(CalendarVersion version, Shift shift, LocalDate day) {
    var event = event(version);
    event.addProperty(Dates.clock("DTSTART", day.atTime(shift.start())));
    return event;
  }

  private static VEvent at(CalendarVersion version, Instant start, Instant end) {
    var event = event(version);
    event.addProperty(Dates.moment("DTSTART", start));
    if (end.isAfter(start)) {
      event.addProperty(Dates.moment("DTEND", end));
    }
    return event;
  }

  private static VEvent event(CalendarVersion version) {
    var entry = version.entry();
    var event = new VEvent();
    event.setUid(entry.uid());
    event.setSequence(version.sequence());
    event.setDateTimeStamp(Date.from(version.changedAt()));
    event.setLastModified(Date.from(version.changedAt()));
    event.setSummary(entry.title());
    if (entry.place() != null) {
      event.setLocation(entry.place());
    }
    if (entry.text() != null) {
      event.setDescription(entry.text());
    }
    event.setStatus(
        switch (entry.state()) {
          case TENTATIVE -> Status.tentative();
          case CONFIRMED -> Status.confirmed();
          case CANCELLED -> Status.cancelled();
        });
    return event;
  }

  private static void comeBack(VEvent event, List<LocalDate> days) {
    if (days.size() > 1) {
      var on = days.stream().map(LocalDate::getDayOfWeek).distinct().sorted().toList();
      event.setRecurrenceRule(
          new Recurrence.Builder(Frequency.WEEKLY)
              .byDay(on.stream().map(day -> DayOfWeek.values()[day.getValue() % 7]).toList())
              .count(days.size())
              .build());
    }
  }
}

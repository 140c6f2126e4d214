package nl.olievlek.platform.calendar;

import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import nl.olievlek.platform.time.Clocks;

/** Entries as events of a calendar file: one for each, coming back on the days it is. */
final class Events {

  private Events() {}

  static VEvent of(CalendarEntry entry, Instant written) {
    var event = new VEvent();
    event.setUid(entry.uid());
    event.setSequence(Math.toIntExact(entry.sequence()));
    event.setDateTimeStamp(Date.from(written));
    event.setLastModified(Date.from(entry.changedAt()));
    event.setSummary(entry.title());
    if (entry.place() != null) {
      event.setLocation(entry.place());
    }
    if (entry.text() != null) {
      event.setDescription(entry.text());
    }
    event.setStatus(status(entry.state()));
    when(event, entry);
    return event;
  }

  private static void when(VEvent event, CalendarEntry entry) {
    var days = entry.days();
    var first = days.getFirst();
    if (entry.startTime() == null) {
      event.setDateStart(new DateStart(whole(first)));
      event.setDateEnd(new DateEnd(whole(first.plusDays(1))));
    } else {
      event.setDateStart(at(first, entry.startTime()), true);
      if (entry.endTime() != null) {
        event.setDateEnd(at(first, entry.endTime()), true);
      }
    }
    if (days.size() > 1) {
      event.setRecurrenceRule(weekly(days));
    }
  }

  private static Recurrence weekly(List<LocalDate> days) {
    var on = days.stream().map(LocalDate::getDayOfWeek).distinct().sorted().toList();
    return new Recurrence.Builder(Frequency.WEEKLY)
        .byDay(on.stream().map(day -> DayOfWeek.values()[day.getValue() % 7]).toList())
        .count(days.size())
        .build();
  }

  private static ICalDate whole(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  private static Date at(LocalDate day, LocalTime time) {
    return Date.from(day.atTime(time).atZone(Clocks.PEOPLE).toInstant());
  }

  private static Status status(CalendarEntry.State state) {
    return switch (state) {
      case TENTATIVE -> Status.tentative();
      case CONFIRMED -> Status.confirmed();
      case CANCELLED -> Status.cancelled();
    };
  }
}

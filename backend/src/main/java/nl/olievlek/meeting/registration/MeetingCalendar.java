package nl.olievlek.meeting.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.calendar.CalendarEntry;
import nl.olievlek.platform.calendar.CalendarEntry.State;
import nl.olievlek.platform.calendar.CalendarSource;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.time.Clocks;

/** The meetings that somebody is registered for. */
@ApplicationScoped
class MeetingCalendar implements CalendarSource {

  private final Sql sql;

  MeetingCalendar(Sql sql) {
    this.sql = sql;
  }

  /** A meeting as a calendar knows it. */
  record Row(
      UUID id,
      long version,
      Instant updatedAt,
      String title,
      String place,
      String onlineUrl,
      LocalDate meetingDate,
      Instant startAt,
      Instant endAt) {

    CalendarEntry entry() {
      return new CalendarEntry(
          id + "@olievlek",
          version,
          updatedAt,
          title,
          place,
          onlineUrl,
          meetingDate,
          meetingDate,
          List.of(),
          clock(startAt),
          clock(endAt),
          State.CONFIRMED);
    }

    private static LocalTime clock(Instant at) {
      return at == null ? null : at.atZone(Clocks.PEOPLE).toLocalTime();
    }
  }

  @Override
  public List<CalendarEntry> entries(Scope scope, LocalDate since, Messages words) {
    var query =
        Query.of(
                """
                select m.id, m.version, m.updated_at, m.title, m.place, m.online_url, m.meeting_date, m.start_at,
                  m.end_at
                from registration g join meeting m on m.id = g.meeting_id""")
            .where("g.person_id = :person", "person", scope.person())
            .where(Condition.of("g.status in ('REGISTERED', 'ATTENDED', 'PARTLY')"))
            .where(Condition.of("m.status <> 'CANCELLED'"))
            .where("m.meeting_date >= :since", "since", since)
            .orderBy("m.meeting_date, m.id");
    return sql.list(Row.class, query).stream().map(Row::entry).toList();
  }
}

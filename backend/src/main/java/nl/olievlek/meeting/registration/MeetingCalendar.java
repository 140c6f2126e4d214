package nl.olievlek.meeting.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.olievlek.account.feed.CalendarPost;
import nl.olievlek.meeting.MeetingChanged;
import nl.olievlek.meeting.MeetingStatus;
import nl.olievlek.platform.calendar.CalendarEntry;
import nl.olievlek.platform.calendar.CalendarEntry.State;
import nl.olievlek.platform.calendar.CalendarSource;
import nl.olievlek.platform.calendar.When;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.problem.Messages;

/** Meetings in the calendars of those who have a seat. No scope: each calendar is one's own. */
@ApplicationScoped
class MeetingCalendar implements CalendarSource {

  private static final String SELECT =
      """
      select g.person_id, m.id, m.status, m.title, coalesce(m.place, o.name) as place, m.online_url, m.meeting_date,
        m.start_at, m.end_at
      from registration g
      join meeting m on m.id = g.meeting_id
      left join organisation o on o.id = m.host_organisation_id""";

  private final Sql sql;
  private final CalendarPost post;

  MeetingCalendar(Sql sql, CalendarPost post) {
    this.sql = sql;
    this.post = post;
  }

  /** A meeting in one calendar. */
  record Row(
      UUID personId,
      UUID id,
      MeetingStatus status,
      String title,
      String place,
      String onlineUrl,
      LocalDate meetingDate,
      Instant startAt,
      Instant endAt) {

    CalendarEntry entry() {
      var state = status == MeetingStatus.CANCELLED ? State.CANCELLED : State.CONFIRMED;
      return new CalendarEntry(personId, id, title, place, onlineUrl, when(), state, true);
    }

    private When when() {
      if (startAt == null) {
        return When.Days.on(meetingDate);
      }
      return new When.Moments(startAt, endAt == null ? startAt : endAt);
    }
  }

  @Override
  public String kind() {
    return "meeting";
  }

  @Override
  public List<CalendarEntry> ofPerson(UUID person, LocalDate since) {
    return entries(
        Query.of(SELECT)
            .where("g.person_id = :person", "person", person)
            .where("m.meeting_date >= :since", "since", since));
  }

  @Override
  public List<CalendarEntry> about(Collection<UUID> subjects) {
    return entries(
        Query.of(SELECT).where("m.id = any(:meetings)", "meetings", subjects.toArray(UUID[]::new)));
  }

  @Override
  public List<Former> former(Collection<UUID> subjects) {
    return sql.list(
        Former.class,
        Query.of("select id, title as name from meeting")
            .where("id = any(:meetings)", "meetings", subjects.toArray(UUID[]::new)));
  }

  @Override
  public String formerTitle(String name, Messages words) {
    return name;
  }

  void follow(@Observes MeetingChanged change) {
    post.touched(List.of(change.meetingId()));
  }

  private List<CalendarEntry> entries(Query query) {
    var having = Condition.of("g.status in ('REGISTERED', 'ATTENDED', 'PARTLY')");
    return sql.list(Row.class, query.where(having).orderBy("m.meeting_date, m.id")).stream()
        .map(Row::entry)
        .toList();
  }
}

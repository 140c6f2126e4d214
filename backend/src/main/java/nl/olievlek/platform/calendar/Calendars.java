package nl.olievlek.platform.calendar;

import biweekly.ICalendar;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.util.Duration;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.olievlek.platform.calendar.CalendarEntry.State;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes calendar files (RFC 5545) and what goes along with a message (RFC 5546). */
@ApplicationScoped
public class Calendars {

  private final Organizer organizer;

  Calendars(@ConfigProperty(name = "quarkus.mailer.from") String from) {
    organizer = organizer(from);
  }

  /**
   * What goes along with one message to somebody: it invites to one entry, changes or cancels it.
   * Never to more, because Outlook then acts on the first one only.
   */
  public String message(CalendarChange change, String name, String email) {
    var entry = change.version().entry();
    var calendar = calendar();
    calendar.setMethod(change.kind().gone() ? Method.cancel() : Method.request());
    for (var event : Events.of(change.version())) {
      event.setOrganizer(organizer);
      event.addAttendee(attendee(name, email, entry.state()));
      calendar.addEvent(event);
    }
    return CalendarText.of(calendar);
  }

  /** A file with entries, to open once. */
  public String file(List<CalendarVersion> entries) {
    var calendar = calendar();
    calendar.setMethod(Method.publish());
    entries.stream()
        .map(Events::of)
        .flatMap(List::stream)
        .forEach(
            event -> {
              event.setOrganizer(organizer);
              calendar.addEvent(event);
            });
    return CalendarText.of(calendar);
  }

  /** All entries as a calendar to subscribe to; the same entries give the same text. */
  public String feed(String name, List<CalendarVersion> entries) {
    var calendar = calendar();
    calendar.setName(name);
    calendar.setRefreshInterval(Duration.builder().hours(1).build());
    // The same for programs that do not know RFC 7986.
    calendar.addExperimentalProperty("X-WR-CALNAME", name);
    calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
    entries.stream().map(Events::of).flatMap(List::stream).forEach(calendar::addEvent);
    return CalendarText.of(calendar);
  }

  private static ICalendar calendar() {
    var calendar = new ICalendar();
    calendar.setProductId("-//Olievlek//Olievlek//NL");
    calendar.getTimezoneInfo().getTimezones().add(DutchTime.ZONE);
    return calendar;
  }

  /**
   * Answers come by a link of ours, so no program needs to send one: what is sure was answered, by
   * this person or for them.
   */
  private static Attendee attendee(String name, String email, State state) {
    var attendee = new Attendee(name, email);
    attendee.setRsvp(false);
    attendee.setParticipationStatus(
        state == State.TENTATIVE ? ParticipationStatus.NEEDS_ACTION : ParticipationStatus.ACCEPTED);
    return attendee;
  }

  private static Organizer organizer(String from) {
    var open = from.indexOf('<');
    return open < 0
        ? new Organizer(null, from.strip())
        : new Organizer(
            from.substring(0, open).strip(), from.substring(open + 1, from.length() - 1));
  }
}

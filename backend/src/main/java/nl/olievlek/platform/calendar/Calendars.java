package nl.olievlek.platform.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.olievlek.platform.calendar.CalendarEntry.State;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes calendar files. */
@ApplicationScoped
public class Calendars {

  /** Longest line in octets (RFC 5545, 3.1). */
  private static final int LONGEST_LINE = 75;

  private final Clock clock;
  private final Organizer organizer;

  Calendars(Clock clock, @ConfigProperty(name = "quarkus.mailer.from") String from) {
    this.clock = clock;
    organizer = organizer(from);
  }

  /**
   * What goes along with a message to somebody. One entry invites or cancels; more are told of
   * together, because a request may be about one entry only (RFC 5546, 3.2.2).
   */
  public String message(List<CalendarEntry> entries, String name, String email) {
    var calendar = calendar();
    var alone = entries.size() == 1;
    var cancelled = entries.stream().allMatch(entry -> entry.state() == State.CANCELLED);
    calendar.setMethod(alone ? cancelled ? Method.cancel() : Method.request() : Method.publish());
    for (var entry : entries) {
      var event = Events.of(entry, clock.instant());
      event.setOrganizer(organizer);
      if (alone) {
        event.addAttendee(attendee(name, email));
      }
      calendar.addEvent(event);
    }
    return written(calendar);
  }

  /** All entries as a calendar of its own; the same entries give the same text. */
  public String feed(String name, List<CalendarEntry> entries) {
    var calendar = calendar();
    calendar.setName(name);
    entries.stream().map(entry -> Events.of(entry, entry.changedAt())).forEach(calendar::addEvent);
    return written(calendar);
  }

  private static ICalendar calendar() {
    var calendar = new ICalendar();
    calendar.setProductId("-//Olievlek//Olievlek//NL");
    calendar.getTimezoneInfo().setDefaultTimezone(DutchTime.zone());
    return calendar;
  }

  /** Answers come by a link of ours: no calendar program needs to send one. */
  private static Attendee attendee(String name, String email) {
    var attendee = new Attendee(name, email);
    attendee.setRsvp(false);
    attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
    return attendee;
  }

  private static Organizer organizer(String from) {
    var open = from.indexOf('<');
    return open < 0
        ? new Organizer(null, from.strip())
        : new Organizer(
            from.substring(0, open).strip(), from.substring(open + 1, from.length() - 1));
  }

  private static String written(ICalendar calendar) {
    var text = new StringWriter();
    try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
      // Somebody's name may hold a quotation mark (RFC 6868).
      writer.setCaretEncodingEnabled(true);
      // It would fold by characters, while the limit is in octets.
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().lines().map(Calendars::folded).collect(Collectors.joining());
  }

  private static String folded(String line) {
    var folded = new StringBuilder();
    var length = 0;
    for (var sign : line.codePoints().toArray()) {
      var character = Character.toString(sign);
      var octets = character.getBytes(StandardCharsets.UTF_8).length;
      if (length + octets > LONGEST_LINE) {
        folded.append("\r\n ");
        length = 1;
      }
      folded.append(character);
      length += octets;
    }
    return folded.append("\r\n").toString();
  }
}

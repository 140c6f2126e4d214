package nl.olievlek.testing;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;

/** A calendar file, held to RFC 5545 by two readers that know nothing of each other. */
public record CalendarFile(String text) {

  /** The file, after every check. */
  public static CalendarFile strict(String text) {
    var file = new CalendarFile(text);
    file.requireLines();
    file.requireFirstReader();
    file.requireSecondReader();
    return file;
  }

  /** What is in it. */
  public List<VEvent> events() {
    return Biweekly.parse(text).first().getEvents();
  }

  /** Its lines as they were before they were cut. */
  public String unfolded() {
    return text.replace("\r\n ", "");
  }

  /** When an entry is, as it stands there. */
  public List<String> times(String uid) {
    return Pattern.compile("BEGIN:VEVENT\r\n(.*?)END:VEVENT", Pattern.DOTALL)
        .matcher(unfolded())
        .results()
        .map(found -> found.group(1))
        .filter(event -> event.contains("UID:" + uid + "\r\n"))
        .flatMap(String::lines)
        .filter(line -> line.matches("(DTSTART|DTEND|DURATION|RRULE|RECURRENCE-ID)[;:].*"))
        .toList();
  }

  /** What the receiver is asked to do with it. */
  public String method() {
    return Biweekly.parse(text).first().getMethod().getValue();
  }

  private void requireLines() {
    assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
    var lines = Arrays.asList(text.split("\r\n"));
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line).isNotEmpty().doesNotContain("\r", "\n", "\t");
              assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            });
    assertThat(lines).anyMatch(line -> line.startsWith("PRODID:"));
  }

  private void requireFirstReader() {
    var calendar = Biweekly.parse(text).first();
    if (calendar.getEvents().isEmpty()) {
      // It keeps the time zone apart, and then finds nothing in a feed without events.
      assertThat(text).contains("BEGIN:VTIMEZONE");
      return;
    }
    var warnings = calendar.validate(ICalVersion.V2_0);
    assertThat(warnings.isEmpty()).as(warnings.toString()).isTrue();
  }

  private void requireSecondReader() {
    try {
      var calendar = new CalendarBuilder().build(new StringReader(text));
      var result = calendar.validate();
      assertThat(result.getEntries()).as("what ical4j has to say").isEmpty();
    } catch (IOException | ParserException refused) {
      throw new AssertionError(refused);
    }
  }
}

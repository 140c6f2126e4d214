package nl.olievlek.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * When the timed events of a file are. Programs do not agree what comes back in a series, a number
 * of hours or an end on the clock: a file is read both ways, and both have to come to the same.
 */
public final class Occurrences {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final Pattern EVENT =
      Pattern.compile("BEGIN:VEVENT\r\n(.*?)END:VEVENT", Pattern.DOTALL);

  private Occurrences() {}

  /** One time that something is. */
  public record Occurrence(Instant start, Instant end) {}

  /** The times of all events of a file, in order. */
  public static List<Occurrence> of(CalendarFile file) {
    var exact = new TreeMap<Instant, Occurrence>();
    var onTheClock = new TreeMap<Instant, Occurrence>();
    var found = EVENT.matcher(file.unfolded());
    while (found.find()) {
      var event = lines(found.group(1));
      var exception = event.get("RECURRENCE-ID");
      if (exception != null) {
        var told = new Occurrence(moment(event.get("DTSTART")), moment(event.get("DTEND")));
        assertThat(exact).as("what the series says").containsKey(moment(exception));
        exact.put(moment(exception), told);
        onTheClock.put(moment(exception), told);
      } else {
        for (var start : starts(event)) {
          var begins = start.atZone(ZONE).toInstant();
          exact.put(begins, new Occurrence(begins, begins.plus(length(event))));
          onTheClock.put(begins, new Occurrence(begins, endOnTheClock(event, start)));
        }
      }
    }
    assertThat(onTheClock).isEqualTo(exact);
    return List.copyOf(exact.values());
  }

  private static Map<String, String> lines(String event) {
    var lines = new HashMap<String, String>();
    event
        .lines()
        .forEach(
            line -> lines.put(line.split("[;:]", 2)[0], line.substring(line.indexOf(':') + 1)));
    return lines;
  }

  private static List<LocalDateTime> starts(Map<String, String> event) {
    var first = LocalDateTime.parse(event.get("DTSTART"), CLOCK);
    var starts = new ArrayList<>(List.of(first));
    if (event.containsKey("RRULE")) {
      var rule = event.get("RRULE");
      var count = Integer.parseInt(rule.replaceAll(".*COUNT=(\\d+).*", "$1"));
      var days = Arrays.asList(rule.replaceAll(".*BYDAY=([A-Z,]+).*", "$1").split(","));
      for (var day = first.plusDays(1); starts.size() < count; day = day.plusDays(1)) {
        if (days.contains(two(day.getDayOfWeek()))) {
          starts.add(day);
        }
      }
    }
    return starts;
  }

  private static String two(DayOfWeek day) {
    return day.name().substring(0, 2);
  }

  private static Instant moment(String text) {
    return text.endsWith("Z")
        ? LocalDateTime.parse(text.substring(0, 15), CLOCK).toInstant(ZoneOffset.UTC)
        : LocalDateTime.parse(text, CLOCK).atZone(ZONE).toInstant();
  }

  private static Duration length(Map<String, String> event) {
    return event.containsKey("DURATION")
        ? Duration.parse(event.get("DURATION"))
        : Duration.between(moment(event.get("DTSTART")), moment(event.get("DTEND")));
  }

  private static Instant endOnTheClock(Map<String, String> event, LocalDateTime start) {
    if (event.containsKey("DURATION")) {
      return start.atZone(ZONE).toInstant().plus(length(event));
    }
    var from = moment(event.get("DTSTART")).atZone(ZONE).toLocalDateTime();
    var to = moment(event.get("DTEND")).atZone(ZONE).toLocalDateTime();
    return start.plus(Duration.between(from, to)).atZone(ZONE).toInstant();
  }
}

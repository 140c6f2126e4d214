package nl.olievlek.platform.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A calendar as text, in lines that are short enough. */
final class CalendarText {

  /** Longest line in octets (RFC 5545, 3.1). */
  private static final int LONGEST_LINE = 75;

  private CalendarText() {}

  static String of(ICalendar calendar) {
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
    return text.toString().lines().map(CalendarText::folded).collect(Collectors.joining());
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

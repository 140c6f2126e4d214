package nl.olievlek.sample;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A network file in the making. Dates are counted in days from the Monday of its anchor week. */
final class MadeUpFile {

  private static final LocalDate ANCHOR = LocalDate.of(2026, 11, 16);

  private final ObjectMapper json = new ObjectMapper();
  private final ObjectNode root = json.createObjectNode();
  private final ObjectNode sections;

  MadeUpFile(String source) {
    root.put("format", 1).put("sample", true).put("anchorDate", ANCHOR.toString());
    root.put("source", source);
    sections = root.putObject("sections");
  }

  /** Adds a row; fields are written in alphabetical order, so that the file is always the same. */
  ObjectNode add(String section, Map<String, ?> fields) {
    ObjectNode row = json.valueToTree(new TreeMap<>(fields));
    sections.withArray(section).add(row);
    return row;
  }

  /** A day, in days from the anchor. */
  static String day(int days) {
    return ANCHOR.plusDays(days).toString();
  }

  /** The first of the anchor's weeks from now, in days. */
  static int week(int weeks) {
    return 7 * weeks;
  }

  String text() {
    var printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    try {
      return json.writer(printer.withObjectIndenter(new DefaultIndenter("  ", "\n")))
              .writeValueAsString(root)
          + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

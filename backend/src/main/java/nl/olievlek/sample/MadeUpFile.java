package nl.olievlek.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.importing.ImportFile;

/** A network file in the making. Days are counted from the Monday of one week. */
final class MadeUpFile {

  static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, List<JsonNode>> sections = new LinkedHashMap<>();
  private final LocalDate monday;

  MadeUpFile(LocalDate monday) {
    this.monday = monday;
  }

  /** Adds a row to a section, to be filled in. */
  MadeUpRow add(String section) {
    var row = new MadeUpRow();
    sections.computeIfAbsent(section, name -> new ArrayList<>()).add(row.node());
    return row;
  }

  /** A day, in days from the Monday. */
  String day(int days) {
    return monday.plusDays(days).toString();
  }

  /** The Monday of a week, in days. */
  static int week(int weeks) {
    return 7 * weeks;
  }

  /** The last day of school of a class that begins in a week, in days. */
  static int lastDay(int startWeek, int weeks) {
    return week(startWeek + weeks) - 3;
  }

  ImportFile file(String source) {
    return new ImportFile(1, true, null, source, sections);
  }
}

package nl.olievlek.platform.paging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.olievlek.platform.problem.Problems;

/**
 * The fields a list may be sorted by, each with its SQL, closed by the identifier so that the order
 * is stable.
 */
public final class Sorts {

  private final Map<String, String> columns = new LinkedHashMap<>();
  private final String standard;
  private final String tieBreak;

  private Sorts(String standard, String tieBreak) {
    this.standard = standard;
    this.tieBreak = tieBreak;
  }

  /**
   * Starts an allow-list.
   *
   * @param standard the sort used when the caller gives none, for example {@code "-startDate"}
   * @param tieBreak the column that makes the order stable, for example {@code "c.id"}
   */
  public static Sorts standard(String standard, String tieBreak) {
    return new Sorts(standard, tieBreak);
  }

  /** Allows a field. */
  public Sorts allow(String field, String column) {
    columns.put(field, column);
    return this;
  }

  /**
   * The ORDER BY for what the caller asked.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 that names the allowed fields
   */
  public String orderBy(PageRequest page) {
    var asked = page.sort() == null || page.sort().isBlank() ? standard : page.sort();
    var parts = new ArrayList<String>();
    var descending = false;
    for (var field : asked.split(",", -1)) {
      descending = field.startsWith("-");
      var column = columns.get(descending ? field.substring(1) : field);
      if (column == null) {
        throw Problems.invalid("sort", "platform.sort", String.join(", ", columns.keySet()));
      }
      parts.add(descending ? column + " desc" : column);
    }
    // In the direction of the last field, as an index holds the two.
    parts.add(descending ? tieBreak + " desc" : tieBreak);
    return String.join(", ", parts);
  }
}

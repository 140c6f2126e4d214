package nl.olievlek.platform.importing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;

/**
 * The fields of a row: those of its record by the names of a file, where a reference is called as
 * what it refers to and what is unwrapped stands beside the others.
 *
 * @param known names in a file
 * @param unwrapped components whose own fields stand in the row
 */
record RowFields(Set<String> known, Set<String> unwrapped) {

  static final String KEY = "key";

  /** What every row may have: what it is called in the file, and a word for who reads the file. */
  private static final Set<String> OF_ANY = Set.of(KEY, "note");

  private static final Pattern REFERENCE = Pattern.compile("Id(s?)(?=$|[.\\[])");

  static RowFields of(Class<?> row) {
    var fields = new RowFields(new HashSet<>(), new HashSet<>());
    for (var component : row.getRecordComponents()) {
      if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
        fields.unwrapped.add(component.getName());
        fields.known.addAll(of(component.getType()).known);
      } else {
        fields.known.add(inFile(component.getName()));
      }
    }
    return fields;
  }

  /**
   * The fields of a row that its record has. Jackson would pass over others where something is
   * unwrapped, so that a misspelt one was lost.
   */
  ObjectNode in(JsonNode row) {
    if (!row.isObject()) {
      throw Problems.of(ProblemKind.INVALID_INPUT, "platform.wrong-type.object");
    }
    var others =
        row.properties().stream()
            .map(Map.Entry::getKey)
            .filter(name -> !known.contains(name) && !OF_ANY.contains(name))
            .map(name -> Problems.violation(name, "platform.unknown-field"))
            .toList();
    if (!others.isEmpty()) {
      throw Problems.invalid(others);
    }
    var fields = JsonNodeFactory.instance.objectNode().setAll((ObjectNode) row);
    return ((ObjectNode) fields).retain(known);
  }

  /** The name in the file of a field that is wrong. */
  String named(String field) {
    var dot = field.indexOf('.');
    var within = dot > 0 && unwrapped.contains(field.substring(0, dot));
    return inFile(within ? field.substring(dot + 1) : field);
  }

  private static String inFile(String field) {
    return REFERENCE.matcher(field).replaceAll("$1");
  }

  /** Tells Jackson how fields are called in a file. */
  static final class Names extends PropertyNamingStrategies.NamingBase {

    private static final long serialVersionUID = 1L;

    @Override
    public String translate(String component) {
      return inFile(component);
    }
  }
}

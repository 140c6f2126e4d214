package nl.olievlek.platform.lifecycle;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import nl.olievlek.platform.problem.Problems;

/** Reads fields of a request by their names. */
final class Fields {

  private Fields() {}

  /**
   * Refuses a request that leaves fields empty.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 that names all of them at once
   */
  static void requireFilled(Record request, List<String> fields) {
    var missing =
        fields.stream()
            .filter(field -> isEmpty(value(request, field)))
            .map(field -> Problems.violation(field, key(field)))
            .toList();
    if (!missing.isEmpty()) {
      throw Problems.invalid(missing);
    }
  }

  private static String key(String field) {
    return field.equals("reason") ? "platform.reason-required" : "platform.required";
  }

  private static boolean isEmpty(Object value) {
    return switch (value) {
      case null -> true;
      case String text -> text.isBlank();
      case Collection<?> all -> all.isEmpty();
      default -> false;
    };
  }

  private static Object value(Record request, String field) {
    var component =
        Arrays.stream(request.getClass().getRecordComponents())
            .filter(found -> found.getName().equals(field))
            .findAny()
            .orElseThrow(() -> new IllegalArgumentException(request + " has no " + field));
    try {
      return Said.value(request, component);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}

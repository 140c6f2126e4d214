package nl.olievlek.platform.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What a caller has to send for a Java type; the last part of a message key. */
final class JsonType {

  private static final Map<Class<?>, String> NAMES =
      Map.of(
          LocalDate.class, "date",
          LocalTime.class, "time",
          Instant.class, "timestamp",
          UUID.class, "identifier",
          Boolean.class, "boolean",
          boolean.class, "boolean",
          String.class, "text");

  private JsonType() {}

  static String of(Class<?> type) {
    if (type == null) {
      return "other";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) {
      return "number";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "list";
    }
    return NAMES.getOrDefault(type, "object");
  }
}

package nl.olievlek.contract;

import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The contract that runs, and bodies that keep to it.
 *
 * @param operations every operation
 * @param schemas every schema, by name
 */
record Contract(List<Operation> operations, Map<String, Map<String, Object>> schemas) {

  static Contract running() {
    var document = RestAssured.given().get("/openapi.json").jsonPath();
    return new Contract(
        Operation.allOf(document.getMap("paths")), document.getMap("components.schemas"));
  }

  /**
   * A body with what an operation requires and no more.
   *
   * @param value gives the value of a field by its name and schema, or null to make one up
   */
  Map<String, Object> body(Operation operation, Function<String, Object> value) {
    return object(request(operation), value);
  }

  /** The names of everything that can be said in a body. */
  Set<String> fields(Operation operation) {
    return child(request(operation), "properties").keySet();
  }

  /** The schema of what an operation takes; empty when it takes no JSON. */
  Map<String, Object> request(Operation operation) {
    var request = child(operation.definition(), "requestBody");
    var json = child(child(request, "content"), "application/json");
    return resolved(child(json, "schema"));
  }

  Map<String, Object> object(Map<String, Object> schema, Function<String, Object> value) {
    var body = new HashMap<String, Object>();
    var required = (List<?>) schema.getOrDefault("required", List.of());
    for (var field : required) {
      var name = (String) field;
      var given = value.apply(name);
      var kind = resolved(child(child(schema, "properties"), name));
      body.put(name, given == null ? made(name, kind, value) : given);
    }
    return body;
  }

  private Object made(String name, Map<String, Object> schema, Function<String, Object> value) {
    if (schema.get("enum") instanceof List<?> constants) {
      return constants.getFirst();
    }
    return switch (String.valueOf(schema.get("type"))) {
      case "integer", "number" -> Math.max(1, number(schema.get("minimum")));
      case "boolean" -> false;
      case "array" -> List.of(made(name, resolved(child(schema, "items")), value));
      case "object" -> object(schema, value);
      default -> text(name, String.valueOf(schema.get("format")));
    };
  }

  private static int number(Object minimum) {
    return minimum instanceof Number number ? number.intValue() : 0;
  }

  private static String text(String name, String format) {
    var end = name.toLowerCase(Locale.ROOT).contains("end");
    return switch (format) {
      case "date" -> end ? "2026-10-31" : "2026-10-01";
      case "date-time" -> end ? "2026-10-01T12:00:00Z" : "2026-10-01T09:00:00Z";
      case "uuid" -> "00000000-0000-7000-8000-000000000000";
      default -> nl.olievlek.testing.Rows.unique("Naam");
    };
  }

  Map<String, Object> resolved(Map<String, Object> schema) {
    if (schema.get("$ref") instanceof String reference) {
      return schemas.get(reference.substring(reference.lastIndexOf('/') + 1));
    }
    if (schema.get("allOf") instanceof List<?> parts) {
      @SuppressWarnings("unchecked")
      var first = (Map<String, Object>) parts.getFirst();
      return resolved(first);
    }
    return schema;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> child(Map<String, Object> parent, String name) {
    return (Map<String, Object>) parent.getOrDefault(name, Map.of());
  }
}

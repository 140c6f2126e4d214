package nl.olievlek.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The numbers in the answers of operations, named by the schema that they stand in: {@code
 * CohortCounts.enrolled}. The pages of lists are one schema, {@code Page}.
 *
 * @param contract the contract that runs
 */
record CountFields(Contract contract) {

  private static final Set<String> NUMBERS = Set.of("integer", "number");

  /** Names of all numbers that an operation can answer. */
  Set<String> of(Operation operation) {
    var found = new TreeSet<String>();
    walk(
        answer(operation),
        operation.id(),
        null,
        new ArrayDeque<>(),
        (name, value) -> found.add(name));
    return found;
  }

  /** Each number in an answer, with its name. */
  void in(Operation operation, JsonNode answer, BiConsumer<String, JsonNode> found) {
    walk(answer(operation), operation.id(), answer, new ArrayDeque<>(), found);
  }

  private Map<String, Object> answer(Operation operation) {
    return responses(operation).entrySet().stream()
        .filter(response -> response.getKey().startsWith("2"))
        .map(
            response ->
                child(child(child(response.getValue(), "content"), "application/json"), "schema"))
        .filter(schema -> !schema.isEmpty())
        .findFirst()
        .orElse(Map.of());
  }

  /** Goes through a schema, and through the value that keeps to it when there is one. */
  private void walk(
      Map<String, Object> schema,
      String name,
      JsonNode value,
      Deque<String> above,
      BiConsumer<String, JsonNode> found) {
    if (schema.get("$ref") instanceof String reference) {
      var named = reference.substring(reference.lastIndexOf('/') + 1);
      if (!above.contains(named) || value != null) {
        above.push(named);
        var owner = named.startsWith("Page") && !named.equals("Page") ? page(named) : named;
        walk(contract.schemas().get(named), owner, value, above, found);
        above.pop();
      }
      return;
    }
    for (var part : list(schema, "allOf")) {
      walk(part, name, value, above, found);
    }
    child(schema, "properties")
        .forEach((field, kind) -> property(map(kind), name, field, value, above, found));
    if (schema.get("items") instanceof Map<?, ?> items) {
      if (value == null) {
        walk(map(items), name, null, above, found);
      } else {
        value.forEach(item -> walk(map(items), name, item, above, found));
      }
    }
  }

  private void property(
      Map<String, Object> kind,
      String owner,
      String field,
      JsonNode value,
      Deque<String> above,
      BiConsumer<String, JsonNode> found) {
    var told = value == null ? null : value.get(field);
    if (value != null && told == null) {
      return;
    }
    var items = child(kind, "items");
    if (isNumber(kind) || isNumber(items)) {
      var name = owner + "." + field;
      if (told != null && told.isArray()) {
        told.forEach(number -> found.accept(name, number));
      } else {
        found.accept(name, told);
      }
    } else if (told == null || !told.isNull()) {
      walk(kind, owner + "." + field, told, above, found);
    }
  }

  private static boolean isNumber(Map<String, Object> kind) {
    return kind.get("type") instanceof String type && NUMBERS.contains(type);
  }

  private static String page(String named) {
    return Stream.of("View", "Summary", "Node", "Ref").anyMatch(named::endsWith) ? "Page" : named;
  }

  private static Map<String, Object> responses(Operation operation) {
    return child(operation.definition(), "responses");
  }

  private static Map<String, Object> child(Object parent, String name) {
    return parent instanceof Map<?, ?> map && map.get(name) instanceof Map<?, ?> found
        ? map(found)
        : Map.of();
  }

  private static List<Map<String, Object>> list(Map<String, Object> parent, String name) {
    return parent.get(name) instanceof List<?> parts
        ? parts.stream().map(CountFields::map).toList()
        : List.of();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}

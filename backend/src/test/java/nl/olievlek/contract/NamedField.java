package nl.olievlek.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A field of a body that holds an identifier.
 *
 * @param operation the operation
 * @param path the names that lead to it; {@code []} stands for the first of a list
 */
record NamedField(Operation operation, List<String> path) {

  private static final String FIRST = "[]";

  /** All such fields of an operation. */
  static Stream<NamedField> of(Contract contract, Operation operation) {
    return paths(contract, contract.request(operation))
        .map(path -> new NamedField(operation, path));
  }

  private static Stream<List<String>> paths(Contract contract, Map<String, Object> schema) {
    if ("uuid".equals(schema.get("format"))) {
      return Stream.of(List.of());
    }
    var items = Contract.child(schema, "items");
    var parts =
        items.isEmpty()
            ? Contract.child(schema, "properties")
            : Map.<String, Object>of(FIRST, items);
    return parts.keySet().stream()
        .flatMap(
            name ->
                paths(contract, contract.resolved(Contract.child(parts, name)))
                    .map(path -> Stream.concat(Stream.of(name), path.stream()).toList()));
  }

  /** The name without what leads to it. */
  String name() {
    return path.reversed().stream().filter(part -> !part.equals(FIRST)).findFirst().orElseThrow();
  }

  /** What stands first on the way, as a problem that names the field begins. */
  String begin() {
    return path.getFirst();
  }

  /** A body that is the same but for this field; what is missing on the way is made up. */
  Map<String, Object> in(
      Contract contract, Map<String, Object> body, Function<String, Object> value, String id) {
    put(contract, contract.request(operation), body, path, value, id);
    return body;
  }

  private static void put(
      Contract contract,
      Map<String, Object> schema,
      Map<String, Object> body,
      List<String> path,
      Function<String, Object> value,
      String id) {
    var property =
        contract.resolved(Contract.child(Contract.child(schema, "properties"), path.getFirst()));
    var rest = path.subList(1, path.size());
    if (rest.isEmpty()) {
      body.put(path.getFirst(), id);
    } else if (rest.equals(List.of(FIRST))) {
      body.put(path.getFirst(), List.of(id));
    } else {
      var list = rest.getFirst().equals(FIRST);
      var inner = list ? contract.resolved(Contract.child(property, "items")) : property;
      var made = contract.object(inner, value);
      put(contract, inner, made, list ? rest.subList(1, rest.size()) : rest, value, id);
      body.put(path.getFirst(), list ? new ArrayList<>(List.of(made)) : made);
    }
  }

  @Override
  public String toString() {
    return operation.id() + " " + String.join(".", path).replace("." + FIRST, FIRST);
  }
}

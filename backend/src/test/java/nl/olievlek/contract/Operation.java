package nl.olievlek.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One operation of the contract.
 *
 * @param id its operationId
 * @param method HTTP method
 * @param path path below the base path, with placeholders
 * @param definition what the contract says of it
 */
record Operation(String id, String method, String path, Map<String, Object> definition) {

  private static final Set<String> WITH_BODY = Set.of("post", "put", "patch");

  static List<Operation> allOf(Map<String, Map<String, Map<String, Object>>> paths) {
    return paths.entrySet().stream()
        .flatMap(path -> path.getValue().entrySet().stream().map(m -> of(path.getKey(), m)))
        .toList();
  }

  private static Operation of(String path, Map.Entry<String, Map<String, Object>> method) {
    var definition = method.getValue();
    var id = (String) definition.get("operationId");
    return new Operation(id, method.getKey(), path.replaceFirst("^/api/v1", ""), definition);
  }

  /** Whether the contract asks for no access token. */
  boolean open() {
    var security = (List<?>) definition.get("security");
    return security != null && (security.isEmpty() || security.contains(Map.of()));
  }

  boolean hasBody() {
    return WITH_BODY.contains(method);
  }

  boolean reads() {
    return method.equals("get") || isSearch();
  }

  boolean isSearch() {
    return path.endsWith("/_search");
  }

  /** The words of the path without the placeholders, in order. */
  List<String> segments() {
    return words().filter(word -> !word.startsWith("{") && !word.startsWith("_")).toList();
  }

  /** The word before each placeholder: what is looked up there. */
  List<String> owners() {
    var words = words().toList();
    return Stream.iterate(1, i -> i < words.size(), i -> i + 1)
        .filter(i -> words.get(i).startsWith("{"))
        .map(i -> words.get(i - 1))
        .toList();
  }

  private Stream<String> words() {
    return Arrays.stream(path.substring(1).split("/"));
  }

  /** Names of the query parameters. */
  @SuppressWarnings("unchecked")
  List<String> queries(boolean requiredOnly) {
    var parameters = (List<Map<String, Object>>) definition.getOrDefault("parameters", List.of());
    return parameters.stream()
        .filter(parameter -> "query".equals(parameter.get("in")))
        .filter(parameter -> !requiredOnly || Boolean.TRUE.equals(parameter.get("required")))
        .map(parameter -> (String) parameter.get("name"))
        .toList();
  }
}

package nl.olievlek.contract;

import io.restassured.filter.Filter;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One operation of the contract.
 *
 * @param id its operationId
 * @param method HTTP method
 * @param path path with placeholders
 */
record Operation(String id, String method, String path) {

  private static final Set<String> WITH_BODY = Set.of("post", "put", "patch");

  static List<Operation> allOf(Map<String, Map<String, Map<String, Object>>> paths) {
    return paths.entrySet().stream()
        .flatMap(
            path ->
                path.getValue().entrySet().stream()
                    .map(
                        m ->
                            new Operation(
                                (String) m.getValue().get("operationId"),
                                m.getKey(),
                                path.getKey())))
        .toList();
  }

  /**
   * Calls it for something that does not exist, with an empty body: past the door it is 400 or 404.
   */
  int callAs(RequestSpecification caller) {
    var address =
        path.replaceFirst("^/api/v1", "").replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    var request = WITH_BODY.contains(method) ? caller.body("{}") : caller;
    // A cookie of nobody, so that sessions are neither made nor ended here.
    return request
        .noFilters()
        .filters(List.<Filter>of())
        .request(method.toUpperCase(java.util.Locale.ROOT), address)
        .statusCode();
  }
}

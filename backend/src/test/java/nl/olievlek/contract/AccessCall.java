package nl.olievlek.contract;

import io.restassured.filter.Filter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.olievlek.contract.AccessWorld.One;
import nl.olievlek.testing.Persona;

/** Calls operations for the rows of a network, and puts the answer in one word of the table. */
final class AccessCall {

  /**
   * What the world has no row of: it belongs to the caller alone or to the platform, or is made by
   * a test of its own. These are held to the door only.
   */
  static final Set<String> AT_THE_DOOR =
      Set.of(
          "auth",
          "me",
          "network-imports",
          "calendar-feeds",
          "kept-mails",
          "mail-messages",
          "invitation-batches",
          "api-clients",
          "retention-rules",
          "retention-runs");

  /** Public knowledge, of which a full page says nothing about one row. */
  private static final Set<String> PUBLIC = Set.of("networks", "organisations", "programmes");

  private final Contract contract;
  private final One world;

  /** What is not there, the same in each call, so that answers can be compared. */
  private final String missing = UUID.randomUUID().toString();

  AccessCall(Contract contract, One world) {
    this.contract = contract;
    this.world = world;
  }

  static boolean atTheDoor(Operation operation) {
    return AT_THE_DOOR.contains(operation.segments().getFirst());
  }

  /** Words before a placeholder that the world has no row for. */
  List<String> unknown(Operation operation) {
    return atTheDoor(operation)
        ? List.of()
        : operation.owners().stream().filter(word -> !world.rows().containsKey(word)).toList();
  }

  /** The answer in one word. */
  String answer(Operation operation, Persona persona) {
    var response = send(operation, persona.asks());
    var status = response.statusCode();
    if (atTheDoor(operation)) {
      return status == 403 || status >= 500 || status == 405 ? String.valueOf(status) : "yes";
    }
    return switch (status) {
      case 200 -> operation.reads() && !names(operation, response) ? "none" : "yes";
      case 201, 202, 204, 409, 412 -> "yes";
      default -> String.valueOf(status);
    };
  }

  /** Whether an answer has the row that the last word of the path is about. */
  private boolean names(Operation operation, Response response) {
    var word = operation.segments().getLast();
    var row = world.rows().get(word);
    return row == null || PUBLIC.contains(word) || response.asString().contains(row);
  }

  Response send(Operation operation, RequestSpecification caller) {
    return send(operation, caller, Map.of());
  }

  /** Asks without a filter on the network. */
  Response unfiltered(Operation operation, Persona persona) {
    var request = persona.asks().noFilters().filters(List.<Filter>of()).queryParam("pageSize", 250);
    if (operation.isSearch()) {
      request.body(Map.of());
    }
    return request.request(operation.method().toUpperCase(Locale.ROOT), address(operation));
  }

  /** Calls it with more query parameters, which leave the rest as it is. */
  Response send(Operation operation, RequestSpecification caller, Map<String, Object> more) {
    var request = caller.noFilters().filters(List.<Filter>of()).queryParams(query(operation));
    request.queryParams(more);
    if (operation.hasBody()) {
      request.header("If-Match", "\"999\"").body(body(operation));
    }
    return request.request(operation.method().toUpperCase(Locale.ROOT), address(operation));
  }

  private String address(Operation operation) {
    var address = operation.path();
    for (var owner : operation.owners()) {
      var id = world.rows().getOrDefault(owner, missing);
      address = address.replaceFirst("\\{[^}]+}", id);
    }
    return address;
  }

  private Map<String, Object> query(Operation operation) {
    var query = new HashMap<String, Object>();
    var required = operation.queries(true);
    var known = operation.queries(false);
    required.forEach(name -> query.put(name, world.value(name)));
    var inOrganisation = Set.of("/role-grants", "/invitations").contains(operation.path());
    if (inOrganisation) {
      query.put("organisationId", world.value("organisationId"));
    } else if (known.contains("networkId")) {
      query.put("networkId", world.value("networkId"));
    }
    if (known.contains("pageSize")) {
      query.put("pageSize", 250);
    }
    return query;
  }

  private Object body(Operation operation) {
    if (operation.isSearch()) {
      return Map.of("networkId", world.network());
    }
    var body = contract.body(operation, world::value);
    if (operation.path().endsWith("/transitions")) {
      body.put("reason", "Proef");
    }
    body.putAll(AccessBodies.of(operation.id(), world));
    return body;
  }
}

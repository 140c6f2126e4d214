package nl.olievlek.contract;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import nl.olievlek.contract.AccessWorld.One;
import nl.olievlek.testing.ContractCheck;
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

  /** Thousands of calls, for which RestAssured takes half as much time again. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final ObjectMapper JSON = new ObjectMapper();

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
    var response = send(operation, persona);
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
  private boolean names(Operation operation, HttpResponse<String> response) {
    var word = operation.segments().getLast();
    var row = world.rows().get(word);
    return row == null || PUBLIC.contains(word) || response.body().contains(row);
  }

  /** The answer to a persona, or to nobody where there is none. */
  HttpResponse<String> send(Operation operation, Persona persona) {
    return send(operation, persona, Map.of());
  }

  /** What somebody is told of one thing, held to the contract; nothing where it is not shown. */
  Optional<Map<String, Object>> told(Operation operation, Persona persona) {
    var answer = send(operation, persona, Map.of(), null);
    ContractCheck.hold(answer);
    return answer.statusCode() == 200 ? Optional.of(read(answer.body())) : Optional.empty();
  }

  /** The JSON object of an answer. */
  static Map<String, Object> read(String body) {
    try {
      return JSON.readValue(body, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks without a filter on the network. */
  HttpResponse<String> unfiltered(Operation operation, Persona persona) {
    return send(
        operation, persona, Map.of("pageSize", 250), operation.isSearch() ? Map.of() : null);
  }

  /** Calls it with more query parameters, which leave the rest as it is. */
  HttpResponse<String> send(Operation operation, Persona persona, Map<String, Object> more) {
    var query = query(operation);
    query.putAll(more);
    return send(operation, persona, query, operation.hasBody() ? body(operation) : null);
  }

  /** Sends a body as it is written. */
  HttpResponse<String> raw(Operation operation, Persona persona, String body) {
    return send(operation, persona, query(operation), new RawValue(body));
  }

  private HttpResponse<String> send(
      Operation operation, Persona persona, Map<String, Object> query, Object body) {
    var named = new StringJoiner("&");
    query.forEach((name, value) -> named.add(name + "=" + encode(value.toString(), UTF_8)));
    var address =
        "http://localhost:%d%s%s?%s"
            .formatted(RestAssured.port, RestAssured.basePath, address(operation), named);
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .headers("Accept-Language", "en", "Content-Type", "application/json");
    if (!operation.reads()) {
      request.header("If-Match", "\"999\"");
    }
    if (persona != null) {
      request.header("Authorization", "Bearer " + persona.token());
    }
    try {
      var text = body == null ? "" : JSON.writeValueAsString(body);
      request.method(operation.method().toUpperCase(Locale.ROOT), BodyPublishers.ofString(text));
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Its path below the base path, to the rows of the network. */
  String address(Operation operation) {
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
    if (operation.id().equals("listRolePlaces")) {
      query.put("role", "SUPERVISOR");
    }
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

  /** All that it can be sent. */
  Set<?> fields(Operation operation) {
    return ((Map<?, ?>) contract.request(operation).get("properties")).keySet();
  }

  /** What it is sent. */
  Map<String, Object> body(Operation operation) {
    if (operation.isSearch()) {
      return Map.of("networkId", world.network());
    }
    var body = contract.body(operation, world::value);
    if (operation.path().endsWith("/transitions")) {
      body.put("reason", "Proef");
    }
    body.putAll(world.body(operation.id()));
    return body;
  }
}

package nl.olievlek.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.olievlek.testing.Persona;

/** Sends what is wrong and says what is wrong with the answer. */
final class MalformedCall {

  /** From an address of its own: what goes wrong here counts against nobody else. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).localAddress(apart()).build();

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** What only the inside of the product is called. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "nl\\.olievlek|java\\.|jakarta|com\\.fasterxml|org\\.|Exception|(?i)\\bselect |insert into|"
              + "constraint|SQL|Jackson|deseriali|column");

  private static final List<String> SAFE =
      List.of(
          "X-Content-Type-Options", "Referrer-Policy", "Content-Security-Policy", "API-Version");

  private final Operation operation;
  private final String address;
  private final Persona persona;

  MalformedCall(Operation operation, String address, Persona persona) {
    this.operation = operation;
    this.address = address;
    this.persona = persona;
  }

  /** What is wrong with the answer to a body, if anything. */
  Optional<String> body(byte[] body) {
    return send(address, body, Map.entry("Content-Type", "application/json"));
  }

  /** What is wrong with the answer to a good body with one odd header. */
  Optional<String> header(byte[] body, Map.Entry<String, String> header) {
    return send(address, body, header);
  }

  /** What is wrong with the answer to an odd query. */
  Optional<String> query(String query, byte[] body) {
    return send(address + "?" + query, body, Map.entry("Content-Type", "application/json"));
  }

  private Optional<String> send(String at, byte[] body, Map.Entry<String, String> header) {
    var request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + RestAssured.port + RestAssured.basePath + at))
            .header("Accept-Language", "nl")
            .timeout(PATIENCE)
            .method(operation.method().toUpperCase(Locale.ROOT), BodyPublishers.ofByteArray(body));
    if (!header.getKey().equals("Content-Type")) {
      request.header("Content-Type", "application/json");
    }
    if (persona != null) {
      request.setHeader("Authorization", "Bearer " + persona.token());
    }
    request.setHeader("If-Match", "\"999\"");
    request.setHeader(header.getKey(), header.getValue());
    try {
      return faults(CLIENT.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      return Optional.of("no answer: " + e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<String> faults(HttpResponse<String> answer) {
    var status = answer.statusCode();
    if (status < 400) {
      return Optional.empty();
    }
    if (status >= 500) {
      return Optional.of(status + " " + answer.body());
    }
    var type = answer.headers().firstValue("Content-Type").orElse("");
    if (operation.id().equals("giveClientToken") && type.startsWith("application/json")) {
      // Its refusals follow a standard of their own.
      return Optional.empty();
    }
    if (!type.startsWith("application/problem+json")) {
      return Optional.of(status + " as " + type + ": " + answer.body());
    }
    if (INSIDE.matcher(answer.body()).find()) {
      return Optional.of(status + " tells of the inside: " + answer.body());
    }
    if (!answer.headers().firstValue("Content-Language").equals(Optional.of("nl"))) {
      return Optional.of(status + " in no language");
    }
    return SAFE.stream()
        .filter(name -> answer.headers().firstValue(name).isEmpty())
        .findFirst()
        .map(name -> status + " without " + name)
        .or(() -> shape(status, answer.body()));
  }

  private static InetAddress apart() {
    try {
      return InetAddress.getByAddress(new byte[] {127, 0, 0, 77});
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Optional<String> shape(int status, String body) {
    try {
      var problem = JSON.readTree(body);
      var whole =
          problem.path("type").asText().startsWith("/problems/")
              && problem.path("status").asInt() == status
              && said(problem, "title")
              && said(problem, "detail")
              && problem.path("instance").asText().startsWith("/");
      return whole ? Optional.empty() : Optional.of("no whole problem document: " + body);
    } catch (IOException e) {
      return Optional.of("no JSON: " + body);
    }
  }

  private static boolean said(JsonNode problem, String member) {
    return !problem.path(member).asText().isBlank();
  }
}

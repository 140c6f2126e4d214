package nl.olievlek.contract.authority;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;

/**
 * One concrete call, by somebody whom the attacker is or brought in.
 *
 * @param name what it is, in words
 * @param about addresses of who calls and of whom it is about
 * @param token who calls; null for nobody
 * @param body what is sent; null for nothing
 * @param version the version that a change is based on; null where none is asked
 */
record Deed(
    String name,
    Set<String> about,
    String token,
    String method,
    String path,
    Map<String, Object> body,
    Long version) {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Does it. */
  int send() {
    var address = "http://localhost:%d%s%s".formatted(RestAssured.port, RestAssured.basePath, path);
    var request =
        HttpRequest.newBuilder(URI.create(address)).header("Content-Type", "application/json");
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (version != null) {
      request.header("If-Match", "\"" + version + "\"");
    }
    try {
      request.method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
      return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

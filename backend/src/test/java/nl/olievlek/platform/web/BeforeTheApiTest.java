package nl.olievlek.platform.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import nl.olievlek.testing.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What never reaches a resource is answered like everything else, spoken to as a machine would. */
@ApiTest
class BeforeTheApiTest {

  private static final int PATIENCE_MILLIS = 20_000;

  @ParameterizedTest
  @CsvSource({"9000, 0, 0, 414", "10, 30000, 0, 431", "10, 0, 11000000, 413"})
  void what_is_too_large_is_said_to_be(int address, int header, int body, int status)
      throws IOException {
    var answer =
        send(
            "POST /api/v1/organisations?q=%s HTTP/1.1\r\nX-Long: %s\r\nContent-Length: %d\r\n"
                .formatted("x".repeat(address), "x".repeat(header), body));

    assertProblem(answer, status);
  }

  @Test
  void a_body_of_unknown_length_is_cut_off() throws IOException {
    var chunk = "100000\r\n" + " ".repeat(0x100000) + "\r\n";

    var answer =
        send(
            "POST /api/v1/auth/login HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n",
            chunk.repeat(11) + "0\r\n\r\n");

    assertProblem(answer, 413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/v1/%zz",
        "GET /api/v1/organisations/%",
        "GET /api/v1/organisations?q=%zz",
        "GET /api/v1/organisations/%00",
        "GET /api/v1/organisations/%ff",
        "GET /%zz",
        "GET /assets/%00.js",
        "GET /assets/none.js",
        "POST /assets/none.js",
        "DELETE /",
        "BREW /api/v1/organisations",
        "GET /q/none",
      })
  void an_address_for_nothing_is_a_problem(String request) throws IOException {
    var answer = send(request + " HTTP/1.1\r\n");

    assertThat(answer).containsPattern("^HTTP/1\\.1 (400|404|405) ");
    assertProblem(answer, Integer.parseInt(answer.substring(9, 12)));
  }

  @Test
  void a_file_that_is_not_there_is_not_remembered() throws IOException {
    var answer = send("GET /assets/index-none.js HTTP/1.1\r\n");

    assertThat(answer)
        .startsWith("HTTP/1.1 404 ")
        .containsIgnoringCase("cache-control: no-store")
        .doesNotContainIgnoringCase("immutable");
  }

  /** What the server cannot take for a request at all it answers itself, see the README. */
  @ParameterizedTest
  @CsvSource({
    "GET /api/v1/organisations?q={long} HTTP/1.1, 414",
    "GET /api/v1/organisations HTTP/1.1\\r\\nX-Long: {long}, 431",
    "POST /api/v1/auth/login HTTP/1.1\\r\\nContent-Length: 5\\r\\nContent-Length: 6, 400",
    "G@T /api/v1/organisations HTTP/1.1, 400",
    "GET /api/v1/organisations SPDY/x, 400",
    "GARBAGE, 400",
  })
  void what_is_no_request_is_answered_by_a_bare_status_and_the_door(String request, int status)
      throws IOException {
    var sent = request.replace("{long}", "x".repeat(70_000)).replace("\\r\\n", "\r\n");

    var answer = send(sent + "\r\n");

    assertThat(answer)
        .matches("(?s)HTTP/1\\.[01] " + status + " .*")
        .containsIgnoringCase("content-length: 0")
        .endsWith("\r\n\r\n")
        .doesNotContainIgnoringCase("exception", "vertx", "netty", "quarkus", "server:");
  }

  @Test
  void a_body_in_pieces_that_are_none_ends_the_connection() throws IOException {
    var answer =
        send(
            "POST /api/v1/auth/login HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n",
            "ZZ\r\n");

    assertThat(answer).isEmpty();
  }

  private static void assertProblem(String answer, int status) {
    assertThat(answer)
        .startsWith("HTTP/1.1 " + status + " ")
        .containsIgnoringCase("content-type: application/problem+json")
        .containsIgnoringCase("content-language: nl")
        .containsIgnoringCase("x-content-type-options: nosniff")
        .containsIgnoringCase("content-security-policy: ")
        .containsIgnoringCase("referrer-policy: no-referrer")
        .contains("\"type\":\"/problems/", "\"status\":" + status, "\"title\":", "\"detail\":")
        .doesNotContain("Exception", "vertx", "quarkus");
  }

  private static String send(String head) throws IOException {
    return send(head, "");
  }

  private static String send(String head, String body) throws IOException {
    try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      var request = head + "Host: localhost\r\nAccept-Language: nl\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write((request + body).getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }
}

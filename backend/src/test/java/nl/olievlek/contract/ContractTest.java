package nl.olievlek.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.olievlek.testing.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOperation;

/** The contract that others build on is the one that runs. */
@ApiTest
class ContractTest {

  private static final Path PUBLISHED = Path.of("../openapi.yaml");

  /** The contract of the last release; replaced at each release, with a version of its own. */
  private static final Path RELEASED = Path.of("docs/contract/released.yaml");

  @Test
  void the_published_contract_is_the_one_that_runs() throws IOException {
    var running = RestAssured.given().get("/openapi.yaml").asString();

    assertThat(running)
        .as("openapi.yaml is behind; run: make contract")
        .isEqualTo(Files.readString(PUBLISHED));
  }

  @Test
  void nothing_that_was_released_is_broken() throws IOException {
    var running = RestAssured.given().get("/openapi.yaml").asString();

    assertThat(broken(Files.readString(RELEASED), running))
        .as("keep what was released beside the new, or release a new version")
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "an operation that is gone, '/api/v1/auth/jwks:', '/api/v1/auth/other-keys:'",
    "a field that is gone, '        seatsLeft:', '        roomLeft:'",
  })
  void a_planted_break_is_seen(String what, String before, String after) throws IOException {
    var released = Files.readString(RELEASED);

    assertThat(released).as(what).contains(before);
    assertThat(broken(released, released.replace(before, after))).as(what).isNotEmpty();
  }

  /** What no longer answers or takes what it did. */
  private static List<String> broken(String released, String running) {
    var difference = OpenApiCompare.fromContents(released, running);
    return Stream.concat(
            difference.getMissingEndpoints().stream().map(gone -> gone + " is gone"),
            difference.getChangedOperations().stream()
                .filter(ChangedOperation::isIncompatible)
                .map(
                    changed -> changed.getHttpMethod() + " " + changed.getPathUrl() + " is broken"))
        .toList();
  }

  @Test
  void everyone_may_read_the_contract_from_anywhere() {
    var answer = RestAssured.given().get("/openapi.json").then();

    answer
        .statusCode(200)
        .header("Access-Control-Allow-Origin", "*")
        .header("API-Version", "0.1.0")
        .body("openapi", equalTo("3.0.3"))
        .body("info.version", equalTo("0.1.0"));
  }
}

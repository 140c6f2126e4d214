package nl.olievlek.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.olievlek.testing.ApiTest;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;

/** The contract that others build on is the one that runs. */
@ApiTest
class ContractTest {

  private static final Path PUBLISHED = Path.of("../openapi.yaml");

  /** The contract of the last release; replaced at each release, absent before the first one. */
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
    var released = Files.exists(RELEASED) ? Files.readString(RELEASED) : running;

    var difference = OpenApiCompare.fromContents(released, running);

    assertThat(difference.isCompatible()).isTrue();
  }

  @Test
  void a_removed_operation_would_be_seen_as_broken() {
    var running = RestAssured.given().get("/openapi.yaml").asString();
    var poorer = running.replace("/api/v1/auth/jwks:", "/api/v1/auth/other-keys:");

    var difference = OpenApiCompare.fromContents(running, poorer);

    assertThat(difference.isIncompatible()).isTrue();
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

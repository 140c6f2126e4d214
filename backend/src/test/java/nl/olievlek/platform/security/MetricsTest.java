package nl.olievlek.platform.security;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** The counters of the product count calls, and with that people's deeds. */
@ApiTest
class MetricsTest {

  @Inject World world;

  @Test
  void who_runs_the_platform_reads_the_counters_and_nobody_else() {
    given().basePath("").get("/q/metrics").then().statusCode(401);
    read(world.coordinatorOf(world.network())).statusCode(403);
    read(world.admin()).statusCode(200);
    given().basePath("").get("/q/health/ready").then().statusCode(200);
  }

  private static ValidatableResponse read(Persona who) {
    return given()
        .basePath("")
        .port(RestAssured.port)
        .auth()
        .oauth2(who.token())
        .get("/q/metrics")
        .then();
  }
}

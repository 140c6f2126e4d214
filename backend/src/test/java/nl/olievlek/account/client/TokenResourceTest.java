package nl.olievlek.account.client;

import static nl.olievlek.account.client.ApiClientFixture.added;
import static nl.olievlek.account.client.ApiClientFixture.ofNetwork;
import static nl.olievlek.account.client.ApiClientFixture.secret;
import static nl.olievlek.account.client.ApiClientFixture.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class TokenResourceTest {

  @Inject World world;
  @Inject Sql sql;

  private UUID network;
  private Persona coordinator;
  private String client;

  @BeforeEach
  void there_is_a_client() {
    network = world.network();
    coordinator = world.coordinatorOf(network);
    client = added(coordinator, ofNetwork(network, List.of("networks:read", "cohorts:read")));
  }

  @Test
  void a_machine_gets_a_token_with_its_secret() {
    var answer = token(client, secret(coordinator, client, 7)).then().statusCode(200);

    answer
        .header("Cache-Control", "no-store")
        .body("token_type", equalTo("Bearer"))
        .body("expires_in", equalTo(600))
        .body("scope", equalTo("networks:read cohorts:read"))
        .body("access_token", notNullValue());
  }

  @Test
  void credentials_in_the_form_do_as_well() {
    var form =
        "grant_type=client_credentials&scope=cohorts:read&client_id=%s&client_secret=%s"
            .formatted(client, secret(coordinator, client, 7));

    RestAssured.given()
        .contentType(ContentType.URLENC)
        .body(form)
        .post("/auth/token")
        .then()
        .statusCode(200)
        .body("scope", equalTo("cohorts:read"));
  }

  @Test
  void refusals_are_in_the_words_of_the_standard() {
    var secret = secret(coordinator, client, 7);

    token(client, "olievlek_guess")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", equalTo("Basic realm=\"olievlek\""))
        .body("error", equalTo("invalid_client"))
        .body("error_description", notNullValue());
    token("no-client", secret).then().statusCode(401).body("error", equalTo("invalid_client"));
    token(client, secret, "scope", "learners:read")
        .then()
        .statusCode(400)
        .header("WWW-Authenticate", nullValue())
        .body("error", equalTo("invalid_scope"));
    token(client, secret, "client_secret", secret)
        .then()
        .statusCode(400)
        .body("error", equalTo("invalid_request"));
    token(client, secret, "grant_type", "password")
        .then()
        .statusCode(400)
        .body("error", equalTo("invalid_request"));
  }

  @Test
  void another_kind_of_grant_and_an_empty_form_are_refused() {
    var form = RestAssured.given().contentType(ContentType.URLENC);

    form.formParam("grant_type", "password")
        .post("/auth/token")
        .then()
        .statusCode(400)
        .body("error", equalTo("unsupported_grant_type"));
    RestAssured.given()
        .contentType(ContentType.URLENC)
        .post("/auth/token")
        .then()
        .statusCode(400)
        .body("error", equalTo("invalid_request"));
  }

  @Test
  void the_former_secret_works_until_the_overlap_ends() {
    var former = secret(coordinator, client, 7);
    var newer = secret(coordinator, client, 7);

    token(client, former).then().statusCode(200);
    token(client, newer).then().statusCode(200);
    coordinator
        .asks()
        .get("/api-clients/" + client + "/secrets")
        .then()
        .body("items", hasSize(2))
        .body("items.expiresAt", contains(nullValue(), notNullValue()))
        .body("items[0]", not(org.hamcrest.Matchers.hasKey("secret")));
    sql.execute(
        "update api_client_secret set expires_at = now() - interval '1 second' where expires_at is not null and client_id = :id",
        Map.of("id", UUID.fromString(client)));
    token(client, former).then().statusCode(401);
  }

  @Test
  void without_overlap_the_former_secret_and_its_tokens_end_at_once() {
    var former = secret(coordinator, client, 7);
    var machine = machine(former);
    machine.asks().get("/cohorts").then().statusCode(200);

    secret(coordinator, client, 0);

    token(client, former).then().statusCode(401);
    machine.asks().get("/cohorts").then().statusCode(401);
  }

  @Test
  void a_secret_that_was_taken_ends_at_once_and_nobody_else_can_take_it() {
    var machine = machine(secret(coordinator, client, 7));
    var secrets = "/api-clients/" + client + "/secrets";
    String id = coordinator.asks().get(secrets).path("items[0].id");

    world.coordinatorOf(world.network()).asks().delete(secrets + "/" + id).then().statusCode(404);
    coordinator.asks().delete(secrets + "/" + id).then().statusCode(204);

    coordinator.asks().delete(secrets + "/" + id).then().statusCode(404);
    machine.asks().get("/cohorts").then().statusCode(401);
  }

  @Test
  void a_revoked_client_and_an_expired_one_get_nothing_any_more() {
    var secret = secret(coordinator, client, 7);
    var machine = machine(secret);

    sql.execute(
        "update api_client set expires_on = current_date - 1 where id = :id",
        Map.of("id", UUID.fromString(client)));

    token(client, secret).then().statusCode(401).body("error", equalTo("invalid_client"));
    machine.asks().get("/cohorts").then().statusCode(401);
    coordinator
        .asks()
        .get("/api-clients/" + client)
        .then()
        .body("status", equalTo("EXPIRED"))
        .body("lastUsedAt", matchesPattern(".*Z"));
  }

  @Test
  void no_secret_is_stored_in_a_form_that_opens_the_door() {
    var secret = secret(coordinator, client, 7);

    var stored =
        sql.list(
            String.class,
            nl.olievlek.platform.persistence.Query.of(
                    "select concat_ws(' ', secret_hash, id) from api_client_secret")
                .where("client_id = :id", "id", UUID.fromString(client)));

    assertThat(stored).hasSize(1).noneMatch(row -> row.contains(secret));
  }

  private Persona machine(String secret) {
    return new Persona(
        UUID.fromString(client), token(client, secret).then().extract().path("access_token"));
  }
}

package nl.olievlek.account.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class AuthResourceTest {

  private static final String PASSWORD = "drie-warme-kersen";

  @Inject World world;
  @Inject SampleLoginService logins;
  @Inject Sql sql;

  @Test
  void somebody_signs_in_and_is_known_by_the_token() {
    var network = world.network();
    var learner = world.learnerOf(network, world.memberOf(network));
    var email = emailWithPassword(learner.id());

    var answer = login(email, PASSWORD);

    answer
        .then()
        .statusCode(200)
        .body("tokenType", equalTo("Bearer"))
        .body("expiresIn", equalTo(600));
    answer.then().body("person.roles", contains("LEARNER")).body("$", not(hasKey("refreshToken")));
    assertThat(answer.getDetailedCookie(RefreshCookie.NAME).isHttpOnly()).isTrue();
    assertThat(answer.getDetailedCookie(RefreshCookie.NAME).getSameSite()).isEqualTo("Strict");
    var me = new Persona(learner.id(), answer.path("accessToken")).asks().get("/me");
    me.then().statusCode(200).body("id", equalTo(learner.id().toString()));
  }

  @Test
  void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
    var email = emailWithPassword(world.admin().id());

    var wrong = login(email, "another-password");
    var unknown = login("nobody-" + UUID.randomUUID() + "@example.nl", PASSWORD);

    wrong.then().statusCode(401).body("type", equalTo("/problems/wrong-credentials"));
    assertThat(unknown.asString()).isEqualTo(wrong.asString());
  }

  @Test
  void guessing_is_slowed_down_for_one_account_only() {
    var email = emailWithPassword(world.admin().id());
    for (var guess = 0; guess < 10; guess++) {
      login(email, "guess-" + guess).then().statusCode(401);
    }

    login(email, PASSWORD)
        .then()
        .statusCode(429)
        .header("Retry-After", matchesPattern("[1-9]\\d*"))
        .header("RateLimit-Policy", equalTo("\"account\";q=10;w=600"))
        .body("type", equalTo("/problems/too-many-requests"));
    login(emailWithPassword(world.admin().id()), PASSWORD).then().statusCode(200);
  }

  @Test
  void a_refresh_token_gives_a_new_one() {
    var first = login(emailWithPassword(world.admin().id()), PASSWORD).cookie(RefreshCookie.NAME);

    var refreshed = refresh(first);

    refreshed.then().statusCode(200);
    assertThat(refreshed.cookie(RefreshCookie.NAME)).isNotEqualTo(first);
  }

  @Test
  void a_refresh_token_that_comes_back_later_ends_the_whole_session() {
    var first = login(emailWithPassword(world.admin().id()), PASSWORD).cookie(RefreshCookie.NAME);
    var second = refresh(first).cookie(RefreshCookie.NAME);
    sql.execute(
        "update refresh_session set rotated_at = rotated_at - interval '1 minute' where token_hash = :hash",
        Map.of("hash", Tokens.hash(first)));

    refresh(first).then().statusCode(401);

    refresh(second).then().statusCode(401);
  }

  @Test
  void signing_out_ends_the_session() {
    var token = login(emailWithPassword(world.admin().id()), PASSWORD).cookie(RefreshCookie.NAME);

    Persona.nobody().cookie(RefreshCookie.NAME, token).post("/auth/logout").then().statusCode(204);

    refresh(token).then().statusCode(401);
  }

  @Test
  void the_public_keys_hold_nothing_private() {
    var keys = Persona.nobody().get("/auth/jwks").then().statusCode(200).extract().asString();

    assertThat(keys).contains("\"kty\":\"RSA\"", "\"n\":").doesNotContain("\"d\":", "\"p\":");
  }

  @Test
  void a_revoked_role_ends_at_once() {
    var admin = world.admin();
    admin.asks().get("/organisations").then().statusCode(200);

    sql.execute(
        "update role_grant set valid_to = valid_from where person_id = :person",
        Map.of("person", admin.id()));

    admin
        .sends(Map.of("name", "X", "kind", "SCHOOL"))
        .post("/organisations")
        .then()
        .statusCode(403);
  }

  @Test
  void a_link_for_the_first_admin_that_is_wrong_lets_nobody_in() {
    var person = Map.of("givenName", "Ada", "surname", "Admin");
    var body = Map.of("token", "guess", "person", person, "password", "twaalf-tekens-lang");

    var answer = Persona.nobody().body(body).post("/auth/first-admin");

    answer.then().statusCode(400).body("violations.field", equalTo(List.of("token")));
  }

  private String emailWithPassword(UUID person) {
    var email =
        sql.one(String.class, Query.of("select email from person").where("id = :id", "id", person))
            .orElseThrow();
    logins.set(List.of(email), PASSWORD);
    return email;
  }

  private static Response login(String email, String password) {
    return Persona.nobody().body(Map.of("email", email, "password", password)).post("/auth/login");
  }

  private static Response refresh(String token) {
    return Persona.nobody().cookie(RefreshCookie.NAME, token).post("/auth/refresh");
  }
}

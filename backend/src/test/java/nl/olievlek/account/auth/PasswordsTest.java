package nl.olievlek.account.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Letters;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class PasswordsTest {

  private static final String OLD = "drie-warme-kersen";
  private static final String NEW = "vier-koude-appels";

  @Inject World world;
  @Inject Letters letters;
  @Inject SampleLoginService logins;
  @Inject PasswordResetService resets;
  @Inject Sql sql;

  @Test
  void whoever_forgot_a_password_chooses_a_new_one_and_is_out_everywhere() {
    var admin = world.admin();
    var email = withPassword(admin.id());
    ask(email).then().statusCode(202);
    await().until(() -> letters.subjectsTo(email).contains("Kies een nieuw wachtwoord"));

    reset(letters.secretTo(email), NEW).then().statusCode(204);

    login(email, NEW).then().statusCode(200);
    login(email, OLD).then().statusCode(401);
    admin.asks().get("/me").then().statusCode(401);
    assertThat(letters.subjectsTo(email)).endsWith("Je wachtwoord is veranderd");
  }

  @Test
  void the_answer_for_an_unknown_address_is_the_same_and_no_mail_goes_out() {
    var known = withPassword(world.admin().id());
    var unknown = "niemand-" + UUID.randomUUID() + "@example.nl";

    var one = ask(known);
    var other = ask(unknown);

    assertThat(other.statusCode()).isEqualTo(one.statusCode());
    assertThat(other.asString()).isEqualTo(one.asString());
    resets.send(unknown);
    assertThat(letters.subjectsTo(unknown)).isEmpty();
  }

  @Test
  void whoever_never_came_in_gets_no_link() {
    var email = email(world.person());

    resets.send(email);

    assertThat(letters.subjectsTo(email)).isEmpty();
  }

  @Test
  void asking_again_and_again_is_slowed_down_for_known_and_unknown_alike() {
    var unknown = "niemand-" + UUID.randomUUID() + "@example.nl";
    for (var time = 0; time < 5; time++) {
      ask(unknown).then().statusCode(202);
    }

    ask(unknown).then().statusCode(429);
  }

  @Test
  void a_link_works_once_and_goes_on_working_when_somebody_asks_again() {
    var email = withPassword(world.admin().id());
    resets.send(email);
    var first = letters.secretTo(email);
    resets.send(email);
    var last = letters.secretTo(email);

    reset(first, "welkom123456").then().statusCode(400);
    reset(first, NEW).then().statusCode(204);
    refused(reset(first, NEW));
    refused(reset(last, NEW));
  }

  @Test
  void a_link_that_expired_or_was_made_up_gets_the_same_answer_as_one_that_was_used() {
    var email = withPassword(world.admin().id());
    resets.send(email);
    var late = letters.secretTo(email);
    sql.execute(
        "update password_reset set expires_at = expires_at - interval '61 minutes' where token_hash = :hash",
        Map.of("hash", Tokens.hash(late)));

    var expired = refused(reset(late, NEW));
    var madeUp = refused(reset("made-up", NEW));

    assertThat(expired).isEqualTo(madeUp);
  }

  @Test
  void a_change_of_password_ends_the_other_sessions_only() {
    var admin = world.admin();
    var email = withPassword(admin.id());
    var here = new Persona(admin.id(), login(email, OLD).path("accessToken"));

    here.sends(Map.of("currentPassword", OLD, "newPassword", NEW))
        .put("/me/password")
        .then()
        .statusCode(204);

    here.asks().get("/me").then().statusCode(200);
    admin.asks().get("/me").then().statusCode(401);
    login(email, NEW).then().statusCode(200);
    assertThat(letters.subjectsTo(email)).contains("Je wachtwoord is veranderd");
  }

  @Test
  void a_wrong_current_password_changes_nothing_and_guessing_is_slowed_down() {
    var admin = world.admin();
    withPassword(admin.id());
    var wrong = Map.of("currentPassword", "a-wrong-guess", "newPassword", NEW);
    for (var guess = 0; guess < 10; guess++) {
      admin
          .sends(wrong)
          .put("/me/password")
          .then()
          .statusCode(400)
          .body("violations.field", contains("currentPassword"));
    }

    admin.sends(wrong).put("/me/password").then().statusCode(429);
  }

  @Test
  void a_short_a_common_and_an_own_name_are_refused_by_field() {
    var admin = world.admin();
    withPassword(admin.id());

    for (var weak : List.of("kort", "Welkom123456!", "noor-en-de-proef")) {
      admin
          .sends(Map.of("currentPassword", OLD, "newPassword", weak))
          .put("/me/password")
          .then()
          .statusCode(400)
          .body("violations.field", contains("newPassword"));
    }
  }

  private static String refused(Response answer) {
    return answer
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/link-not-valid"))
        .extract()
        .asString();
  }

  private static Response ask(String email) {
    return Persona.nobody().body(Map.of("email", email)).post("/auth/password-reset-requests");
  }

  private static Response reset(String token, String password) {
    return Persona.nobody()
        .body(Map.of("token", token, "newPassword", password))
        .post("/auth/password-resets");
  }

  private static Response login(String email, String password) {
    return Persona.nobody().body(Map.of("email", email, "password", password)).post("/auth/login");
  }

  private String withPassword(UUID person) {
    var email = email(person);
    logins.set(List.of(email), OLD);
    return email;
  }

  private String email(UUID person) {
    return sql.one(
            String.class, Query.of("select email from person").where("id = :id", "id", person))
        .orElseThrow();
  }
}

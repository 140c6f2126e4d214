package nl.olievlek.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import nl.olievlek.account.factor.FactorFixture;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** Where somebody is signed in. */
@ApiTest
class SessionResourceTest {

  private static final String FIREFOX =
      "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;
  @Inject Statements statements;
  @Inject FactorFixture people;
  @Inject SessionTidyingService tidying;

  @Test
  void somebody_sees_every_session_and_which_one_this_is() {
    var email = people.email(world.person());
    login(email);
    var here = login(email);

    var seen = me(here).asks().get("/me/sessions").then().statusCode(200);

    seen.body("items", hasSize(2)).body("items.current", contains(true, false));
    seen.body("items[0].device", equalTo("Firefox, Linux"))
        .body("items[0].method", equalTo("PASSWORD"));
    seen.body("items[0].endedAt", nullValue()).body("items[0].endReason", nullValue());
    var asked = statements.during(() -> me(here).asks().get("/me/sessions"));
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void an_ended_session_opens_nothing_from_that_moment() {
    var email = people.email(world.person());
    var lost = login(email);
    var here = login(email);
    String id = me(lost).asks().get("/me/sessions").path("items.find { it.current }.id");

    me(here).asks().delete("/me/sessions/" + id).then().statusCode(204);

    me(lost)
        .asks()
        .get("/me")
        .then()
        .statusCode(401)
        .body("type", equalTo("/problems/not-signed-in"));
    refresh(lost.cookie("olievlek_refresh")).then().statusCode(401);
    me(here).asks().get("/me/sessions").then().body("items.endReason", contains(null, "ENDED"));
  }

  @Test
  void all_other_sessions_end_together() {
    var email = people.email(world.person());
    var first = login(email);
    var second = login(email);
    var here = login(email);

    me(here).asks().delete("/me/sessions").then().statusCode(204);

    me(first).asks().get("/me").then().statusCode(401);
    me(second).asks().get("/me").then().statusCode(401);
    me(here).asks().get("/me").then().statusCode(200);
  }

  @Test
  void somebody_elses_session_does_not_exist() {
    var theirs = login(people.email(world.person()));
    String id = me(theirs).asks().get("/me/sessions").path("items[0].id");

    world.admin().asks().delete("/me/sessions/" + id).then().statusCode(404);

    me(theirs).asks().get("/me").then().statusCode(200);
  }

  @Test
  void signing_out_ends_the_access_token_too() {
    var here = login(people.email(world.person()));

    Persona.nobody()
        .cookie("olievlek_refresh", here.cookie("olievlek_refresh"))
        .post("/auth/logout");

    me(here).asks().get("/me").then().statusCode(401);
  }

  @Test
  void signing_out_with_an_access_token_alone_ends_its_session() {
    var here = login(people.email(world.person()));

    me(here).asks().post("/auth/logout").then().statusCode(204);

    me(here).asks().get("/me").then().statusCode(401);
    refresh(here.cookie("olievlek_refresh")).then().statusCode(401);
    Persona.nobody().post("/auth/logout").then().statusCode(204);
  }

  @Test
  void a_stolen_refresh_token_ends_the_session_and_its_owner_is_told() {
    var person = world.person();
    var email = people.email(person);
    var stolen = login(email);
    var renewed = refresh(stolen.cookie("olievlek_refresh"));
    sql.execute(
        "update refresh_session set rotated_at = rotated_at - interval '1 minute' where person_id = :p",
        Map.of("p", person));

    refresh(stolen.cookie("olievlek_refresh")).then().statusCode(401);

    me(renewed).asks().get("/me").then().statusCode(401);
    me(login(email))
        .asks()
        .get("/me/sessions")
        .then()
        .body("items.endReason", contains(null, "REPLAYED"));
    assertThat(
            rows.count(
                "mail_message", "template = 'session-replayed' and person_id = :value", person))
        .isEqualTo(1);
  }

  @Test
  void a_session_does_not_go_on_for_ever() {
    var person = world.person();
    var here = login(people.email(person));
    sql.execute(
        "update sign_in_session set created_at = created_at - interval '31 days' where person_id = :p",
        Map.of("p", person));

    refresh(here.cookie("olievlek_refresh")).then().statusCode(401);

    me(here).asks().get("/me").then().statusCode(401);
  }

  @Test
  void a_session_that_is_over_long_since_is_forgotten_and_an_open_one_is_not() {
    var person = world.person();
    var email = people.email(person);
    login(email);
    sql.execute(
        "update sign_in_session set last_used_at = last_used_at - interval '91 days' where person_id = :p",
        Map.of("p", person));
    var here = login(email);

    tidying.tidy();

    assertThat(rows.count("sign_in_session", "person_id = :value", person)).isEqualTo(1);
    me(here).asks().get("/me").then().statusCode(200);
  }

  private static Response login(String email) {
    return Persona.nobody()
        .header("User-Agent", FIREFOX)
        .body(Map.of("email", email, "password", FactorFixture.PASSWORD))
        .post("/auth/login");
  }

  private static Persona me(Response access) {
    return new Persona(null, access.path("accessToken"));
  }

  private static Response refresh(String token) {
    return Persona.nobody().cookie("olievlek_refresh", token).post("/auth/refresh");
  }
}

package nl.olievlek.account.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** Who sees other people's data proves more than a password. */
@ApiTest
class SecondFactorResourceTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;
  @Inject FactorFixture people;

  @Test
  void roles_wait_until_a_second_factor_is_set_up() {
    var coordinator = people.signIn(world.coordinatorOf(world.network()).id());

    var me = coordinator.asks().get("/me");

    me.then().statusCode(200).body("roles", empty()).body("secondFactor.required", equalTo(true));
    me.then().body("secondFactor.present", equalTo(false));
    me.then().body("secondFactor.satisfied", equalTo(false));
    for (var path : List.of("/networks", "/organisations", "/meetings", "/learners")) {
      var refused = coordinator.asks().get(path).then().statusCode(403);
      refused.body("type", equalTo("/problems/second-factor-setup-required"));
    }
    people.setUpApp(coordinator);
    coordinator.asks().get("/me").then().body("roles", contains("NETWORK_COORDINATOR"));
    coordinator.asks().get("/networks").then().statusCode(200);
  }

  @Test
  void a_learner_and_a_made_up_person_are_not_asked() {
    var network = world.network();
    var learner = people.signIn(world.learnerOf(network, world.memberOf(network)).id());
    var admin = world.admin();
    sql.execute("update person set sample = true where id = :id", Map.of("id", admin.id()));

    var sample = people.signIn(admin.id());

    learner.asks().get("/me").then().body("secondFactor.required", equalTo(false));
    learner.asks().get("/organisations").then().statusCode(200);
    sample.asks().get("/me").then().body("secondFactor.exempt", equalTo(true));
    sample.asks().get("/organisations").then().statusCode(200);
    sample.asks().get("/me/second-factors").then().body("exempt", equalTo(true));
  }

  @Test
  void only_the_roles_that_ask_for_it_wait_for_a_second_factor() {
    var organisation = world.careProvider();
    rows.insert("access_policy", "organisation_id", organisation, "second_factor", "OPTIONAL");
    var both = world.supervisorIn(organisation);
    world.grant(both.id(), Role.PLATFORM_ADMIN, null, null, null);
    var elsewhere = world.careProvider();
    world.grant(both.id(), Role.ORGANISATION_ADMIN, null, elsewhere, null);

    var persona = people.signIn(both.id());

    var me = persona.asks().get("/me").then().body("roles", contains("SUPERVISOR"));
    me.body("withheld.role.role", containsInAnyOrder("PLATFORM_ADMIN", "ORGANISATION_ADMIN"));
    me.body("withheld.askedBy", containsInAnyOrder("PLATFORM", "ORGANISATION"));
    persona.asks().get("/organisations").then().statusCode(200);
    var waits = persona.asks().get("/role-grants").then().statusCode(403);
    waits.body("type", equalTo("/problems/second-factor-setup-required"));
    people.setUpApp(persona);
    persona.asks().get("/me").then().body("roles", hasSize(3)).body("withheld", empty());
  }

  @Test
  void who_manages_roles_reads_which_one_waits() {
    var organisation = world.careProvider();
    var admin = world.administratorOf(organisation);
    var supervisor = world.supervisorIn(organisation);
    var path = "/role-grants?personId=" + supervisor.id();

    admin.asks().get(path).then().body("items.waitsForFactor", contains(true));
    people.setUpApp(people.signIn(supervisor.id()));
    admin.asks().get(path).then().body("items.waitsForFactor", contains(false));
  }

  @Test
  void a_door_that_no_waiting_role_opens_is_just_closed() {
    var person = world.learnerOf(world.network(), world.careProvider());
    world.grant(person.id(), Role.SUPERVISOR, null, world.careProvider(), null);

    var refused = people.signIn(person.id()).asks().get("/role-grants").then().statusCode(403);

    refused.body("type", equalTo("/problems/forbidden"));
  }

  @Test
  void a_made_up_person_who_set_one_up_is_asked_for_it() {
    var admin = world.admin();
    sql.execute("update person set sample = true where id = :id", Map.of("id", admin.id()));
    var sample = people.signIn(admin.id());

    people.setUpApp(sample);

    sample.asks().get("/me").then().body("secondFactor.exempt", equalTo(false));
    var asked = people.login(people.email(admin.id()));
    asked.then().statusCode(401).body("type", equalTo("/problems/second-factor-required"));
  }

  @Test
  void after_the_password_a_code_is_asked_and_works_once() {
    var persona = people.signIn(world.administratorOf(world.careProvider()).id());
    var secret = people.setUpApp(persona);
    var email = people.email(persona.id());

    var asked = people.login(email);

    asked.then().statusCode(401).body("type", equalTo("/problems/second-factor-required"));
    asked.then().body("factors", containsInAnyOrder("TOTP", "RECOVERY_CODE"));
    assertThat(asked.getCookies()).isEmpty();
    var code = FactorFixture.code(secret);
    var access = give(asked.path("continuation"), code);
    access.then().statusCode(200).body("person.secondFactor.satisfied", equalTo(true));
    var signedIn = new Persona(persona.id(), access.path("accessToken"));
    signedIn.asks().get("/organisations").then().statusCode(200);
    var again = give(people.login(email).path("continuation"), code).then().statusCode(401);
    again.body("detail", containsString("used already"));
    give(asked.path("continuation"), code).then().statusCode(401);
  }

  @Test
  void five_wrong_codes_end_the_try() {
    var persona = people.signIn(world.administratorOf(world.careProvider()).id());
    var secret = people.setUpApp(persona);
    String continuation = people.login(people.email(persona.id())).path("continuation");
    for (var guess = 0; guess < 5; guess++) {
      give(continuation, "not-a-code").then().statusCode(401);
    }

    give(continuation, FactorFixture.code(secret)).then().statusCode(401);
    give("forged", FactorFixture.code(secret)).then().statusCode(401);
  }

  @Test
  void guessing_goes_on_slowly_whatever_the_number_of_tries() {
    var persona = people.signIn(world.administratorOf(world.careProvider()).id());
    people.setUpApp(persona);
    var email = people.email(persona.id());
    for (var guess = 0; guess < 10; guess++) {
      give(people.login(email).path("continuation"), "not-a-code").then().statusCode(401);
    }

    give(people.login(email).path("continuation"), "not-a-code").then().statusCode(429);
  }

  @Test
  void a_recovery_code_works_once_and_new_ones_replace_the_rest() {
    var persona = people.signIn(world.administratorOf(world.careProvider()).id());
    people.setUpApp(persona);
    var email = people.email(persona.id());
    List<String> codes =
        persona.asks().post("/me/second-factors/recovery-codes").path("recoveryCodes");

    var first =
        give(
            people.login(email).path("continuation"),
            codes.getFirst().toLowerCase(java.util.Locale.ROOT));
    var again = give(people.login(email).path("continuation"), codes.getFirst());

    assertThat(codes).hasSize(10).doesNotHaveDuplicates();
    first.then().statusCode(200);
    again.then().statusCode(401).body("detail", containsString("used already"));
    persona.asks().get("/me/second-factors").then().body("recoveryCodesLeft", equalTo(9));
    persona
        .asks()
        .post("/me/second-factors/recovery-codes")
        .then()
        .body("recoveryCodes", hasSize(10));
    give(people.login(email).path("continuation"), codes.getLast()).then().statusCode(401);
  }

  @Test
  void secrets_are_kept_unreadable_and_taken_away_with_the_app() {
    var persona = people.signIn(world.administratorOf(world.careProvider()).id());
    String shown = persona.asks().post("/me/second-factors/totp").path("secret");
    people.setUpApp(persona);
    var kept =
        sql.one(
            String.class,
            Query.of("select sealed_secret from totp").where("person_id = :p", "p", persona.id()));

    assertThat(kept.orElseThrow()).startsWith("v1.").doesNotContain(shown);
    persona.asks().delete("/me/second-factors/totp").then().statusCode(204);
    var left = persona.asks().get("/me/second-factors").then().statusCode(200);
    left.body("totp", nullValue()).body("recoveryCodesLeft", equalTo(0)).body("passkeys", empty());
    persona.asks().post("/me/second-factors/recovery-codes").then().statusCode(409);
    assertThat(
            rows.count(
                "mail_message",
                "template = 'second-factor-changed' and person_id = :value",
                persona.id()))
        .isEqualTo(2);
  }

  @Test
  void a_wrong_first_code_sets_nothing_up() {
    var persona = people.signIn(world.administratorOf(world.careProvider()).id());
    persona
        .asks()
        .post("/me/second-factors/totp")
        .then()
        .body("uri", startsWith("otpauth://totp/Olievlek:"));

    var refused = persona.sends(Map.of("code", "000000")).post("/me/second-factors/totp/_confirm");

    refused.then().statusCode(400).body("violations.field", contains("code"));
    people.login(people.email(persona.id())).then().statusCode(200);
  }

  @Test
  void what_protects_an_account_changes_only_after_a_fresh_proof() {
    var persona = people.signIn(world.administratorOf(world.careProvider()).id());
    var secret = people.setUpApp(persona);
    people.letTimePass(persona.id());

    var refused = persona.asks().delete("/me/second-factors/totp");

    refused.then().statusCode(403).body("type", equalTo("/problems/confirm-it-is-you"));
    persona.asks().post("/me/second-factors/recovery-codes").then().statusCode(403);
    persona.asks().post("/me/passkeys/_options").then().statusCode(403);
    confirm(persona, Map.of("password", "another one"))
        .then()
        .statusCode(400)
        .body("violations.field", contains("password"));
    confirm(persona, Map.of("code", "not-a-code"))
        .then()
        .statusCode(400)
        .body("violations.field", contains("code"));
    confirm(persona, Map.of()).then().statusCode(400);
    var code = Map.of("code", FactorFixture.code(secret));
    confirm(persona, code).then().statusCode(204);
    confirm(persona, code)
        .then()
        .body("violations.message", hasItem(containsString("used already")));
    persona.asks().delete("/me/second-factors/totp").then().statusCode(204);
  }

  @Test
  void a_session_from_before_the_factor_has_to_give_it_before_it_may_change_it() {
    var id = world.administratorOf(world.careProvider()).id();
    var older = people.signIn(id);
    var secret = people.setUpApp(people.signIn(id));

    older
        .asks()
        .get("/me")
        .then()
        .body("secondFactor.present", equalTo(true))
        .body("roles", empty());
    confirm(older, Map.of("password", FactorFixture.PASSWORD)).then().statusCode(204);
    older.asks().delete("/me/second-factors/totp").then().statusCode(403);
    confirm(older, Map.of("code", FactorFixture.code(secret))).then().statusCode(204);
    older.asks().get("/me").then().body("roles", not(empty()));
  }

  private static Response confirm(Persona persona, Map<String, String> proof) {
    return persona.sends(proof).post("/me/confirmations");
  }

  private static Response give(String continuation, String code) {
    return Persona.nobody()
        .body(Map.of("continuation", continuation, "code", code))
        .post("/auth/second-factor");
  }
}

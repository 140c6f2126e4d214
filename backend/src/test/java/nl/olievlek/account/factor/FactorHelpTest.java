package nl.olievlek.account.factor;

import static nl.olievlek.account.factor.FactorFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.account.auth.TestTokens;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Letters;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody lost a phone. */
@ApiTest
class FactorHelpTest {

  private static final String NEW_PASSWORD = "vier-koude-peren-soep";

  @Inject World world;
  @Inject Rows rows;
  @Inject Letters letters;
  @Inject TestTokens tokens;
  @Inject FactorFixture people;

  private UUID organisation;
  private Persona admin;
  private Persona supervisor;
  private String email;

  @BeforeEach
  void aSupervisorWithAnApp() {
    organisation = world.careProvider();
    admin = world.administratorOf(organisation);
    supervisor = people.signIn(world.supervisorIn(organisation).id());
    people.setUpApp(supervisor);
    email = people.email(supervisor.id());
  }

  @Test
  void an_admin_of_the_organisation_helps_and_the_person_is_told_why() {
    reset(admin, supervisor.id()).then().statusCode(200);

    supervisor.asks().get("/me").then().statusCode(401);
    assertThat(letters.lastTo(email)).contains("Telefoon kwijt");
    var again = people.signIn(supervisor.id());
    again.asks().get("/me").then().body("secondFactor.present", equalTo(false));
    again.asks().get("/me/sessions").then().body("items.endReason", hasItem("FACTORS_RESET"));
  }

  @Test
  void help_needs_a_reason_and_something_to_take_away() {
    var silent = admin.sends(Map.of("reason", " ")).post(path(supervisor.id()));
    silent.then().statusCode(400).body("violations.field", contains("reason"));
    reset(admin, world.supervisorIn(organisation).id()).then().statusCode(409);
  }

  @Test
  void who_helps_gives_a_second_factor_lately_and_not_just_a_password() {
    var helper = people.signIn(world.administratorOf(organisation).id());
    var secret = people.setUpApp(helper);
    people.letTimePass(helper.id());

    var refused = reset(helper, supervisor.id());

    refused.then().statusCode(403).body("type", equalTo("/problems/confirm-it-is-you"));
    confirm(helper, Map.of("password", PASSWORD));
    reset(helper, supervisor.id()).then().statusCode(403);
    confirm(helper, Map.of("code", FactorFixture.code(secret)));
    reset(helper, supervisor.id()).then().statusCode(200);
    rows.insert("access_policy", "organisation_id", organisation, "second_factor", "OPTIONAL");
    var bare = world.administratorOf(organisation).id();
    var unproven = reset(new Persona(bare, tokens.ofPasswordAlone(bare)), supervisor.id());
    unproven.then().body("type", equalTo("/problems/second-factor-setup-required"));
  }

  @Test
  void the_mailbox_alone_opens_no_account_after_help() {
    String code = reset(admin, supervisor.id()).path("code");
    var secret = askedForNewPassword();

    newPassword(secret, null).then().statusCode(400).body("violations.field", contains("helpCode"));
    newPassword(secret, "AAAAA-AAAAA-AAAAA").then().statusCode(400);
    newPassword(secret, code.toLowerCase()).then().statusCode(204);

    login(NEW_PASSWORD).then().statusCode(200);
    var second = askedForNewPassword();
    newPassword(second, code).then().statusCode(400);
  }

  @Test
  void a_new_factor_ends_what_help_left() {
    reset(admin, supervisor.id());
    people.setUpApp(people.signIn(supervisor.id()));

    newPassword(askedForNewPassword(), null).then().statusCode(204);

    login(NEW_PASSWORD).then().body("type", equalTo("/problems/second-factor-required"));
  }

  @Test
  void somebody_who_was_helped_is_helped_again() {
    reset(admin, supervisor.id());
    String code = reset(admin, supervisor.id()).then().statusCode(200).extract().path("code");

    newPassword(askedForNewPassword(), code).then().statusCode(204);
  }

  @Test
  void nobody_helps_oneself_or_somebody_whose_roles_they_may_not_give() {
    var network = world.network();
    var member = world.memberOf(network);
    var inside = world.administratorOf(member);
    var runner = world.supervisorIn(member);
    world.grant(runner.id(), Role.NETWORK_COORDINATOR, network, null, null);
    var mighty = world.supervisorIn(member);
    world.grant(mighty.id(), Role.PLATFORM_ADMIN, null, null, null);

    reset(inside, inside.id()).then().statusCode(403);
    reset(inside, mighty.id()).then().statusCode(403);
    reset(inside, runner.id()).then().statusCode(403);
    reset(world.coordinatorOf(network), world.supervisorIn(member).id()).then().statusCode(403);
    reset(world.admin(), world.supervisorIn(member).id()).then().statusCode(403);
  }

  @Test
  void the_only_admin_of_an_organisation_is_helped_by_the_platform() {
    var alone = people.signIn(world.administratorOf(world.careProvider()).id());
    people.setUpApp(alone);

    reset(world.admin(), alone.id()).then().statusCode(200);
  }

  @Test
  void an_offer_lets_nobody_act_for_who_has_a_way_in() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var person = people.signIn(world.person());
    people.setUpApp(person);
    rows.insert(
        "role_grant",
        "person_id",
        person.id(),
        "role",
        "GUEST",
        "network_id",
        network,
        "status",
        "OFFERED",
        "valid_from",
        Rows.yesterday());

    reset(coordinator, person.id()).then().statusCode(403);
  }

  @Test
  void people_of_elsewhere_do_not_exist() {
    var elsewhere = world.supervisorIn(world.memberOf(world.network())).id();

    reset(world.administratorOf(world.careProvider()), elsewhere).then().statusCode(404);
    reset(world.coordinatorOf(world.network()), elsewhere).then().statusCode(404);
    reset(world.supervisorIn(world.careProvider()), elsewhere).then().statusCode(403);
  }

  private String askedForNewPassword() {
    var before = letters.subjectsTo(email).size();
    Persona.nobody().body(Map.of("email", email)).post("/auth/password-reset-requests");
    await().until(() -> letters.subjectsTo(email).size() > before);
    return letters.secretTo(email);
  }

  private static Response newPassword(String token, String code) {
    var body = new HashMap<String, Object>();
    body.put("token", token);
    body.put("newPassword", NEW_PASSWORD);
    body.put("helpCode", code);
    return Persona.nobody().body(body).post("/auth/password-resets");
  }

  private Response login(String password) {
    return Persona.nobody().body(Map.of("email", email, "password", password)).post("/auth/login");
  }

  private static void confirm(Persona who, Map<String, String> proof) {
    who.sends(proof).post("/me/confirmations").then().statusCode(204);
  }

  private static Response reset(Persona helper, UUID person) {
    return helper.sends(Map.of("reason", "Telefoon kwijt")).post(path(person));
  }

  private static String path(UUID person) {
    return "/people/" + person + "/second-factors/_reset";
  }
}

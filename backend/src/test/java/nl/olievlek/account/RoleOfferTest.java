package nl.olievlek.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Letters;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A role that is given to somebody with a way in is an offer until they say yes. */
@ApiTest
class RoleOfferTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;
  @Inject Letters letters;

  private UUID network;
  private UUID organisation;
  private Persona coordinator;
  private Persona admin;
  private Persona person;

  @BeforeEach
  void somebodyWhoIsAGuestOfTheNetwork() {
    network = world.network();
    organisation = world.memberOf(network);
    coordinator = world.coordinatorOf(network);
    admin = world.administratorOf(organisation);
    person = world.guestOf(network);
  }

  @Test
  void it_gives_no_right_until_it_is_accepted() {
    var id = offered(coordinator, person, "AUDITOR", "networkId", network);

    person.asks().get("/me").then().body("roles", contains("GUEST"));
    person.asks().get("/networks/" + network).then().statusCode(not(500));
    var mine = person.asks().get("/me/role-grants?status=OFFERED").then().statusCode(200);
    mine.body("items.id", contains(id)).body("items.offeredBy", contains(notNullValue()));
    assertThat(letters.lastTo(email(person))).contains("controleur van", "/me/roles");

    answer(person, id, "ACTIVE").then().statusCode(200).body("status", equalTo("ACTIVE"));

    person.asks().get("/me").then().body("roles", contains("GUEST", "AUDITOR"));
    var history = coordinator.asks().get("/role-grants/" + id + "/transitions").then();
    history.body("history.to", contains("OFFERED", "ACTIVE"));
    answer(person, id, "ACTIVE").then().statusCode(409);
  }

  @Test
  void who_declines_has_nothing_and_is_shown_to_nobody_by_it() {
    var elsewhere = world.careProvider();
    var stranger = world.administratorOf(elsewhere);
    rows.insert(
        "affiliation",
        "person_id",
        person.id(),
        "organisation_id",
        elsewhere,
        "valid_from",
        Rows.yesterday());
    var id = offered(stranger, person, "SUPERVISOR", "organisationId", elsewhere);

    answer(person, id, "DECLINED").then().statusCode(200).body("status", equalTo("DECLINED"));

    person.asks().get("/me").then().body("roles", contains("GUEST"));
    person.asks().get("/me/role-grants").then().body("items.id", not(hasItem(id)));
    stranger.asks().get("/people/" + person.id()).then().statusCode(404);
  }

  @Test
  void only_whose_it_is_answers() {
    var id = offered(coordinator, person, "AUDITOR", "networkId", network);

    answer(world.guestOf(network), id, "ACTIVE").then().statusCode(404);
    var forced = Map.of("to", "ACTIVE", "reason", "Zo is het");
    coordinator.sends(forced).post("/role-grants/" + id + "/transitions").then().statusCode(403);
    var back = Map.of("to", "REVOKED", "reason", "Toch niet");
    coordinator.sends(back).post("/role-grants/" + id + "/transitions").then().statusCode(200);
    answer(person, id, "ACTIVE").then().statusCode(409);
  }

  @Test
  void nobody_gives_a_role_to_themselves() {
    give(coordinator, coordinator, "AUDITOR", "networkId", network).then().statusCode(403);
    give(admin, admin, "SUPERVISOR", "organisationId", organisation).then().statusCode(403);
    give(world.admin(), world.admin(), "GUEST", "networkId", network).then().statusCode(201);
    var platform = world.admin();
    give(platform, platform, "NETWORK_COORDINATOR", "networkId", network).then().statusCode(403);
    var grant = rows.id("role_grant", "person_id = :value", coordinator.id());
    var longer = new HashMap<String, Object>();
    longer.put("validFrom", Rows.yesterday().toString());
    longer.put("validTo", null);
    var path = "/role-grants/" + grant;
    coordinator.sends(longer).header("If-Match", "\"0\"").put(path).then().statusCode(403);
  }

  @Test
  void roles_in_an_organisation_with_an_admin_are_its_own_affair() {
    var supervisor = world.person();
    world.grant(supervisor, Role.GUEST, network, null, null);

    for (var outsider : new Persona[] {coordinator, world.admin()}) {
      give(outsider, supervisor, "SUPERVISOR", "organisationId", organisation)
          .then()
          .statusCode(403);
      give(outsider, supervisor, "ORGANISATION_ADMIN", "organisationId", organisation)
          .then()
          .statusCode(403);
    }
    var real = rows.id("role_grant", "person_id = :value", admin.id());
    var back = Map.of("to", "REVOKED", "reason", "Weg");
    coordinator.sends(back).post("/role-grants/" + real + "/transitions").then().statusCode(403);
  }

  @Test
  void a_network_brings_the_first_admin_of_a_member_and_no_second() {
    var fresh = world.memberOf(network);
    var first = offered(coordinator, person, "ORGANISATION_ADMIN", "organisationId", fresh);
    var other = world.guestOf(network);
    var second = offered(coordinator, other, "ORGANISATION_ADMIN", "organisationId", fresh);
    answer(person, first, "ACTIVE").then().statusCode(200);

    var lapsed = answer(other, second, "ACTIVE");

    lapsed.then().statusCode(409).body("detail", containsString("does not count any more"));
    other.asks().get("/me").then().body("roles", contains("GUEST"));
    give(coordinator, world.guestOf(network), "SUPERVISOR", "organisationId", fresh)
        .then()
        .statusCode(403);
  }

  @Test
  void where_there_was_an_admin_the_network_brings_nobody_also_when_that_one_was_erased() {
    var fresh = world.memberOf(network);
    var gone = world.administratorOf(fresh);
    var owned = Map.<String, Object>of("person", gone.id());
    sql.execute("delete from role_grant where person_id = :person", owned);

    give(coordinator, person, "ORGANISATION_ADMIN", "organisationId", fresh).then().statusCode(403);

    give(world.admin(), person, "ORGANISATION_ADMIN", "organisationId", fresh)
        .then()
        .statusCode(201);
  }

  @Test
  void an_offer_ends_with_the_right_of_who_made_it() {
    var id = offered(coordinator, person, "AUDITOR", "networkId", network);
    sql.execute(
        "update role_grant set status = 'REVOKED', revoked_at = now() where person_id = :person",
        Map.of("person", coordinator.id()));

    answer(person, id, "ACTIVE").then().statusCode(409);

    person.asks().get("/me").then().body("roles", contains("GUEST"));
  }

  @Test
  void a_role_is_laid_down_by_whose_it_is_unless_it_is_the_last() {
    var supervisor = world.supervisorIn(organisation);
    var own = rows.id("role_grant", "person_id = :value", supervisor.id()).toString();
    var last = rows.id("role_grant", "person_id = :value", coordinator.id()).toString();

    answer(supervisor, own, "REVOKED").then().statusCode(200).body("status", equalTo("REVOKED"));

    supervisor.asks().get("/me").then().body("roles", empty());
    answer(coordinator, last, "REVOKED").then().statusCode(409);
  }

  @Test
  void a_teacher_joins_the_network_of_the_cohort_and_not_the_others_of_the_school() {
    var cohort = world.cohort(network);
    var school =
        rows.id("organisation", "id = (select school_id from cohort where id = :value)", cohort);
    var elsewhere = world.network();
    world.member(elsewhere, school, "SCHOOL");

    var me = world.teacherOf(cohort, school).asks().get("/me").then();

    me.body("networks.id", contains(network.toString()));
  }

  private String offered(Persona giver, Persona receiver, String role, String place, UUID where) {
    var given = give(giver, receiver, role, place, where).then().statusCode(201);
    return given.body("status", equalTo("OFFERED")).extract().path("id");
  }

  private static Response give(
      Persona giver, Persona receiver, String role, String place, UUID where) {
    return give(giver, receiver.id(), role, place, where);
  }

  private static Response give(
      Persona giver, UUID receiver, String role, String place, UUID where) {
    return giver
        .sends(Map.of("personId", receiver, "role", role, place, where))
        .post("/role-grants");
  }

  private static Response answer(Persona who, String id, String to) {
    return who.sends(Map.of("to", to)).post("/me/role-grants/" + id + "/transitions");
  }

  private String email(Persona who) {
    return who.asks().get("/me").path("email");
  }
}

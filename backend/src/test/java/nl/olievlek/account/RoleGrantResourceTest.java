package nl.olievlek.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.AtOnce;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class RoleGrantResourceTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Statements statements;

  @Test
  void a_coordinator_offers_a_role_in_a_member_that_has_no_admin_yet() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var coordinator = world.coordinatorOf(network);
    var person = world.person();
    world.grant(person, Role.GUEST, network, null, null);

    var given =
        coordinator
            .sends(body(person, "SUPERVISOR", "organisationId", organisation))
            .post("/role-grants")
            .then()
            .statusCode(201)
            .extract();

    String id = given.path("id");
    assertThat(given.header("Location")).endsWith("/api/v1/role-grants/" + id);
    var today = LocalDate.now(Clocks.PEOPLE);
    var expected =
        """
        {"id":"%s","person":{"id":"%s","name":"%s"},"role":"SUPERVISOR","network":null,\
        "organisation":{"id":"%s","name":"%s"},"cohort":null,"validFrom":"%s","validTo":null,\
        "status":"OFFERED","givenBy":{"id":"%s","name":"%s"},"acceptedAt":null,"revokedAt":null,"mayChange":true,\
        "waitsForFactor":false,"steps":["REVOKED"],"may":["CHANGE","INVITE"]}"""
            .formatted(
                id,
                person,
                given.path("person.name"),
                organisation,
                given.path("organisation.name"),
                today,
                coordinator.id(),
                given.path("givenBy.name"));
    coordinator.asks().get("/role-grants/" + id).then().body(equalTo(expected));
  }

  @Test
  void a_role_that_is_taken_back_ends_at_once_in_an_open_session() {
    var organisation = world.memberOf(world.network());
    var supervisor = world.supervisorIn(organisation);
    var admin = world.administratorOf(organisation);
    supervisor.asks().get("/learners").then().statusCode(200);
    var path = "/role-grants/" + grantOf(supervisor.id());

    var revoked = admin.sends(revoke()).post(path + "/transitions").then().statusCode(200);

    revoked.body("status", equalTo("REVOKED")).body("revokedAt", not(nullValue()));
    supervisor.asks().get("/learners").then().statusCode(403);
    supervisor.asks().get("/me").then().statusCode(200).body("roles", empty());
    var again = admin.sends(revoke()).post(path + "/transitions").then();
    again
        .statusCode(409)
        .body("allowed", nullValue())
        .body("detail", not(containsString("REVOKED")));
    var history = admin.asks().get(path + "/transitions").then().statusCode(200);
    history.body("current", equalTo("REVOKED")).body("history.reason", contains("Weg"));
  }

  @Test
  void nobody_gives_more_than_they_hold() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var coordinator = world.coordinatorOf(network);
    var admin = world.administratorOf(organisation);
    var person = world.person();
    world.grant(person, Role.SUPERVISOR, null, organisation, null);
    var elsewhere = world.network();

    Stream.of(
            coordinator.sends(body(person, "PLATFORM_ADMIN")),
            coordinator.sends(body(person, "AUDITOR")),
            coordinator.sends(body(person, "NETWORK_COORDINATOR", "networkId", elsewhere)),
            coordinator.sends(body(person, "SUPERVISOR", "organisationId", world.careProvider())),
            admin.sends(body(person, "NETWORK_COORDINATOR", "networkId", network)),
            admin.sends(body(person, "GUEST", "networkId", network)),
            admin.sends(learner(person, world.memberOf(network), network)),
            admin.sends(learner(person, organisation, elsewhere)))
        .forEach(request -> request.post("/role-grants").then().statusCode(403));
    admin.sends(learner(person, organisation, network)).post("/role-grants").then().statusCode(201);
  }

  @Test
  void a_role_says_exactly_where_it_works() {
    var network = world.network();
    var admin = world.admin();
    var person = world.person();

    var teacher = admin.sends(body(person, "TEACHER")).post("/role-grants").then();
    var coordinator =
        admin
            .sends(body(person, "NETWORK_COORDINATOR", "organisationId", world.careProvider()))
            .post("/role-grants")
            .then();
    var guest = admin.sends(body(person, "GUEST", "networkId", UUID.randomUUID()));

    teacher.statusCode(400).body("violations.field", contains("organisationId", "cohortId"));
    coordinator
        .statusCode(400)
        .body("violations.field", contains("networkId", "organisationId"))
        .body("violations.message", hasItem("This does not belong to this role."));
    guest
        .post("/role-grants")
        .then()
        .statusCode(400)
        .body("violations.field", contains("networkId"));
    var backwards = new HashMap<>(body(person, "GUEST", "networkId", network));
    backwards.put("validTo", "2020-01-01");
    var refused = admin.sends(backwards).post("/role-grants").then().statusCode(400);
    refused.body("violations.field", contains("validTo"));
  }

  @Test
  void somebody_out_of_reach_is_unknown_and_their_roles_are_not_found() {
    var network = world.network();
    var stranger = world.learnerOf(world.network(), world.careProvider()).id();
    var coordinator = world.coordinatorOf(network);
    var path = "/role-grants/" + grantOf(stranger);

    var given = coordinator.sends(body(stranger, "GUEST", "networkId", network));

    given
        .post("/role-grants")
        .then()
        .statusCode(400)
        .body("violations.field", contains("personId"));
    coordinator.asks().get(path).then().statusCode(404);
    coordinator.sends(revoke()).post(path + "/transitions").then().statusCode(404);
    var own = coordinator.asks().get("/role-grants?personId=" + stranger).then();
    own.statusCode(200).body("items", empty());
  }

  @Test
  void the_dates_change_with_the_version_that_was_read() {
    var organisation = world.careProvider();
    var admin = world.administratorOf(organisation);
    var person = world.supervisorIn(organisation).id();
    var path = "/role-grants/" + grantOf(person);
    var ended = Map.of("validFrom", "2026-01-01", "validTo", "2026-01-31");

    admin.sends(ended).put(path).then().statusCode(428);
    admin.sends(ended).header("If-Match", "\"7\"").put(path).then().statusCode(412);
    var changed = admin.sends(ended).header("If-Match", "\"0\"").put(path).then();

    changed
        .statusCode(200)
        .body("validTo", equalTo("2026-01-31"))
        .body("status", equalTo("ACTIVE"));
    var past = admin.asks().get("/role-grants?valid=false&personId=" + person).then();
    past.body("items.id", hasItem(grantOf(person).toString()));
    admin.asks().get("/role-grants?valid=true&personId=" + person).then().body("items", empty());
  }

  @Test
  void the_same_request_twice_gives_once_and_the_same_role_again_is_refused() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var person = world.guestOf(network).id();
    var body = body(person, "AUDITOR", "networkId", network);

    var first = coordinator.sends(body).header("Idempotency-Key", "g1").post("/role-grants");
    var second = coordinator.sends(body).header("Idempotency-Key", "g1").post("/role-grants");

    first.then().statusCode(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    var third = coordinator.sends(body).post("/role-grants").then().statusCode(409);
    third.body(
        "detail", equalTo("This person holds this role there already, or was asked for it."));
  }

  @Test
  void the_last_coordinator_of_a_running_network_stays() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var path = "/role-grants/" + grantOf(coordinator.id());

    var refused = coordinator.sends(revoke()).post(path + "/transitions").then();
    var ended = Map.of("validFrom", Rows.yesterday(), "validTo", Rows.yesterday());
    var shortened = coordinator.sends(ended).header("If-Match", "\"0\"").put(path).then();

    refused.statusCode(409).body("detail", containsString("only coordinator"));
    shortened.statusCode(409);
    var other = world.coordinatorOf(network);
    // Who has no second factor can do nothing yet.
    coordinator.sends(revoke()).post(path + "/transitions").then().statusCode(409);
    world.withFactor(other);
    coordinator.sends(revoke()).post(path + "/transitions").then().statusCode(200);
  }

  @Test
  void of_two_coordinators_who_revoke_each_other_one_stays() {
    var network = world.network();
    var first = world.withFactor(world.coordinatorOf(network));
    var second = world.withFactor(world.coordinatorOf(network));

    var answers = AtOnce.both(revoking(first, second), revoking(second, first));

    assertThat(answers).contains(200).hasSize(2);
    assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
    assertThat(rows.count("role_grant", "network_id = :value and status = 'ACTIVE'", network))
        .isEqualTo(1);
  }

  @Test
  void a_list_takes_the_same_number_of_statements_for_every_page() {
    var organisation = world.careProvider();
    var admin = world.administratorOf(organisation);
    var path = "/role-grants?organisationId=" + organisation;
    admin.asks().get(path);
    var few = statements.during(() -> admin.asks().get(path).then().statusCode(200));
    for (var i = 0; i < 5; i++) {
      world.supervisorIn(organisation);
    }

    var many = statements.during(() -> admin.asks().get(path).then().statusCode(200));

    assertThat(many).isEqualTo(few);
  }

  private Supplier<Integer> revoking(Persona who, Persona whom) {
    var path = "/role-grants/" + grantOf(whom.id()) + "/transitions";
    var request = who.sends(revoke());
    return () -> request.post(path).statusCode();
  }

  private UUID grantOf(UUID person) {
    return rows.id("role_grant", "person_id = :value", person);
  }

  private static Map<String, String> revoke() {
    return Map.of("to", "REVOKED", "reason", "Weg");
  }

  private static Map<String, Object> learner(UUID person, UUID organisation, UUID network) {
    var body = new HashMap<>(body(person, "LEARNER", "organisationId", organisation));
    body.put("networkId", network);
    return body;
  }

  private static Map<String, Object> body(UUID person, String role, Object... place) {
    var body = new HashMap<String, Object>(Map.of("personId", person, "role", role));
    if (place.length > 0) {
      body.put((String) place[0], place[1]);
    }
    return body;
  }
}

package nl.olievlek.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class GivenRoleRowTest {

  private static final List<String> NOTHING = List.of();

  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;

  @Test
  void a_role_in_a_list_says_what_can_be_done_with_it() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var guest = world.person();
    world.grant(guest, Role.GUEST, network, null, null);

    can(coordinator, guest, List.of("REVOKED"), List.of("CHANGE", "INVITE"));
    can(coordinator, coordinator.id(), NOTHING, List.of("CHANGE"));
    var other = world.coordinatorOf(network);
    can(coordinator, coordinator.id(), NOTHING, List.of("CHANGE"));
    world.withFactor(other);
    can(coordinator, coordinator.id(), List.of("REVOKED"), List.of("CHANGE"));
    take(coordinator, guest);
    can(coordinator, guest, NOTHING, NOTHING);
  }

  @Test
  void who_is_in_or_was_sent_a_link_is_not_asked_again() {
    var organisation = world.memberOf(world.network());
    var admin = world.administratorOf(organisation);
    var person = world.person();
    var grant = world.grant(person, Role.SUPERVISOR, null, organisation, null);
    can(admin, person, List.of("REVOKED"), List.of("CHANGE", "INVITE"));

    admin.sends(invitation(person, organisation)).post("/invitations").then().statusCode(201);

    can(admin, person, List.of("REVOKED"), List.of("CHANGE"));
    sql.execute("delete from invitation where role_grant_id = :id", Map.of("id", grant));
    can(admin, person, List.of("REVOKED"), List.of("CHANGE", "INVITE"));
    sql.execute("update person set entered_at = now() where id = :id", Map.of("id", person));
    can(admin, person, List.of("REVOKED"), List.of("CHANGE"));
    admin.sends(invitation(person, organisation)).post("/invitations").then().statusCode(400);
  }

  private static void can(Persona reader, UUID holder, List<String> steps, List<String> may) {
    reader
        .asks()
        .get("/role-grants?personId=" + holder)
        .then()
        .body("items.steps", contains(equalTo(steps)))
        .body("items.may", contains(equalTo(may)));
  }

  private void take(Persona by, UUID holder) {
    var grant = rows.id("role_grant", "person_id = :value", holder);
    by.sends(Map.of("to", "REVOKED", "reason", "Weg"))
        .post("/role-grants/" + grant + "/transitions")
        .then()
        .statusCode(200);
  }

  private Map<String, Object> invitation(UUID person, UUID organisation) {
    var email = sql.one(String.class, email(person)).orElseThrow();
    return Map.of(
        "givenName", "Noor",
        "surname", "Proef",
        "email", email,
        "role", "SUPERVISOR",
        "organisationId", organisation);
  }

  private static Query email(UUID person) {
    return Query.of("select email from person").where("id = :id", "id", person);
  }
}

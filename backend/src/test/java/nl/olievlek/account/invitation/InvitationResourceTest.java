package nl.olievlek.account.invitation;

import static nl.olievlek.account.invitation.InvitationFixture.PASSWORD;
import static nl.olievlek.account.invitation.InvitationFixture.accept;
import static nl.olievlek.account.invitation.InvitationFixture.address;
import static nl.olievlek.account.invitation.InvitationFixture.expire;
import static nl.olievlek.account.invitation.InvitationFixture.invite;
import static nl.olievlek.account.invitation.InvitationFixture.step;
import static nl.olievlek.account.invitation.InvitationFixture.supervisor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Letters;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class InvitationResourceTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;
  @Inject Letters letters;
  @Inject Statements statements;

  @Test
  void an_organisation_admin_invites_a_supervisor() {
    var organisation = world.careProvider();
    var inviter = world.administratorOf(organisation);
    var email = address();

    var made = invite(inviter, organisation, email).then().statusCode(201).extract();

    var id = made.<String>path("id");
    assertThat(made.header("Location")).endsWith("/api/v1/invitations/" + id);
    var expected =
        """
        {"id":"%s","person":{"id":"%s","name":"Sanne de Wit"},"email":"%s","role":"SUPERVISOR","network":null,\
        "organisation":{"id":"%s","name":"%s"},"cohort":null,"status":"OPEN","invitedBy":{"id":"%s","name":"%s"},\
        "createdAt":"%s","expiresAt":"%s","acceptedAt":null,"mayChange":true,"steps":["OPEN","REVOKED"]}"""
            .formatted(
                id,
                made.path("person.id"),
                email,
                organisation,
                name("organisation", "name", organisation),
                inviter.id(),
                "Noor " + name("person", "surname", inviter.id()),
                made.path("createdAt"),
                made.path("expiresAt"));
    assertThat(inviter.asks().get("/invitations/" + id).asString()).isEqualTo(expected);
    assertThat(letters.lastTo(email)).contains("werkbegeleider bij Zorghuis", "/invitation#");
  }

  @Test
  void the_person_is_there_at_once_with_the_role() {
    var organisation = world.careProvider();
    var inviter = world.administratorOf(organisation);

    var person = invite(inviter, organisation, address()).<String>path("person.id");

    inviter
        .asks()
        .get("/people/" + person)
        .then()
        .statusCode(200)
        .body("grants.role", contains("SUPERVISOR"));
  }

  @Test
  void the_same_request_twice_invites_once() {
    var organisation = world.careProvider();
    var inviter = world.administratorOf(organisation);
    var email = address();
    var body = supervisor(organisation, email);

    var first = inviter.sends(body).header("Idempotency-Key", "i1").post("/invitations");
    var second = inviter.sends(body).header("Idempotency-Key", "i1").post("/invitations");

    second.then().statusCode(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(letters.subjectsTo(email)).hasSize(1);
  }

  @Test
  void nobody_invites_to_a_role_that_they_may_not_give() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var elsewhere = world.memberOf(world.network());
    var body = supervisor(organisation, address());
    body.put("role", "PLATFORM_ADMIN");
    body.remove("organisationId");

    invite(world.administratorOf(elsewhere), organisation, address()).then().statusCode(403);
    invite(world.supervisorIn(organisation), organisation, address()).then().statusCode(403);
    world.coordinatorOf(network).sends(body).post("/invitations").then().statusCode(403);
    invite(world.coordinatorOf(network), organisation, address()).then().statusCode(201);
  }

  @Test
  void another_network_knows_of_no_invitation() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var id =
        invite(world.coordinatorOf(network), organisation, address()).then().extract().path("id");
    var foreign = world.coordinatorOf(world.network());

    foreign.asks().get("/invitations/" + id).then().statusCode(404);
    foreign.asks().get("/invitations").then().statusCode(200).body("items", empty());
    step(foreign, (String) id, "REVOKED").then().statusCode(404);
    world
        .administratorOf(organisation)
        .asks()
        .get("/invitations")
        .then()
        .body("items.id", hasItem(id));
  }

  @Test
  void all_faults_of_a_request_are_named_at_once() {
    var admin = world.admin();
    var body = Map.of("givenName", " ", "email", "geen adres", "role", "SUPERVISOR");

    var answer = admin.sends(body).post("/invitations").then().statusCode(400);

    answer.body("violations.field", containsInAnyOrder("givenName", "surname", "email"));
    var noPlace = supervisor(world.careProvider(), address());
    noPlace.remove("organisationId");
    admin
        .sends(noPlace)
        .post("/invitations")
        .then()
        .statusCode(400)
        .body("violations.field", contains("organisationId"));
  }

  @Test
  void nobody_is_invited_to_the_same_role_twice() {
    var organisation = world.careProvider();
    var inviter = world.administratorOf(organisation);
    var email = address();
    invite(inviter, organisation, email).then().statusCode(201);

    invite(inviter, organisation, email)
        .then()
        .statusCode(400)
        .body("violations.field", contains("email"));
  }

  @Test
  void somebody_who_holds_the_role_but_never_came_in_gets_the_link() {
    var organisation = world.careProvider();
    var inviter = world.administratorOf(organisation);
    var email = address();
    var person = rows.insert("person", "given_name", "Sanne", "surname", "Wit", "email", email);
    var grant = world.grant(person, Role.SUPERVISOR, null, organisation, null);

    var made = invite(inviter, organisation, email);

    made.then().statusCode(201);
    assertThat(rows.id("role_grant", "person_id = :value", person)).isEqualTo(grant);
    assertThat(letters.lastTo(email)).contains("/invitation#");
    invite(inviter, organisation, email).then().statusCode(400);

    // What did not come with the invitation does not go with it.
    step(inviter, made.path("id"), "REVOKED").then().statusCode(200);
    assertThat(rows.count("role_grant", "status = 'ACTIVE' and id = :value", grant)).isOne();
  }

  @Test
  void who_did_not_answer_in_time_is_sent_the_same_invitation_again() {
    var organisation = world.careProvider();
    var inviter = world.administratorOf(organisation);
    var email = address();
    var id = invite(inviter, organisation, email).<String>path("id");
    expire(sql, id);
    var expired = inviter.asks().get("/invitations").then();
    expired.body("items[0].steps", contains("OPEN", "REVOKED"));

    var again = invite(inviter, organisation, email);

    again.then().statusCode(201).body("id", equalTo(id)).body("status", equalTo("OPEN"));
    inviter
        .asks()
        .get("/invitations/" + id + "/transitions")
        .then()
        .body("history.from", equalTo(Arrays.asList(null, "EXPIRED")));
    step(inviter, id, "REVOKED").then().statusCode(200).body("steps", empty());
    var person = UUID.fromString(again.path("person.id"));
    assertThat(rows.count("role_grant", "status = 'ACTIVE' and person_id = :value", person))
        .isZero();
  }

  @Test
  void somebody_who_came_in_is_not_invited_to_a_role_they_hold() {
    var organisation = world.careProvider();
    var inviter = world.administratorOf(organisation);
    var email = address();
    invite(inviter, organisation, email).then().statusCode(201);
    accept(letters.secretTo(email), PASSWORD).then().statusCode(201);

    invite(inviter, organisation, email)
        .then()
        .statusCode(400)
        .body("violations.field", contains("email"));
  }

  @Test
  void an_invitation_that_is_taken_back_takes_the_role_with_it() {
    var organisation = world.careProvider();
    var inviter = world.administratorOf(organisation);
    var made = invite(inviter, organisation, address());
    var id = made.<String>path("id");

    step(inviter, id, "REVOKED").then().statusCode(200).body("status", equalTo("REVOKED"));

    var person = UUID.fromString(made.path("person.id"));
    assertThat(rows.count("role_grant", "status = 'ACTIVE' and person_id = :value", person))
        .isZero();
    step(inviter, id, "OPEN")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/illegal-transition"));
    inviter
        .asks()
        .get("/invitations/" + id + "/transitions")
        .then()
        .body("current", equalTo("REVOKED"))
        .body("history.to", equalTo(List.of("OPEN", "REVOKED")));
  }

  @Test
  void the_list_is_filtered_by_state_and_place() {
    var organisation = world.careProvider();
    var inviter = world.administratorOf(organisation);
    var open = invite(inviter, organisation, address()).<String>path("id");
    var late = invite(inviter, organisation, address()).<String>path("id");
    sql.execute(
        "update invitation set expires_at = created_at - interval '1 hour' where id = :id",
        Map.of("id", UUID.fromString(late)));

    inviter
        .asks()
        .queryParam("status", "EXPIRED")
        .queryParam("organisationId", organisation)
        .get("/invitations")
        .then()
        .body("items.id", contains(late))
        .body("items.status", contains("EXPIRED"));
    inviter
        .asks()
        .queryParam("status", "OPEN")
        .get("/invitations")
        .then()
        .body("items.id", contains(open));
    inviter
        .asks()
        .queryParam("networkId", world.network())
        .get("/invitations")
        .then()
        .body("items.id", not(hasItem(open)));
  }

  @Test
  void the_list_takes_as_many_statements_whatever_its_length() {
    var organisation = world.careProvider();
    var inviter = world.administratorOf(organisation);
    for (var person = 0; person < 3; person++) {
      invite(inviter, organisation, address());
    }

    var sent = statements.during(() -> inviter.asks().get("/invitations").then().statusCode(200));

    assertThat(sent).isEqualTo(2);
  }

  private String name(String table, String column, UUID id) {
    return sql.one(
            String.class,
            Query.of("select " + column + " from " + table).where("id = :id", "id", id))
        .orElseThrow();
  }
}

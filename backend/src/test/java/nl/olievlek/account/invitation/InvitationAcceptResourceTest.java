package nl.olievlek.account.invitation;

import static nl.olievlek.account.invitation.InvitationFixture.PASSWORD;
import static nl.olievlek.account.invitation.InvitationFixture.accept;
import static nl.olievlek.account.invitation.InvitationFixture.address;
import static nl.olievlek.account.invitation.InvitationFixture.expire;
import static nl.olievlek.account.invitation.InvitationFixture.invite;
import static nl.olievlek.account.invitation.InvitationFixture.lookUp;
import static nl.olievlek.account.invitation.InvitationFixture.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class InvitationAcceptResourceTest {

  @Inject World world;
  @Inject InvitationFixture invitations;
  @Inject Sql sql;

  private final String email = address();
  private UUID organisation;
  private Persona inviter;

  @BeforeEach
  void somebodyWhoInvites() {
    organisation = world.careProvider();
    inviter = world.administratorOf(organisation);
  }

  @Test
  void an_invited_person_sees_what_it_is_chooses_a_password_and_is_in() {
    var id = invite(inviter, organisation, email).<String>path("id");
    var token = invitations.secretTo(email);
    lookUp(token)
        .then()
        .statusCode(200)
        .body("givenName", equalTo("Sanne"))
        .body("email", equalTo(email))
        .body("organisation.id", equalTo(organisation.toString()))
        .body("network", nullValue())
        .body("role", equalTo("SUPERVISOR"));

    var came = accept(token, PASSWORD);

    came.then().statusCode(201).body("person.withheld.role.role", contains("SUPERVISOR"));
    assertThat(came.getDetailedCookie("olievlek_refresh").isHttpOnly()).isTrue();
    inviter.asks().get("/invitations/" + id).then().body("status", equalTo("ACCEPTED"));
    login().then().statusCode(200);
    step(inviter, id, "REVOKED").then().statusCode(409);
  }

  @Test
  void a_link_works_once() {
    invite(inviter, organisation, email);
    var token = invitations.secretTo(email);
    accept(token, PASSWORD).then().statusCode(201);

    refused(accept(token, "een-ander-wachtwoord-dan"));
    refused(lookUp(token));
    login().then().statusCode(200);
  }

  @Test
  void a_weak_password_leaves_the_link_working() {
    invite(inviter, organisation, email);
    var token = invitations.secretTo(email);

    accept(token, "sanne-de-eerste")
        .then()
        .statusCode(400)
        .body("violations.field", contains("password"));

    accept(token, PASSWORD).then().statusCode(201);
  }

  @Test
  void an_expired_a_forged_and_a_withdrawn_link_get_one_answer() {
    var withdrawn = invite(inviter, organisation, email).<String>path("id");
    var token = invitations.secretTo(email);
    step(inviter, withdrawn, "REVOKED").then().statusCode(200);
    var other = address();
    var late = invite(inviter, organisation, other).<String>path("id");
    expire(sql, late);

    var one = refused(lookUp(token));

    assertThat(refused(lookUp("forged"))).isEqualTo(one);
    assertThat(refused(lookUp(invitations.secretTo(other)))).isEqualTo(one);
  }

  @Test
  void sending_again_gives_a_new_link_and_the_former_one_stops() {
    var id = invite(inviter, organisation, email).<String>path("id");
    var former = invitations.secretTo(email);
    expire(sql, id);

    step(inviter, id, "OPEN").then().statusCode(200).body("status", equalTo("OPEN"));

    refused(lookUp(former));
    lookUp(invitations.secretTo(email)).then().statusCode(200);
  }

  @Test
  void a_link_that_went_to_a_wrong_address_stops_when_the_address_is_put_right() {
    var person = invite(inviter, organisation, email).<String>path("person.id");
    var token = invitations.secretTo(email);

    sql.execute(
        "update person set email = :email where id = :id",
        Map.of("email", address(), "id", UUID.fromString(person)));

    refused(lookUp(token));
  }

  @Test
  void a_role_that_was_taken_back_takes_the_link_with_it() {
    var person = invite(inviter, organisation, email).<String>path("person.id");
    sql.execute(
        "update role_grant set status = 'REVOKED', revoked_at = now() where person_id = :person",
        Map.of("person", UUID.fromString(person)));

    refused(lookUp(invitations.secretTo(email)));
  }

  private Response login() {
    return Persona.nobody().body(Map.of("email", email, "password", PASSWORD)).post("/auth/login");
  }

  private static String refused(Response answer) {
    return answer
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/link-not-valid"))
        .extract()
        .asString();
  }
}

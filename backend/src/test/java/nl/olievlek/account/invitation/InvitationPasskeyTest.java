package nl.olievlek.account.invitation;

import static nl.olievlek.account.invitation.InvitationFixture.PASSWORD;
import static nl.olievlek.account.invitation.InvitationFixture.address;
import static nl.olievlek.account.invitation.InvitationFixture.invite;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.account.factor.SoftAuthenticator;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** Coming in with a passkey instead of a password. */
@ApiTest
class InvitationPasskeyTest {

  @Inject World world;
  @Inject InvitationFixture invitations;

  private final String email = address();

  @Test
  void an_invited_person_comes_in_with_a_passkey_and_the_role_works_at_once() {
    var token = invited();
    var body = accepted(token, options(token), new SoftAuthenticator());

    var came = accept(body);

    came.then().statusCode(201).body("person.roles", contains("SUPERVISOR"));
    came.then().body("person.secondFactor.satisfied", equalTo(true));
    accept(body).then().statusCode(404);
    options(token).then().statusCode(404).body("type", equalTo("/problems/link-not-valid"));
  }

  @Test
  void a_passkey_that_is_refused_leaves_the_link_working() {
    var token = invited();
    var wrong = new SoftAuthenticator().at("https://olievlek.example.com");

    accept(accepted(token, options(token), wrong)).then().statusCode(400);

    accept(accepted(token, options(token), new SoftAuthenticator())).then().statusCode(201);
  }

  @Test
  void one_way_in_is_chosen_not_two_and_not_none() {
    var token = invited();
    var both = accepted(token, options(token), new SoftAuthenticator());
    both.put("password", PASSWORD);

    accept(both).then().statusCode(400).body("violations.field", contains("password"));
    accept(Map.of("token", token)).then().statusCode(400);
  }

  private String invited() {
    var organisation = world.careProvider();
    invite(world.administratorOf(organisation), organisation, email).then().statusCode(201);
    return invitations.secretTo(email);
  }

  private static Response options(String token) {
    return Persona.nobody().body(Map.of("token", token)).post("/auth/invitations/_passkey-options");
  }

  private static Map<String, Object> accepted(
      String token, Response asked, SoftAuthenticator device) {
    var credential = device.create(asked.path("options"));
    var passkey =
        Map.of(
            "ceremonyId",
            UUID.fromString(asked.path("ceremonyId")),
            "name",
            "Telefoon",
            "credential",
            credential);
    return new HashMap<>(Map.of("token", token, "passkey", passkey));
  }

  private static Response accept(Map<String, Object> body) {
    return Persona.nobody().body(body).post("/auth/invitations/_accept");
  }
}

package nl.olievlek.account.invitation;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.Letters;
import nl.olievlek.testing.Persona;

/** Invitations that tests are about. */
@ApplicationScoped
class InvitationFixture {

  static final String PASSWORD = "drie-warme-kersen";

  private final Letters letters;

  InvitationFixture(Letters letters) {
    this.letters = letters;
  }

  /** An address that no other test uses. */
  static String address() {
    return "nieuw-" + Ids.next() + "@example.nl";
  }

  /** Somebody new, as a supervisor in an organisation. */
  static Map<String, Object> supervisor(UUID organisation, String email) {
    var body = new HashMap<String, Object>();
    body.put("givenName", "Sanne");
    body.put("surnamePrefix", "de");
    body.put("surname", "Wit");
    body.put("email", email);
    body.put("role", "SUPERVISOR");
    body.put("organisationId", organisation);
    return body;
  }

  /** Invites a supervisor. */
  static Response invite(Persona inviter, UUID organisation, String email) {
    return inviter.sends(supervisor(organisation, email)).post("/invitations");
  }

  /** Takes a step with an invitation. */
  static Response step(Persona inviter, String id, String to) {
    return inviter.sends(Map.of("to", to)).post("/invitations/" + id + "/transitions");
  }

  /** Its link has worked as long as it could. */
  static void expire(Sql sql, String id) {
    sql.execute(
        "update invitation set expires_at = created_at where id = :id",
        Map.of("id", UUID.fromString(id)));
  }

  static Response lookUp(String token) {
    return Persona.nobody().body(Map.of("token", token)).post("/auth/invitations/_lookup");
  }

  static Response accept(String token, String password) {
    return Persona.nobody()
        .body(Map.of("token", token, "password", password))
        .post("/auth/invitations/_accept");
  }

  /** The secret in the last mail to an address. */
  String secretTo(String email) {
    return letters.secretTo(email);
  }
}

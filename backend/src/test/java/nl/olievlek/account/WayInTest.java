package nl.olievlek.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.olievlek.account.auth.TestTokens;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever has a way in, whichever it is, changes the own address; nobody else does. */
@ApiTest
class WayInTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject TestTokens tokens;

  @TestFactory
  Stream<DynamicTest> the_address_of_who_has_a_way_in_is_theirs() {
    Map<String, Consumer<UUID>> ways = new HashMap<>();
    ways.put("password", this::password);
    ways.put("passkey", this::passkey);
    ways.put("sign-on", this::signOn);
    ways.put("session", tokens::of);
    return ways.entrySet().stream()
        .map(way -> DynamicTest.dynamicTest(way.getKey(), () -> keepsAddress(way.getValue())));
  }

  private void keepsAddress(Consumer<UUID> way) {
    var organisation = world.careProvider();
    var admin = world.administratorOf(organisation);
    var person = world.person();
    world.grant(person, Role.SUPERVISOR, null, organisation, null);
    way.accept(person);
    var path = "/people/" + person;
    var taken = Map.of("givenName", "Noor", "surname", "Smit", "email", "weg@example.nl");

    admin.asks().get(path).then().body("hasLogIn", equalTo(true));
    for (var helper : new Persona[] {admin, world.admin()}) {
      var refused = helper.sends(taken).header("If-Match", "\"0\"").put(path).then();
      refused.statusCode(helper == admin ? 409 : 403);
    }
    var refused = admin.sends(taken).header("If-Match", "\"0\"").put(path).then();
    refused.body("detail", containsString("changes the own mail address"));
  }

  private void password(UUID person) {
    rows.insertRaw(
        "credential",
        Map.of("person_id", person, "password_hash", "x", "changed_at", OffsetDateTime.now()));
  }

  private void passkey(UUID person) {
    rows.insert(
        "passkey",
        "person_id",
        person,
        "name",
        "Telefoon",
        "credential_id",
        person.toString().getBytes(),
        "public_key",
        new byte[] {1},
        "signature_count",
        0L,
        "backup_eligible",
        false,
        "backed_up",
        false);
  }

  private void signOn(UUID person) {
    rows.insert(
        "external_identity",
        "person_id",
        person,
        "provider",
        "surf",
        "issuer",
        "https://example.nl",
        "subject",
        person.toString());
  }
}

package nl.olievlek.account.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** Passkeys, with a device written for these tests. */
@ApiTest
class PasskeyResourceTest {

  @Inject World world;
  @Inject FactorFixture people;

  @Test
  void a_passkey_is_added_and_stands_for_both_factors() {
    var persona = people.signIn(world.coordinatorOf(world.network()).id());
    var device = new SoftAuthenticator();

    var added = add(persona, device, "Telefoon van Noor");

    added
        .then()
        .statusCode(201)
        .body("name", equalTo("Telefoon van Noor"))
        .body("lastUsedAt", nullValue());
    persona.asks().get("/networks").then().statusCode(200);
    var access = signIn(device);
    access.then().statusCode(200).body("person.id", equalTo(persona.id().toString()));
    var signedIn = new Persona(persona.id(), access.path("accessToken"));
    signedIn.asks().get("/networks").then().statusCode(200);
    signedIn
        .asks()
        .get("/me/second-factors")
        .then()
        .body("passkeys", hasSize(1))
        .body("passkeys[0].lastUsedAt", notNullValue());
    signedIn.asks().get("/me/sessions").then().body("items[0].method", equalTo("PASSKEY"));
    people
        .login(people.email(persona.id()))
        .then()
        .statusCode(401)
        .body("factors", contains("PASSKEY"));
  }

  @Test
  void the_browser_is_asked_for_a_key_that_checks_who_holds_it() {
    var persona = people.signIn(world.administratorOf(world.careProvider()).id());

    var asked = persona.asks().post("/me/passkeys/_options").then().statusCode(200);
    var signIn = Persona.nobody().post("/auth/passkey/_options").then().statusCode(200);

    asked
        .body("options.rp.id", equalTo("localhost"))
        .body("options.authenticatorSelection.residentKey", equalTo("required"));
    asked
        .body("options.authenticatorSelection.userVerification", equalTo("required"))
        .body("options.attestation", equalTo("none"));
    signIn
        .body("options.userVerification", equalTo("required"))
        .body("options.allowCredentials", nullValue());
  }

  @Test
  void an_answer_works_once_and_only_for_who_was_asked() {
    var persona = people.signIn(world.administratorOf(world.careProvider()).id());
    var other = people.signIn(world.administratorOf(world.careProvider()).id());
    var asked = persona.asks().post("/me/passkeys/_options");
    var made = made(asked, new SoftAuthenticator(), "Sleutel");

    other
        .sends(made)
        .post("/me/passkeys")
        .then()
        .statusCode(400)
        .body("violations.field", contains("ceremonyId"));
    persona.sends(made).post("/me/passkeys").then().statusCode(201);
    persona.sends(made).post("/me/passkeys").then().statusCode(400);
  }

  @Test
  void a_device_that_checks_nobody_and_a_page_of_another_site_are_refused() {
    var persona = people.signIn(world.administratorOf(world.careProvider()).id());
    var device = new SoftAuthenticator();
    add(persona, device, "Sleutel").then().statusCode(201);

    add(persona, new SoftAuthenticator().unlocked(), "Los")
        .then()
        .statusCode(400)
        .body("violations.field", contains("credential"));
    add(persona, new SoftAuthenticator().at("https://olievlek.example.com"), "Nep")
        .then()
        .statusCode(400);
    signIn(device.at("https://olievlek.example.com")).then().statusCode(401);
    signIn(device.at("http://localhost:8080").unlocked()).then().statusCode(401);
  }

  @Test
  void a_copy_of_a_key_an_unknown_key_and_a_second_answer_are_refused() {
    var persona = people.signIn(world.administratorOf(world.careProvider()).id());
    var device = new SoftAuthenticator();
    add(persona, device, "Sleutel").then().statusCode(201);
    var asked = Persona.nobody().post("/auth/passkey/_options");
    var answer = answer(asked, device);
    Persona.nobody().body(answer).post("/auth/passkey").then().statusCode(200);

    Persona.nobody().body(answer).post("/auth/passkey").then().statusCode(401);
    signIn(device.rewound()).then().statusCode(401);
    var stranger = new SoftAuthenticator();
    stranger.create(persona.asks().post("/me/passkeys/_options").path("options"));
    signIn(stranger).then().statusCode(401).body("type", equalTo("/problems/wrong-credentials"));
  }

  @Test
  void an_owner_renames_and_removes_a_passkey() {
    var persona = people.signIn(world.administratorOf(world.careProvider()).id());
    var added = add(persona, new SoftAuthenticator(), "Sleutel");
    var path = "/me/passkeys/" + added.path("id");
    var name = Map.of("name", "Laptop");

    persona.sends(name).put(path).then().statusCode(428);
    persona.sends(name).header("If-Match", "\"9\"").put(path).then().statusCode(412);
    persona
        .sends(name)
        .header("If-Match", added.header("ETag"))
        .put(path)
        .then()
        .statusCode(200)
        .body("name", equalTo("Laptop"));
    persona.asks().get(path).then().header("ETag", equalTo("\"1\""));
    var stranger = world.admin();
    stranger.asks().get(path).then().statusCode(404);
    stranger.asks().delete(path).then().statusCode(404);
    persona.asks().delete(path).then().statusCode(204);
    persona.asks().get(path).then().statusCode(404);
  }

  @Test
  void a_passkey_proves_that_its_owner_is_there_and_nobody_else() {
    var persona = people.signIn(world.administratorOf(world.careProvider()).id());
    var device = new SoftAuthenticator();
    add(persona, device, "Sleutel").then().statusCode(201);
    var other = people.signIn(world.administratorOf(world.careProvider()).id());
    people.letTimePass(persona.id());

    other.sends(proof(device)).post("/me/confirmations").then().statusCode(400);
    persona.sends(proof(device)).post("/me/confirmations").then().statusCode(204);
    persona.asks().post("/me/passkeys/_options").then().statusCode(200);
  }

  private static Map<String, Object> proof(SoftAuthenticator device) {
    return Map.of("passkey", answer(Persona.nobody().post("/auth/passkey/_options"), device));
  }

  private static Response add(Persona persona, SoftAuthenticator device, String name) {
    var asked = persona.asks().post("/me/passkeys/_options");
    return persona.sends(made(asked, device, name)).post("/me/passkeys");
  }

  private static Map<String, Object> made(Response asked, SoftAuthenticator device, String name) {
    var id = UUID.fromString(asked.path("ceremonyId"));
    return Map.of(
        "ceremonyId", id, "name", name, "credential", device.create(asked.path("options")));
  }

  private static Response signIn(SoftAuthenticator device) {
    var asked = Persona.nobody().post("/auth/passkey/_options");
    return Persona.nobody().body(answer(asked, device)).post("/auth/passkey");
  }

  private static Map<String, Object> answer(Response asked, SoftAuthenticator device) {
    assertThat(asked.statusCode()).isEqualTo(200);
    return Map.of(
        "ceremonyId", asked.path("ceremonyId"), "credential", device.get(asked.path("options")));
  }
}

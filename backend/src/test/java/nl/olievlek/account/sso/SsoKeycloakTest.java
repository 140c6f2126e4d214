package nl.olievlek.account.sso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing on against a real provider, walked as a browser does. */
@ApiTest
@Tag("sso")
@QuarkusTestResource(value = KeycloakServer.class, restrictToAnnotatedClass = true)
class SsoKeycloakTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;

  @Test
  void a_linked_person_signs_on_without_a_password() {
    var person = world.coordinatorOf(world.network());
    var name = realm().user("noor@example.nl");
    link(person, "keycloak", name).then().header("Location", "/me/security?linked=keycloak");

    var answer = back(realm(), go("keycloak"), name);

    answer.then().statusCode(303).header("Location", "/login/sso");
    Persona.nobody()
        .cookie("olievlek_refresh", answer.cookie("olievlek_refresh"))
        .post("/auth/refresh")
        .then()
        .statusCode(200)
        .body("person.id", equalTo(person.id().toString()));
    assertThat(sessions(person.id())).contains("SSO false");
    person
        .asks()
        .get("/me/external-identities")
        .then()
        .body("items.providerName", contains("Keycloak keycloak"));
  }

  @Test
  void only_issuer_and_subject_are_kept_of_who_somebody_is_there() {
    var person = world.coordinatorOf(world.network());
    link(person, "keycloak", realm().user("a-private-address@example.nl"));

    var kept =
        sql.list(
            String.class,
            Query.of("select to_jsonb(e) - 'id' #>> '{}' from external_identity e")
                .where("e.person_id = :person", "person", person.id()));

    assertThat(kept)
        .singleElement()
        .asString()
        .contains(issuer())
        .doesNotContain("example.nl", "Berg");
  }

  @Test
  void somebody_with_the_mail_address_of_a_person_is_not_that_person() {
    var person = world.person();
    var email =
        sql.one(String.class, Query.of("select email from person").where("id = :id", "id", person))
            .orElseThrow();

    var answer = back(realm(), go("keycloak"), realm().user(email));

    answer.then().statusCode(303).header("Location", "/login?problem=sso-not-linked");
    assertThat(answer.cookies()).doesNotContainKey("olievlek_refresh");
  }

  @Test
  void an_answer_counts_once_and_only_in_the_browser_that_asked() {
    var person = world.coordinatorOf(world.network());
    var name = realm().user("noor@example.nl");
    link(person, "keycloak", name);
    var asked = go("keycloak");
    var answer = realm().signOn(asked.header("Location"), name).getRawQuery();
    var browser = asked.cookie("olievlek_sso");

    var stranger = callback(answer, "another-browser");
    var first = callback(answer, browser);
    var replayed = callback(answer, browser);

    stranger.then().header("Location", "/login?problem=sso-failed");
    first.then().header("Location", "/login/sso");
    replayed.then().header("Location", "/login?problem=sso-failed");
    callback(answer.replaceFirst("state=.", "state=_"), browser)
        .then()
        .header("Location", "/login?problem=sso-failed");
  }

  @Test
  void an_invited_person_comes_in_and_is_linked() {
    var network = world.network();
    var token = invited(world.coordinatorOf(network), network);
    var name = realm().user("another-address@example.nl");
    var body = Map.of("invitationToken", token, "returnTo", "/meetings");

    var started = Persona.nobody().body(body).post("/auth/sso/keycloak/_start");
    var query = realm().signOn(started.path("redirectTo"), name).getRawQuery();
    var answer = callback(query, started.cookie("olievlek_sso"));

    answer.then().statusCode(303).header("Location", "/login/sso?returnTo=%2Fmeetings");
    back(realm(), go("keycloak"), name).then().header("Location", "/login/sso");
    Persona.nobody().body(body).post("/auth/sso/keycloak/_start").then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({"down,sso-unavailable", "foreign,sso-failed"})
  void a_provider_that_is_down_or_another_one_leads_back_to_the_page(String key, String problem) {
    go(key).then().statusCode(303).header("Location", "/login?problem=" + problem);

    Persona.nobody().body(Map.of()).post("/auth/sso/" + key + "/_start").then().statusCode(503);
  }

  @ParameterizedTest
  @CsvSource({"swapped", "wrong-secret"})
  void an_answer_that_cannot_be_trusted_lets_nobody_in(String key) {
    back(realm(), go(key), realm().user("noor@example.nl"))
        .then()
        .header("Location", "/login?problem=sso-failed");
  }

  @Test
  void two_factors_there_are_two_factors_here_and_other_signatures_do_as_well() {
    var person = world.coordinatorOf(world.network());
    var name = realm().user("noor@example.nl");
    link(person, "elliptic", name).then().header("Location", "/me/security?linked=elliptic");

    back(realm(), go("strong"), name).then().header("Location", "/login/sso");

    assertThat(sessions(person.id())).contains("SSO true");
  }

  @Test
  void the_provider_of_an_organisation_speaks_for_its_own_people_only() {
    var employer =
        rows.insert("organisation", "name", "Zorghuis van Keycloak", "kind", "CARE_PROVIDER");
    var own = world.administratorOf(employer);
    var foreign = world.administratorOf(world.careProvider());

    link(own, "employer", realm().user("own@example.nl"))
        .then()
        .header("Location", "/me/security?linked=employer");
    link(foreign, "employer", realm().user("foreign@example.nl"))
        .then()
        .header("Location", "/me/security?problem=sso-not-linked");
    foreign.asks().get("/me/external-identities").then().body("items", empty());
  }

  @Test
  void a_link_is_taken_away_by_its_owner_only() {
    var person = world.coordinatorOf(world.network());
    var name = realm().user("noor@example.nl");
    link(person, "keycloak", name);
    var links = "/me/external-identities";
    String id =
        person.asks().get(links).then().body("items", hasSize(1)).extract().path("items[0].id");

    world.admin().asks().delete(links + "/" + id).then().statusCode(404);
    person.asks().delete(links + "/" + id).then().statusCode(204);

    back(realm(), go("keycloak"), name).then().header("Location", "/login?problem=sso-not-linked");
  }

  @Test
  void the_page_learns_where_to_sign_on_and_nobody_is_led_elsewhere() {
    Persona.nobody()
        .get("/auth/providers")
        .then()
        .statusCode(200)
        .body("items.key", hasItem("keycloak"));
    go("keycloak?returnTo=https://example.org").then().statusCode(400);
    go("keycloak?returnTo=//example.org").then().statusCode(400);
    go("nowhere").then().statusCode(404);
    callback("error=access_denied", "browser")
        .then()
        .header("Location", "/login?problem=sso-failed");
  }

  private static String issuer() {
    return ConfigProvider.getConfig().getValue("olievlek.sso.keycloak.issuer", String.class);
  }

  private static KeycloakRealm realm() {
    return new KeycloakRealm(issuer().replace("/realms/olievlek", ""));
  }

  private Response link(Persona person, String key, String name) {
    var started = person.sends(Map.of("key", key)).post("/me/external-identities/_start");
    var query = realm().signOn(started.path("redirectTo"), name).getRawQuery();
    return callback(query, started.cookie("olievlek_sso"));
  }

  private static Response back(KeycloakRealm realm, Response asked, String name) {
    var query = realm.signOn(asked.header("Location"), name).getRawQuery();
    return callback(query, asked.cookie("olievlek_sso"));
  }

  private static Response go(String key) {
    return Persona.nobody().redirects().follow(false).get("/auth/sso/" + key);
  }

  private static Response callback(String query, String browser) {
    return RestAssured.given()
        .redirects()
        .follow(false)
        .urlEncodingEnabled(false)
        .cookie("olievlek_sso", browser)
        .get("/auth/sso/callback?" + query);
  }

  private List<String> sessions(UUID person) {
    return sql.list(
        String.class,
        Query.of("select method || ' ' || second_factor from sign_in_session")
            .where("person_id = :person", "person", person));
  }

  private String invited(Persona coordinator, UUID network) {
    var email = "invited-" + UUID.randomUUID() + "@example.nl";
    var invitation =
        Map.of(
            "givenName", "Sam",
            "surname", "Smit",
            "email", email,
            "role", "NETWORK_COORDINATOR",
            "networkId", network);
    coordinator.sends(invitation).post("/invitations").then().statusCode(201);
    var body =
        sql.one(
                String.class,
                Query.of("select body_text from mail_message")
                    .where("to_address = :email", "email", email))
            .orElseThrow();
    return body.replaceFirst("(?s).*#([A-Za-z0-9_-]{43}).*", "$1");
  }
}

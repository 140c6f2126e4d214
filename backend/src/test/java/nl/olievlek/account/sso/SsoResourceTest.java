package nl.olievlek.account.sso;

import static org.hamcrest.Matchers.empty;

import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import org.junit.jupiter.api.Test;

/** Signing on where nobody set up a provider; against a real one see {@link SsoKeycloakTest}. */
@ApiTest
class SsoResourceTest {

  @Test
  void without_a_provider_there_is_nowhere_to_sign_on() {
    Persona.nobody().get("/auth/providers").then().statusCode(200).body("items", empty());
    Persona.nobody().get("/auth/sso/keycloak").then().statusCode(404);
    Persona.nobody()
        .body("{}")
        .post("/auth/sso/keycloak/_start")
        .then()
        .statusCode(404)
        .header("RateLimit-Policy", "\"sign-on\";q=300;w=600");
  }

  @Test
  void an_answer_to_nothing_leads_back_to_the_log_in_page() {
    Persona.nobody()
        .redirects()
        .follow(false)
        .get("/auth/sso/callback?code=guess&state=guess")
        .then()
        .statusCode(303)
        .header("Location", "/login?problem=sso-failed");
  }
}

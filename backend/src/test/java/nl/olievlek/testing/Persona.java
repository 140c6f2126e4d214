package nl.olievlek.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/**
 * Somebody who is signed in.
 *
 * @param id the person
 * @param token access token
 */
public record Persona(UUID id, String token) {

  /** A request by this person, in English, so that texts in assertions are stable. */
  public RequestSpecification asks() {
    return asksIn("en");
  }

  /** A request in another language. */
  public RequestSpecification asksIn(String language) {
    return RestAssured.given()
        .auth()
        .oauth2(token)
        .header("Accept-Language", language)
        .contentType(ContentType.JSON);
  }

  /** A request with a body. */
  public RequestSpecification sends(Object body) {
    return asks().body(body);
  }

  /** A request by somebody who is not signed in. */
  public static RequestSpecification nobody() {
    return RestAssured.given().header("Accept-Language", "en").contentType(ContentType.JSON);
  }
}

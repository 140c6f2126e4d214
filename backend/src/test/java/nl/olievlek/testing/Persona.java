package nl.olievlek.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.function.Supplier;

/** Somebody who is signed in. */
public final class Persona {

  private final UUID id;
  private final Supplier<String> signed;
  private String token;

  /** Somebody with an access token. */
  public Persona(UUID id, String token) {
    this(id, () -> token);
  }

  private Persona(UUID id, Supplier<String> signed) {
    this.id = id;
    this.signed = signed;
  }

  /** Somebody whose token is signed when it is first asked for, which many never do. */
  static Persona signingWhenAsked(UUID id, Supplier<String> signed) {
    return new Persona(id, signed);
  }

  /** The person. */
  public UUID id() {
    return id;
  }

  /** The access token. */
  public synchronized String token() {
    if (token == null) {
      token = signed.get();
    }
    return token;
  }

  /** A request by this person, in English, so that texts in assertions are stable. */
  public RequestSpecification asks() {
    return asksIn("en");
  }

  /** A request in another language. */
  public RequestSpecification asksIn(String language) {
    return RestAssured.given()
        .auth()
        .oauth2(token())
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

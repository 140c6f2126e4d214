package nl.olievlek.account.client;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;

/** Machines for tests, made the way people make them. */
public final class ApiClientFixture {

  private ApiClientFixture() {}

  /** All scopes there are. */
  public static final List<String> ALL =
      List.of(
          "organisations:read",
          "networks:read",
          "programmes:read",
          "cohorts:read",
          "learners:read",
          "exchange:read",
          "meetings:read",
          "proposals:read",
          "impact:read");

  /** What to send for a new client of a network. */
  public static Map<String, Object> ofNetwork(UUID network, List<String> scopes) {
    return request("networkId", network, scopes);
  }

  /** What to send for a new client of an organisation. */
  public static Map<String, Object> ofOrganisation(UUID organisation, List<String> scopes) {
    return request("organisationId", organisation, scopes);
  }

  private static Map<String, Object> request(String place, UUID id, List<String> scopes) {
    var request = new HashMap<String, Object>();
    request.put("name", Rows.unique("Leerlingsysteem"));
    request.put(place, id);
    request.put("scopes", scopes);
    request.put("expiresOn", LocalDate.now(Clocks.PEOPLE).plusMonths(6).toString());
    return request;
  }

  /** Adds a client and says which. */
  public static String added(Persona by, Map<String, Object> request) {
    return by.sends(request).post("/api-clients").then().statusCode(201).extract().path("id");
  }

  /** A new secret of a client. */
  public static String secret(Persona by, String client, int overlapDays) {
    return by.sends(Map.of("overlapDays", overlapDays))
        .post("/api-clients/" + client + "/secrets")
        .then()
        .statusCode(201)
        .extract()
        .path("secret");
  }

  /** Asks for a token with HTTP Basic. */
  public static Response token(String client, String secret, String... more) {
    var form = new StringBuilder("grant_type=client_credentials");
    for (var i = 0; i < more.length; i += 2) {
      form.append('&').append(more[i]).append('=').append(more[i + 1]);
    }
    return RestAssured.given()
        .auth()
        .preemptive()
        .basic(client, secret)
        .contentType(ContentType.URLENC)
        .body(form.toString())
        .post("/auth/token");
  }

  /** A machine that is signed in. */
  public static Persona machine(Persona by, Map<String, Object> request) {
    var client = added(by, request);
    var token = token(client, secret(by, client, 0)).then().statusCode(200).extract();
    return new Persona(UUID.fromString(client), token.path("access_token"));
  }
}

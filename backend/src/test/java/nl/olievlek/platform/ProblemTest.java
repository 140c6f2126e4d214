package nl.olievlek.platform;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a caller sends, the answer is a problem document that helps. */
@ApiTest
class ProblemTest {

  private static final String PROBLEM = "application/problem+json";

  @Inject World world;

  @BeforeEach
  void requestsHereAreWrongOnPurpose() {
    RestAssured.replaceFiltersWith(List.<Filter>of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\":\"A\",\"kind\":\"HOTEL\"}     | kind    | Choose one of: CARE_PROVIDER",
        "{\"name\":\"A\",\"colour\":\"red\"}     | colour  | We do not know this field.",
        "{\"name\":[\"A\"],\"kind\":\"SCHOOL\"}  | name    | This must be text.",
        "{\"kind\":\"SCHOOL\"}                   | name    | This field is required.",
      })
  void a_wrong_field_is_named_with_what_is_allowed(String body, String field, String message) {
    var answer = world.admin().sends(body).post("/organisations").then();

    answer
        .statusCode(400)
        .contentType(PROBLEM)
        .body("type", equalTo("/problems/invalid-input"))
        .body("instance", equalTo("/api/v1/organisations"))
        .body("violations[0].field", equalTo(field))
        .body("violations[0].message", containsString(message));
  }

  @ParameterizedTest
  @CsvSource({"not json", "'[1,2'", "'\"text\"'", "''"})
  void a_body_that_is_no_such_json_is_malformed(String body) {
    var answer = world.admin().sends(body).post("/organisations").then();

    answer.statusCode(400).contentType(PROBLEM);
  }

  @Test
  void a_text_that_is_too_long_is_refused_before_it_reaches_the_database() {
    var body = "{\"name\":\"" + "x".repeat(201) + "\",\"kind\":\"SCHOOL\"}";

    var answer = world.admin().sends(body).post("/organisations").then();

    answer.statusCode(400).body("violations[0].field", equalTo("name"));
  }

  @ParameterizedTest
  @CsvSource({
    "pageSize=7,    pageSize",
    "pageNumber=0,  pageNumber",
    "pageNumber=x,  pageNumber",
    "pageNumber=99999, pageNumber",
    "sort=password, sort",
    "kind=HOTEL,    kind",
    "networkId=1,   networkId",
    "withTotal=ja,  withTotal",
  })
  void a_wrong_parameter_is_named(String query, String parameter) {
    var answer = world.admin().asks().get("/organisations?" + query).then();

    answer.statusCode(400).contentType(PROBLEM).body("violations[0].field", equalTo(parameter));
  }

  @Test
  void texts_come_in_the_language_of_the_caller() {
    var admin = world.admin();

    admin
        .asks()
        .get("/organisations?sort=x")
        .then()
        .body("violations[0].message", containsString("You can sort"));
    RestAssured.given()
        .auth()
        .oauth2(admin.token())
        .header("Accept-Language", "nl-NL,nl;q=0.9,en;q=0.5")
        .get("/organisations?sort=x")
        .then()
        .header("Content-Language", "nl")
        .body("violations[0].message", containsString("Sorteren kan op"));
  }

  @Test
  void what_does_not_exist_is_a_problem_document_too() {
    var admin = world.admin();

    admin.asks().get("/no-such-thing").then().statusCode(404).contentType(PROBLEM);
    admin.asks().get("/organisations/").then().statusCode(404).contentType(PROBLEM);
    admin
        .asks()
        .delete("/organisations")
        .then()
        .statusCode(405)
        .contentType(PROBLEM)
        .header("Allow", containsString("GET"));
  }

  @Test
  void other_formats_are_refused() {
    var admin = world.admin();

    admin
        .asks()
        .contentType(ContentType.TEXT)
        .body("x")
        .post("/organisations")
        .then()
        .statusCode(415)
        .contentType(PROBLEM);
    admin
        .asks()
        .accept(ContentType.XML)
        .get("/organisations")
        .then()
        .statusCode(406)
        .contentType(PROBLEM);
  }

  @ParameterizedTest
  @CsvSource({"nonsense", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."})
  void a_token_that_is_none_of_ours_is_not_signed_in(String token) {
    var answer = RestAssured.given().auth().oauth2(token).get("/organisations").then();

    answer.statusCode(401).contentType(PROBLEM).header("WWW-Authenticate", "Bearer");
  }

  @Test
  void every_answer_carries_the_headers_that_keep_it_safe() {
    var answer = world.admin().asks().get("/me").then();

    answer
        .statusCode(200)
        .header("API-Version", "0.1.0")
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
  }

  @Test
  void pages_link_to_their_neighbours() {
    List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).forEach(i -> world.careProvider());

    var first = world.admin().asks().get("/organisations?pageSize=10&withTotal=true").then();

    first
        .body("hasNextPage", equalTo(true))
        .body("hasPreviousPage", equalTo(false))
        .body("items.size()", equalTo(10));
    var links = first.extract().headers().getValues("Link");
    org.hamcrest.MatcherAssert.assertThat(
        links,
        hasItems("</api/v1/organisations?pageSize=10&withTotal=true&pageNumber=2>; rel=\"next\""));
    world.admin().asks().get("/organisations?pageSize=10").then().body("total", nullValue());
  }
}

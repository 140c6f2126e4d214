package nl.olievlek.account.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Letters;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class EmailChangeResourceTest {

  @Inject World world;
  @Inject Letters letters;
  @Inject Sql sql;

  @Test
  void an_address_changes_when_both_have_confirmed() {
    var admin = world.admin();
    var old = email(admin.id());
    var fresh = freshAddress();
    ask(admin, fresh).then().statusCode(202);

    var first = confirm(letters.secretTo(fresh));
    first.then().statusCode(200).body("confirmed", equalTo("NEW")).body("complete", equalTo(false));
    assertThat(email(admin.id())).isEqualTo(old);
    var second = confirm(letters.secretTo(old));

    assertThat(second.asString()).isEqualTo("{\"confirmed\":\"OLD\",\"complete\":true}");
    assertThat(email(admin.id())).isEqualTo(fresh);
    admin.asks().get("/me").then().statusCode(401);
    assertThat(letters.subjectsTo(old)).endsWith("Je e-mailadres is veranderd");
    assertThat(letters.subjectsTo(fresh)).endsWith("Je e-mailadres is veranderd");
  }

  @Test
  void a_link_confirms_once() {
    var admin = world.admin();
    var fresh = freshAddress();
    ask(admin, fresh);
    var token = letters.secretTo(fresh);
    confirm(token).then().statusCode(200);

    refused(confirm(token));
    refused(confirm("made-up"));
  }

  @Test
  void a_link_works_for_a_day() {
    var admin = world.admin();
    var fresh = freshAddress();
    ask(admin, fresh);
    sql.execute(
        "update email_change set expires_at = expires_at - interval '25 hours' where person_id = :person",
        Map.of("person", admin.id()));

    refused(confirm(letters.secretTo(fresh)));
  }

  @Test
  void asking_anew_makes_the_former_links_void() {
    var admin = world.admin();
    var first = freshAddress();
    ask(admin, first);
    var former = letters.secretTo(first);

    ask(admin, freshAddress()).then().statusCode(202);

    refused(confirm(former));
  }

  @Test
  void the_address_of_somebody_else_is_not_told_until_its_owner_confirms() {
    var admin = world.admin();
    var old = email(admin.id());
    var taken = email(world.admin().id());

    ask(admin, taken).then().statusCode(202);

    confirm(letters.secretTo(taken)).then().statusCode(200);
    confirm(letters.secretTo(old)).then().statusCode(409);
    assertThat(email(admin.id())).isEqualTo(old);
  }

  @Test
  void the_same_address_and_no_address_are_refused() {
    var admin = world.admin();

    ask(admin, email(admin.id()))
        .then()
        .statusCode(400)
        .body("violations.field", contains("newEmail"));
    ask(admin, "geen adres").then().statusCode(400);
    Persona.nobody()
        .body(Map.of("newEmail", freshAddress()))
        .post("/me/email-changes")
        .then()
        .statusCode(401);
  }

  private static void refused(Response answer) {
    answer.then().statusCode(404).body("type", equalTo("/problems/link-not-valid"));
  }

  private static Response ask(Persona person, String email) {
    return person.sends(Map.of("newEmail", email)).post("/me/email-changes");
  }

  private static Response confirm(String token) {
    return Persona.nobody().body(Map.of("token", token)).post("/auth/email-changes/_confirm");
  }

  private static String freshAddress() {
    return "nieuw-" + Ids.next() + "@example.nl";
  }

  private String email(UUID person) {
    return sql.one(
            String.class, Query.of("select email from person").where("id = :id", "id", person))
        .orElseThrow();
  }
}

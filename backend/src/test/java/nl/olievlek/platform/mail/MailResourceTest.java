package nl.olievlek.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class MailResourceTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Outbox outbox;
  @Inject Statements statements;

  @Test
  void kept_mail_can_be_read_by_everyone_who_tries_the_product_out() {
    var email = "lezer-" + Ids.next() + "@example.nl";
    outbox.queue(new Mail(null, email, Locale.ENGLISH, "email-changed", "Sam", "new@example.nl"));

    var mails = Persona.nobody().get("/kept-mails");

    mails.then().statusCode(200).body("items[0].to", equalTo(email));
    var text =
        "Dear Sam,\n\nFrom now on you sign in with new@example.nl.\n\nKind regards,\nOlievlek\n";
    assertThat(mails.<String>path("items[0].bodyText")).startsWith(text);
    assertThat(mails.<String>path("items[0].toName")).isNull();
  }

  @Test
  void an_admin_sees_what_became_of_mail_but_not_what_it_says() {
    var email = "lezer-" + Ids.next() + "@example.nl";
    outbox.queue(new Mail(null, email, Locale.of("nl"), "email-changed", "Sam", "geheim"));

    var list = world.admin().asks().queryParam("status", "KEPT").get("/mail-messages");

    list.then().statusCode(200).body("items.status", everyItem(equalTo("KEPT")));
    assertThat(list.<String>path("items[0].to")).isEqualTo(email);
    assertThat(list.asString()).doesNotContain("bodyText", "geheim");
  }

  @Test
  void only_an_admin_sees_mail() {
    var coordinator = world.coordinatorOf(world.network());

    coordinator.asks().get("/mail-messages").then().statusCode(403);
  }

  @Test
  void a_message_that_failed_is_tried_again_and_only_that() {
    var admin = world.admin();
    var failed = message("FAILED");
    var kept = message("KEPT");

    var steps = "items.find { it.id == '%s' }.steps";
    admin
        .asks()
        .queryParam("pageSize", 250)
        .get("/mail-messages")
        .then()
        .body(steps.formatted(failed), contains("QUEUED"))
        .body(steps.formatted(kept), empty());
    step(admin, failed).then().statusCode(200).body("status", equalTo("QUEUED"));
    step(admin, kept).then().statusCode(409);
    step(admin, Ids.next()).then().statusCode(404);
    admin
        .asks()
        .get("/mail-messages/" + failed + "/transitions")
        .then()
        .body("history.to", contains("QUEUED"));
  }

  @Test
  void the_list_takes_as_many_statements_whatever_its_length() {
    var admin = world.admin();
    for (var message = 0; message < 3; message++) {
      message("KEPT");
    }

    var sent = statements.during(() -> admin.asks().get("/mail-messages").then().statusCode(200));

    assertThat(sent).isEqualTo(2);
  }

  private UUID message(String status) {
    var id = Ids.next();
    var now = OffsetDateTime.now();
    rows.insertRaw(
        "mail_message",
        Map.of(
            "id",
            id,
            "created_at",
            now,
            "to_address",
            "wie@example.nl",
            "template",
            "test",
            "subject",
            "Proef",
            "body_text",
            "Proef",
            "status",
            status,
            "next_attempt_at",
            now));
    return id;
  }

  private static Response step(Persona admin, UUID id) {
    return admin.sends(Map.of("to", "QUEUED")).post("/mail-messages/" + id + "/transitions");
  }
}

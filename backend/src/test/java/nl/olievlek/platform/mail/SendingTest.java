package nl.olievlek.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail that is really sent, to a real SMTP server. */
@ApiTest
class SendingTest {

  @Inject World world;
  @Inject Outbox outbox;
  @Inject MailSender sender;
  @Inject MailSwitch mail;
  @Inject Sql sql;

  private final MailServer server = new MailServer();
  private final String email = "lezer-" + Ids.next() + "@example.nl";

  @BeforeEach
  void switchOn() {
    // What other tests left waiting.
    sql.execute("update mail_message set status = 'FAILED' where status = 'QUEUED'", Map.of());
    server.switchOn();
    mail.send(true);
  }

  @AfterEach
  void switchOff() {
    mail.send(false);
    server.switchOff();
  }

  @Test
  void a_message_is_sent_right_after_the_commit_and_its_text_forgotten() throws Exception {
    QuarkusTransaction.requiringNew().run(() -> queue("nieuw@example.nl"));

    assertThat(server.got(1)).isTrue();
    var letter = server.received().getLast();
    assertThat(letter.getSubject()).isEqualTo("Je e-mailadres is veranderd");
    assertThat(letter.getFrom()[0]).hasToString("Olievlek <olievlek@example.nl>");
    assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(GreenMailUtil.getBody(letter)).contains("Beste Sam").contains("nieuw@example.nl");
    awaitStatus("SENT");
    assertThat(column("body_text")).isNull();
  }

  @Test
  void a_calendar_goes_over_the_line_beside_the_text() throws Exception {
    var calendar = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Zoë\r\nEND:VCALENDAR\r\n";
    var mail = new Mail(null, email, Locale.of("nl"), "email-changed", "Zoë", "nieuw@example.nl");
    QuarkusTransaction.requiringNew().run(() -> outbox.queue(mail.with(calendar)));

    assertThat(server.got(1)).isTrue();
    var letter = server.received().getLast();
    var beside = (MimeMultipart) ((MimeMultipart) letter.getContent()).getBodyPart(0).getContent();
    assertThat(letter.getSubject()).isEqualTo("Je e-mailadres is veranderd");
    assertThat((String) beside.getBodyPart(0).getContent()).startsWith("Beste Zoë");
    assertThat(beside.getBodyPart(1).getContentType()).contains("method=REQUEST");
    assertThat(beside.getBodyPart(1).getInputStream().readAllBytes())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(calendar);
  }

  @Test
  void a_subject_that_is_too_long_is_cut_and_the_message_sent() {
    var long_ =
        new Mail(null, email, Locale.of("nl"), "calendar-added", "Sam", "x".repeat(250), "");

    QuarkusTransaction.requiringNew().run(() -> outbox.queue(long_));

    assertThat(column("subject")).hasSize(200).endsWith("…");
  }

  @Test
  void nothing_is_sent_when_the_change_is_not_made() {
    QuarkusTransaction.begin();
    queue("nieuw@example.nl");
    QuarkusTransaction.rollback();
    sender.sendWhatWaits();

    assertThat(server.received()).isEmpty();
  }

  @Test
  void while_the_server_is_down_mail_waits_for_all_to_see_and_goes_when_it_is_back() {
    var admin = world.admin();
    server.switchOff();
    QuarkusTransaction.requiringNew().run(() -> queue("nieuw@example.nl"));
    await().until(() -> "UNREACHABLE".equals(column("last_error_kind")));
    admin
        .asks()
        .queryParam("status", "QUEUED")
        .get("/mail-messages")
        .then()
        .body("items[0].to", equalTo(email))
        .body("items[0].attempts", equalTo(1))
        .body("items[0].lastError", equalTo("UNREACHABLE"));

    server.switchOn();
    makeDue();
    sender.sendWhatWaits();

    assertThat(server.got(1)).isTrue();
    assertThat(column("status")).isEqualTo("SENT");
  }

  @Test
  void after_six_attempts_it_has_failed_until_an_admin_tries_again() {
    var admin = world.admin();
    server.switchOff();
    QuarkusTransaction.requiringNew().run(() -> queue("nieuw@example.nl"));
    await().until(() -> "UNREACHABLE".equals(column("last_error_kind")));
    for (var attempt = 2; attempt <= 6; attempt++) {
      assertThat(column("status")).isEqualTo("QUEUED");
      makeDue();
      sender.sendWhatWaits();
    }
    assertThat(column("status")).isEqualTo("FAILED");

    server.switchOn();
    var id = UUID.fromString(column("cast(id as text)"));
    admin
        .sends(Map.of("to", "QUEUED"))
        .post("/mail-messages/" + id + "/transitions")
        .then()
        .statusCode(200);

    assertThat(server.got(1)).isTrue();
    awaitStatus("SENT");
  }

  @Test
  void kept_mail_is_not_there_when_mail_is_sent() {
    Persona.nobody().get("/kept-mails").then().statusCode(404);
  }

  private void queue(String value) {
    outbox.queue(new Mail(null, email, Locale.of("nl"), "email-changed", "Sam", value));
  }

  private void makeDue() {
    sql.execute(
        "update mail_message set next_attempt_at = created_at where to_address = :to",
        Map.of("to", email));
  }

  private void awaitStatus(String status) {
    await().until(() -> status.equals(column("status")));
  }

  private String column(String column) {
    return sql.list(
            String.class,
            Query.of("select " + column + " from mail_message")
                .where("to_address = :to", "to", email))
        .getFirst();
  }
}

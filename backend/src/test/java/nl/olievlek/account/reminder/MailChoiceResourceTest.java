package nl.olievlek.account.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.account.People;
import nl.olievlek.meeting.MeetingFixture;
import nl.olievlek.platform.mail.Outbox;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.task.MailChoice;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody chooses of what can come to them, tasks and news alike. */
@ApiTest
class MailChoiceResourceTest {

  @Inject World world;
  @Inject MeetingFixture meetings;
  @Inject TaskPostService service;
  @Inject People people;
  @Inject Outbox outbox;
  @Inject Sql sql;

  private UUID network;
  private Persona guest;

  @BeforeEach
  void aGuest() {
    network = world.network();
    guest = world.guestOf(network);
  }

  @Test
  void nobody_chooses_of_what_never_comes_to_them() {
    var cohort = world.cohort(network);
    var teacher = world.teacherOf(cohort, world.schoolOf(network));

    for (var persona : List.of(guest, teacher)) {
      choices(persona).body("kind", hasItems("INVITATION", "SEAT_NEWS"));
      choices(persona).body("kind", not(hasItem("REFLECTION")));
      choices(persona).body("kind", not(hasItem("WISH")));
      choices(persona).body("kind", not(hasItem("REFLECTION_NEWS")));
      choose(persona, "REFLECTION", "NEVER").statusCode(404);
    }
    choices(world.learnerOf(network, world.memberOf(network)))
        .body("kind", hasItems("WISH", "REFLECTION", "REFLECTION_NEWS", "EXCHANGE_NEWS"));
  }

  @Test
  void news_does_not_wait_for_one_message_a_day() {
    choices(guest)
        .body("find { it.kind == 'SEAT_NEWS' }.choice", equalTo("AT_ONCE"))
        .body("find { it.kind == 'SEAT_NEWS' }.choices", contains("AT_ONCE", "NEVER"));
    choose(guest, "SEAT_NEWS", "DIGEST")
        .statusCode(400)
        .body("allowed", contains("AT_ONCE", "NEVER"));
    choose(guest, "SEAT_NEWS", "NEVER")
        .statusCode(200)
        .body("find { it.kind == 'SEAT_NEWS' }.choice", equalTo("NEVER"));
  }

  @Test
  void news_says_why_it_came_and_stays_away_when_it_is_not_wanted() {
    tell("seat-offered");
    assertThat(mail()).hasSize(1);
    assertThat(mail().getFirst())
        .contains("omdat je op de wachtlijst staat of stond")
        .contains("/me/mail");

    choose(guest, "SEAT_NEWS", "NEVER").statusCode(200);
    tell("seat-offered");
    assertThat(mail()).hasSize(1);
    // What is about somebody's way in comes whatever they chose.
    tell("password-changed");
    assertThat(mail()).hasSize(2);
  }

  @Test
  void who_is_invited_hears_of_it_once_and_nobody_who_wants_no_mail_of_it() {
    var quiet = world.guestOf(network);
    choose(quiet, "INVITATION", "NEVER").statusCode(200);
    var meeting = meetings.meeting(network, 20);
    meetings.registration(meeting, guest, "INVITED");
    meetings.registration(meeting, quiet, "INVITED");

    service.tell(MailChoice.AT_ONCE);
    service.tell(MailChoice.AT_ONCE);
    service.tell(MailChoice.DIGEST);

    assertThat(mail()).hasSize(1);
    assertThat(mail().getFirst())
        .contains("/meetings/" + meeting)
        .contains("omdat het op jou wacht");
    assertThat(mailTo(quiet)).isEmpty();
  }

  private void tell(String template) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                outbox.queue(
                    people
                        .mailbox(guest.id())
                        .orElseThrow()
                        .mail(template, "a", "b", "c", "d", "e")));
  }

  private static ValidatableResponse choices(Persona persona) {
    return persona.asks().get("/me/mail-choices").then().statusCode(200);
  }

  private static ValidatableResponse choose(Persona persona, String kind, String choice) {
    return persona.sends(Map.of("choice", choice)).put("/me/mail-choices/" + kind).then();
  }

  private List<String> mail() {
    return mailTo(guest);
  }

  private List<String> mailTo(Persona persona) {
    return sql.list(
        String.class,
        Query.of("select body_text from mail_message")
            .where("person_id = :person", "person", persona.id()));
  }
}

package nl.olievlek.account.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.task.MailChoice;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class TaskPostServiceTest {

  @Inject World world;
  @Inject ExchangeFixture exchange;
  @Inject InternshipFixture internships;
  @Inject TaskPostService service;
  @Inject Rows rows;
  @Inject Sql sql;
  @Inject Statements statements;

  private final LocalDate today = LocalDate.now(Clocks.PEOPLE);

  private UUID network;
  private UUID cohort;
  private UUID home;
  private Persona learner;
  private UUID learnerId;
  private Persona admin;

  @BeforeEach
  void aLearnerAndAHost() {
    network = world.network();
    cohort = world.cohort(network);
    home = world.memberOf(network);
    admin = world.administratorOf(home);
    learner = world.learnerOf(network, home);
    learnerId = world.learner(network, cohort, home, null, learner.id());
  }

  @Test
  void who_did_not_answer_is_told_once_some_days_before_why_and_where() {
    var round = exchange.roundUntil(network, "OPEN", today.plusDays(3), cohort);
    exchange.offersUntil(round, today.plusDays(2));

    service.tell(MailChoice.AT_ONCE);
    service.tell(MailChoice.AT_ONCE);

    assertThat(mailTo(learner)).hasSize(1);
    assertThat(mailTo(learner).getFirst())
        .contains("Zeg waar je heen wilt")
        .contains("/exchange/" + round + "/wishes/" + learnerId)
        .contains("omdat het op jou wacht")
        .contains("/me/mail");
    assertThat(mailTo(admin)).hasSize(1);
    assertThat(mailTo(admin).getFirst()).contains("/guests").contains("daarvoor antwoordt");
  }

  @Test
  void who_answered_is_left_in_peace() {
    var round = exchange.roundUntil(network, "OPEN", today.plusDays(3), cohort);
    exchange.offersUntil(round, today.plusDays(3));
    exchange.place(round, home, "OFFERED");
    rows.insert("wish", "round_id", round, "learner_id", learnerId);

    service.tell(MailChoice.AT_ONCE);

    assertThat(mailTo(learner)).isEmpty();
    assertThat(mailTo(admin)).isEmpty();
  }

  @Test
  void nobody_is_told_too_early_too_late_or_of_a_round_that_is_not_open() {
    exchange.roundUntil(network, "OPEN", today.plusDays(4), cohort);
    exchange.roundUntil(network, "OPEN", today.minusDays(1), cohort);
    exchange.roundUntil(network, "PLANNING", today.plusDays(1), cohort);

    service.tell(MailChoice.AT_ONCE);

    assertThat(mailTo(learner)).isEmpty();
  }

  @Test
  void who_wants_one_message_a_day_gets_one_and_who_wants_none_gets_none() {
    exchange.roundUntil(network, "OPEN", today.plusDays(1), cohort);
    exchange.roundUntil(network, "OPEN", today.plusDays(2), cohort);
    choose(learner, "DIGEST");

    service.tell(MailChoice.AT_ONCE);
    assertThat(mailTo(learner)).isEmpty();
    service.tell(MailChoice.DIGEST);
    assertThat(mailTo(learner)).hasSize(1);

    choose(learner, "NEVER");
    exchange.roundUntil(network, "OPEN", today.plusDays(3), cohort);
    service.tell(MailChoice.AT_ONCE);
    service.tell(MailChoice.DIGEST);
    assertThat(mailTo(learner)).hasSize(1);
  }

  @Test
  void a_learner_is_told_of_a_reflection_three_days_after_the_last_day() {
    var setting = internships.internship("RUNNING");
    internships.lastDay(setting, today.minusDays(2));
    service.tell(MailChoice.AT_ONCE);
    assertThat(mailTo(setting.learner())).isEmpty();

    internships.lastDay(setting, today.minusDays(3));
    service.tell(MailChoice.AT_ONCE);

    assertThat(mailTo(setting.learner())).hasSize(1);
    assertThat(mailTo(setting.learner()).getFirst())
        .contains("/internships/" + setting.id() + "/reflection");
  }

  @Test
  void the_made_up_and_the_restricted_are_written_to_by_nobody() {
    exchange.roundUntil(network, "OPEN", today.plusDays(1), cohort);
    sql.execute(
        "update person set restricted_at = now() where id = :id", Map.of("id", learner.id()));
    sql.execute("update person set sample = true where id = :id", Map.of("id", admin.id()));

    service.tell(MailChoice.AT_ONCE);

    assertThat(mailTo(learner)).isEmpty();
    assertThat(mailTo(admin)).isEmpty();
  }

  @Test
  void two_nodes_at_once_send_one() throws InterruptedException {
    exchange.roundUntil(network, "OPEN", today.plusDays(1), cohort);

    var nodes =
        List.of(
            new Thread(() -> service.tell(MailChoice.AT_ONCE)),
            new Thread(() -> service.tell(MailChoice.AT_ONCE)));
    nodes.forEach(Thread::start);
    for (var node : nodes) {
      node.join();
    }

    assertThat(mailTo(learner)).hasSize(1);
  }

  @Test
  void looking_when_nothing_is_to_be_told_takes_one_statement() {
    service.tell(MailChoice.AT_ONCE);

    assertThat(statements.during(() -> service.tell(MailChoice.AT_ONCE))).isEqualTo(1);
  }

  @Test
  void people_choose_of_the_kinds_that_they_are_asked() {
    learner
        .asksIn("nl")
        .get("/me/mail-choices")
        .then()
        .statusCode(200)
        .body("kind", hasItem("WISH"))
        .body("kind", not(hasItem("PLACES")))
        .body("find { it.kind == 'WISH' }.choice", org.hamcrest.Matchers.equalTo("AT_ONCE"))
        .body("title", hasItem("Een wens die je nog kunt geven"));
    learner.sends(Map.of("choice", "DIGEST")).put("/me/mail-choices/COFFEE").then().statusCode(404);
    learner
        .sends(Map.of("choice", "SOMETIMES"))
        .put("/me/mail-choices/WISH")
        .then()
        .statusCode(400);
  }

  private static void choose(Persona persona, String choice) {
    persona
        .sends(Map.of("choice", choice))
        .put("/me/mail-choices/WISH")
        .then()
        .statusCode(200)
        .body("find { it.kind == 'WISH' }.choice", org.hamcrest.Matchers.equalTo(choice));
  }

  private List<String> mailTo(Persona persona) {
    return sql.list(
        String.class,
        Query.of("select body_text from mail_message")
            .where("person_id = :person", "person", persona.id()));
  }
}

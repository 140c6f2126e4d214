package nl.olievlek.exchange.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class DeadlineReminderServiceTest {

  @Inject World world;
  @Inject ExchangeFixture exchange;
  @Inject DeadlineReminderService service;
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
  void who_did_not_answer_is_reminded_once_some_days_before() {
    var round = exchange.roundUntil(network, "OPEN", today.plusDays(3), cohort);
    exchange.offersUntil(round, today.plusDays(2));

    service.remind();
    service.remind();

    assertThat(mailTo(learner)).hasSize(1);
    assertThat(mailTo(learner).getFirst()).contains("/exchange/" + round + "/wishes/" + learnerId);
    assertThat(mailTo(admin)).hasSize(1);
    assertThat(mailTo(admin).getFirst()).contains("/guests");
  }

  @Test
  void who_answered_is_left_in_peace() {
    var round = exchange.roundUntil(network, "OPEN", today.plusDays(3), cohort);
    exchange.offersUntil(round, today.plusDays(3));
    exchange.place(round, home, "OFFERED");
    rows.insert("wish", "round_id", round, "learner_id", learnerId);

    service.remind();

    assertThat(mailTo(learner)).isEmpty();
    assertThat(mailTo(admin)).isEmpty();
  }

  @Test
  void a_draft_is_no_offer() {
    var round = exchange.roundUntil(network, "OPEN", null, cohort);
    exchange.offersUntil(round, today);
    exchange.place(round, home, "DRAFT");

    service.remind();

    assertThat(mailTo(admin)).hasSize(1);
  }

  @Test
  void nobody_is_reminded_too_early_too_late_or_of_a_round_that_is_not_open() {
    exchange.roundUntil(network, "OPEN", today.plusDays(4), cohort);
    exchange.roundUntil(network, "OPEN", today.minusDays(1), cohort);
    exchange.roundUntil(network, "PLANNING", today.plusDays(1), cohort);

    service.remind();

    assertThat(mailTo(learner)).isEmpty();
  }

  @Test
  void two_nodes_at_once_send_one() throws InterruptedException {
    exchange.roundUntil(network, "OPEN", today.plusDays(1), cohort);

    var nodes = List.of(new Thread(service::remind), new Thread(service::remind));
    nodes.forEach(Thread::start);
    for (var node : nodes) {
      node.join();
    }

    assertThat(mailTo(learner)).hasSize(1);
  }

  @Test
  void looking_when_nothing_closes_takes_two_statements() {
    service.remind();

    assertThat(statements.during(service::remind)).isEqualTo(2);
  }

  private List<String> mailTo(Persona persona) {
    return sql.list(
        String.class,
        Query.of("select body_text from mail_message")
            .where("person_id = :person", "person", persona.id()));
  }
}

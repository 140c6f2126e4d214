package nl.olievlek.exchange.internship;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What came of a plan of the past, for as many learners as it had. */
@ApiTest
class PastInternshipsTest {

  private static final Instant THEN = Instant.parse("2026-01-05T08:00:00Z");

  @Inject PastInternships past;
  @Inject ExchangeFixture exchange;
  @Inject World world;
  @Inject Rows rows;
  @Inject Statements statements;

  private UUID network;
  private UUID cohort;
  private UUID round;
  private UUID host;
  private UUID place;

  @BeforeEach
  void aRoundWithAPlace() {
    network = world.network();
    cohort = world.cohort(network);
    host = world.memberOf(network);
    round = exchange.round(network, "PUBLISHED", cohort);
    place = exchange.place(round, host, "CONFIRMED");
  }

  @Test
  void what_a_plan_proposed_is_kept_as_proposed_then_and_said_to_be_made_up() {
    var proposed = proposed();

    QuarkusTransaction.requiringNew()
        .run(() -> past.propose(Ids.next(), List.of(proposed), true, THEN));

    var id = rows.id("exchange_internship", "sample and round_id = :value", round);
    var then =
        "to_state = 'PROPOSED' and recorded_at = '2026-01-05T08:00:00Z' and subject_id = :value";
    assertThat(rows.count("transition_record", then, id)).isOne();
    assertThat(rows.count("audit_record", "action = 'CREATED' and subject_id = :value", id))
        .isOne();
  }

  @Test
  void a_plan_takes_as_many_statements_for_one_as_for_four() {
    var one = List.of(proposed());
    var four = Stream.generate(this::proposed).limit(4).toList();

    assertThat(statements(four)).isEqualTo(statements(one));
  }

  private long statements(List<NewInternship> proposed) {
    return statements.during(
        () ->
            QuarkusTransaction.requiringNew()
                .run(() -> past.propose(Ids.next(), proposed, true, THEN)));
  }

  private NewInternship proposed() {
    var home = world.memberOf(network);
    return new NewInternship(
        round,
        null,
        world.learner(network, cohort, home, null),
        home,
        host,
        place,
        ExchangeFixture.START,
        ExchangeFixture.END,
        null);
  }
}

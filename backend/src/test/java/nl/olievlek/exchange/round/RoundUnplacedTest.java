package nl.olievlek.exchange.round;

import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without a place is who still needs one: whoever a new plan would look for a place for. */
@ApiTest
class RoundUnplacedTest {

  @Inject World world;
  @Inject ExchangeFixture exchange;
  @Inject Sql sql;

  private UUID network;
  private UUID cohort;
  private UUID round;

  @BeforeEach
  void aPublishedRound() {
    network = world.network();
    cohort = world.cohort(network);
    round = exchange.round(network, "PUBLISHED", cohort);
  }

  @ParameterizedTest
  @CsvSource({
    "AGREED, , 0",
    "HOST_DECLINED, , 1",
    "CANCELLED, HOST, 1",
    "CANCELLED, COORDINATOR, 1",
    "CANCELLED, LEARNER, 0",
    "CANCELLED, HOME, 0",
    "NO_SHOW, , 0",
  })
  void who_did_not_come_or_called_it_off_themselves_needs_no_place(
      String status, String by, int unplaced) {
    internship(status, by);

    counted(unplaced);
  }

  @ParameterizedTest
  @CsvSource({"AGREED, 0", "HOST_DECLINED, 1", "NO_SHOW, 0"})
  void what_came_last_decides(String status, int unplaced) {
    var learner = internship("HOST_DECLINED", null);
    var host = world.memberOf(network);
    exchange.internship(
        round, learner, home(learner), host, exchange.place(round, host, "CONFIRMED"), status);

    counted(unplaced);
  }

  private UUID internship(String status, String by) {
    var home = world.memberOf(network);
    var host = world.memberOf(network);
    var learner = world.learner(network, cohort, home, null);
    var place = exchange.place(round, host, "CONFIRMED");
    var id = exchange.internship(round, learner, home, host, place, status);
    if (by != null) {
      sql.execute(
          "update exchange_internship set cancelled_by = :by where id = :id",
          Map.of("by", by, "id", id));
    }
    return learner;
  }

  private UUID home(UUID learner) {
    return sql.one(
            UUID.class,
            Query.of("select employer_id from learner").where("id = :id", "id", learner))
        .orElseThrow();
  }

  private void counted(int unplaced) {
    world
        .coordinatorOf(network)
        .asks()
        .get("/exchange-rounds/" + round)
        .then()
        .statusCode(200)
        .body("counts.unplaced", equalTo(unplaced));
  }
}

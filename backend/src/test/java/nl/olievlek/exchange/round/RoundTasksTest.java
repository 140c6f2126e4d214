package nl.olievlek.exchange.round;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in the way of a round waits for who runs the network, until it is solved. */
@ApiTest
class RoundTasksTest {

  @Inject World world;
  @Inject ExchangeFixture exchange;
  @Inject Sql sql;

  private UUID network;
  private UUID cohort;
  private UUID home;
  private UUID host;
  private UUID learner;
  private Persona coordinator;

  @BeforeEach
  void aNetworkWithALearner() {
    network = world.network();
    cohort = world.cohort(network);
    home = world.memberOf(network);
    host = world.memberOf(network);
    learner = world.learner(network, cohort, home, null, world.learnerOf(network, home).id());
    coordinator = world.coordinatorOf(network);
  }

  @Test
  void a_round_of_no_cohort_waits_for_one() {
    assertThat(asked(exchange.round(network, "DRAFT"))).contains("ROUND_COHORTS");
    assertThat(asked(exchange.round(network, "DRAFT", cohort))).doesNotContain("ROUND_COHORTS");
  }

  @Test
  void too_few_seats_are_said_as_long_as_they_can_be_offered() {
    var round = exchange.round(network, "OPEN", cohort);
    assertThat(asked(round)).contains("ROUND_SEATS");

    var place = exchange.place(round, host, "OFFERED");
    assertThat(asked(round)).doesNotContain("ROUND_SEATS");

    set("host_place", place, "recognised_until_date = start_date");
    assertThat(asked(round)).contains("ROUND_SEATS", "RECOGNITION");
    set("exchange_round", round, "status = 'RUNNING'");
    assertThat(asked(round)).doesNotContain("ROUND_SEATS");
  }

  @Test
  void who_is_no_member_by_then_is_named_as_employer_and_as_host() {
    var round = exchange.round(network, "OPEN", cohort);
    exchange.place(round, host, "CONFIRMED");
    assertThat(asked(round)).doesNotContain("ROUND_EMPLOYER", "PLACE_MEMBER");

    leaves(home);
    leaves(host);

    assertThat(asked(round)).contains("ROUND_EMPLOYER", "PLACE_MEMBER");
  }

  @Test
  void a_place_with_fewer_learners_than_it_asks_for_is_said() {
    var round = exchange.round(network, "PUBLISHED", cohort);
    var place = exchange.place(round, host, "CONFIRMED");
    exchange.internship(round, learner, home, host, place, "AGREED");
    assertThat(asked(round)).doesNotContain("PLACE_MINIMUM");

    set("host_place", place, "minimum_learners = 2");

    assertThat(asked(round)).contains("PLACE_MINIMUM");
  }

  private void leaves(UUID organisation) {
    sql.execute(
        "update membership set valid_to = date '2027-01-01' where organisation_id = :id",
        Map.of("id", organisation));
  }

  private void set(String table, UUID id, String what) {
    sql.execute("update " + table + " set " + what + " where id = :id", Map.of("id", id));
  }

  private List<String> asked(UUID round) {
    return coordinator
        .asks()
        .get("/networks/" + network + "/tasks?wholeId=" + round)
        .then()
        .statusCode(200)
        .extract()
        .path("items.kind");
  }
}

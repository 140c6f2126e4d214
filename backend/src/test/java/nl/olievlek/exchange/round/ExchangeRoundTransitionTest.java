package nl.olievlek.exchange.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class ExchangeRoundTransitionTest {

  @Inject World world;
  @Inject ExchangeFixture exchange;
  @Inject Sql sql;

  @Test
  void a_round_opens_is_planned_and_opens_again_with_a_history() {
    var network = world.network();
    var round = exchange.round(network, "DRAFT", world.cohort(network));
    var coordinator = world.coordinatorOf(network);

    step(coordinator, round, "OPEN").statusCode(200).body("status", equalTo("OPEN"));
    step(coordinator, round, "PLANNING").statusCode(200).body("status", equalTo("PLANNING"));
    coordinator
        .sends(Map.of("to", "OPEN", "reason", "Er kwam een plek bij."))
        .post("/exchange-rounds/" + round + "/transitions")
        .then()
        .statusCode(200);

    coordinator
        .asks()
        .get("/exchange-rounds/" + round + "/transitions")
        .then()
        .statusCode(200)
        .body("current", equalTo("OPEN"))
        .body("allowed.to", contains("DRAFT", "PLANNING"))
        .body("allowed.findAll { it.back }.to", contains("DRAFT"))
        .body("allowed.findAll { it.irreversible }", empty())
        .body("history.to", contains("OPEN", "PLANNING", "OPEN"))
        .body("history[2].reason", equalTo("Er kwam een plek bij."))
        .body("history[2].actor.id", equalTo(coordinator.id().toString()));
  }

  @Test
  void a_new_round_has_its_first_state_in_its_history() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var body =
        Map.of(
            "networkId", network,
            "name", "Eerste",
            "periodStartDate", "2027-02-01",
            "periodEndDate", "2027-02-26",
            "cohortIds", java.util.List.of());

    var id = coordinator.sends(body).post("/exchange-rounds").then().extract().<String>path("id");

    var seen = coordinator.asks().get("/exchange-rounds/" + id + "/transitions").then();
    seen.body("history.to", contains("DRAFT")).body("history[0].from", nullValue());
  }

  @Test
  void a_round_without_a_cohort_does_not_open() {
    var network = world.network();
    var round = exchange.round(network, "DRAFT");

    var answer = step(world.coordinatorOf(network), round, "OPEN");

    answer.statusCode(409).body("detail", equalTo("Choose at least one cohort first."));
  }

  @Test
  void a_step_that_is_not_possible_names_those_that_are_the_callers() {
    var network = world.network();
    var round = exchange.round(network, "PLANNING", world.cohort(network));

    var answer = step(world.coordinatorOf(network), round, "CLOSED");

    answer
        .statusCode(409)
        .body("type", equalTo("/problems/illegal-transition"))
        .body("allowed", contains("OPEN"));
  }

  @Test
  void a_round_is_published_by_its_plan_only() {
    var network = world.network();
    var round = exchange.round(network, "PLANNING", world.cohort(network));

    var answer = step(world.coordinatorOf(network), round, "PUBLISHED");

    answer.statusCode(409).body("type", equalTo("/problems/conflict"));
  }

  @Test
  void a_round_does_not_close_while_an_internship_is_under_way() {
    var network = world.network();
    var cohort = world.cohort(network);
    var round = exchange.round(network, "RUNNING", cohort);
    var home = world.memberOf(network);
    var host = world.memberOf(network);
    var place = exchange.place(round, host, "CONFIRMED");
    var learner = world.learner(network, cohort, home, null);
    exchange.internship(round, learner, home, host, place, "RUNNING");

    var answer = step(world.coordinatorOf(network), round, "CLOSED");

    answer
        .statusCode(409)
        .body("detail", equalTo("Not everything is over yet: 1 internship has not ended."));
  }

  @Test
  void a_round_whose_internships_are_over_closes() {
    var network = world.network();
    var cohort = world.cohort(network);
    var round = exchange.round(network, "RUNNING", cohort);
    var home = world.memberOf(network);
    var host = world.memberOf(network);
    var place = exchange.place(round, host, "CONFIRMED");
    var learner = world.learner(network, cohort, home, null);
    exchange.internship(round, learner, home, host, place, "RETURNED");

    step(world.coordinatorOf(network), round, "CLOSED").statusCode(200);
  }

  @Test
  void a_round_begins_on_its_first_day_and_a_mistake_goes_back() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var round = exchange.round(network, "PUBLISHED", world.cohort(network));

    step(coordinator, round, "RUNNING")
        .statusCode(409)
        .body("detail", equalTo("This round begins on February 1, 2027. Say then that it began."));
    sql.execute(
        "update exchange_round set period_start_date = current_date where id = :id",
        Map.of("id", round));
    step(coordinator, round, "RUNNING").statusCode(200);
    step(coordinator, round, "PUBLISHED").statusCode(400);
    var back = Map.of("to", "PUBLISHED", "reason", "Verkeerde ronde");
    coordinator
        .sends(back)
        .post("/exchange-rounds/" + round + "/transitions")
        .then()
        .statusCode(200);
  }

  @Test
  void what_is_final_says_so_before_it_is_done() {
    var network = world.network();
    var round = exchange.round(network, "PLANNING", world.cohort(network));

    world
        .coordinatorOf(network)
        .asks()
        .get("/exchange-rounds/" + round + "/transitions")
        .then()
        .body("allowed.to", contains("OPEN"))
        .body("blocked.to", contains("PUBLISHED"))
        .body(
            "blocked.why",
            contains("Choose a plan and publish it. The round is then published with it."));
  }

  @Test
  void a_learner_takes_no_step_and_another_network_finds_no_round() {
    var network = world.network();
    var round = exchange.round(network, "DRAFT", world.cohort(network));

    step(world.learnerOf(network, world.memberOf(network)), round, "OPEN").statusCode(403);
    step(world.coordinatorOf(world.network()), round, "OPEN").statusCode(404);
    step(world.coordinatorOf(network), round, "BEGUN").statusCode(400);
  }

  private static ValidatableResponse step(Persona persona, UUID round, String to) {
    return persona
        .sends(Map.of("to", to))
        .post("/exchange-rounds/" + round + "/transitions")
        .then();
  }
}

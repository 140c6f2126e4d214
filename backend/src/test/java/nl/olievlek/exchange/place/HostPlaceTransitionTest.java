package nl.olievlek.exchange.place;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class HostPlaceTransitionTest {

  @Inject World world;
  @Inject ExchangeFixture exchange;

  private UUID network;
  private UUID host;

  @BeforeEach
  void aMember() {
    network = world.network();
    host = world.memberOf(network);
  }

  @Test
  void a_host_offers_the_coordinator_confirms_and_the_host_withdraws() {
    var path = place("OPEN", "DRAFT");
    var admin = world.administratorOf(host);

    step(admin, path, "OFFERED", null).statusCode(200).body("status", equalTo("OFFERED"));
    step(admin, path, "CONFIRMED", null).statusCode(403);
    step(world.coordinatorOf(network), path, "CONFIRMED", null).statusCode(200);
    step(admin, path, "WITHDRAWN", "De afdeling verhuist.").statusCode(200);

    var history = admin.asks().get(path + "/transitions").then().statusCode(200);
    history
        .body("current", equalTo("WITHDRAWN"))
        .body("allowed.to", contains("CONFIRMED"))
        .body("allowed.back", contains(true))
        .body("history.to", contains("OFFERED", "CONFIRMED", "WITHDRAWN"))
        .body("history[2].reason", equalTo("De afdeling verhuist."));
  }

  @Test
  void a_place_is_withdrawn_with_a_reason_only() {
    var path = place("OPEN", "OFFERED");

    var answer = step(world.administratorOf(host), path, "WITHDRAWN", null);

    answer.statusCode(400).body("violations.field", contains("reason"));
  }

  @Test
  void a_place_is_not_offered_once_the_round_is_planned() {
    var path = place("PLANNING", "DRAFT");

    var answer = step(world.coordinatorOf(network), path, "OFFERED", null);

    answer
        .statusCode(409)
        .body("detail", equalTo("Places can be offered only until the round is planned."));
  }

  @Test
  void a_place_where_a_learner_is_now_is_not_withdrawn() {
    var cohort = world.cohort(network);
    var round = exchange.round(network, "PUBLISHED", cohort);
    var place = exchange.place(round, host, "CONFIRMED");
    var home = world.memberOf(network);
    var learner = world.learner(network, cohort, home, null);
    exchange.internship(round, learner, home, host, place, "RUNNING");
    var path = "/exchange-rounds/" + round + "/host-places/" + place;

    var answer = step(world.administratorOf(host), path, "WITHDRAWN", "Ziekte.");

    answer.statusCode(409).body("detail", equalTo("First settle the internship at this place."));
  }

  @Test
  void a_step_that_is_not_possible_names_those_that_are() {
    var path = place("OPEN", "DRAFT");

    var answer = step(world.coordinatorOf(network), path, "CONFIRMED", null);

    answer.statusCode(409).body("allowed", contains("OFFERED", "WITHDRAWN"));
  }

  @Test
  void another_host_may_see_an_offered_place_but_not_move_it() {
    var path = place("OPEN", "OFFERED");
    var other = world.administratorOf(world.memberOf(network));
    var elsewhere = world.coordinatorOf(world.network());

    step(other, path, "WITHDRAWN", "Nee.").statusCode(403);
    step(elsewhere, path, "WITHDRAWN", "Nee.").statusCode(404);
    step(world.supervisorIn(host), path, "WITHDRAWN", "Nee.").statusCode(403);
  }

  private String place(String roundStatus, String status) {
    var round = exchange.round(network, roundStatus);
    return "/exchange-rounds/" + round + "/host-places/" + exchange.place(round, host, status);
  }

  private static ValidatableResponse step(Persona persona, String path, String to, String reason) {
    var body = reason == null ? Map.of("to", to) : Map.of("to", to, "reason", reason);
    return persona.sends(body).post(path + "/transitions").then();
  }
}

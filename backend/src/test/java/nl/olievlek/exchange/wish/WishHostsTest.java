package nl.olievlek.exchange.wish;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which hosts a learner can wish for. */
@ApiTest
class WishHostsTest {

  @Inject World world;
  @Inject Statements statements;
  @Inject ExchangeFixture exchange;

  private UUID network;
  private UUID cohort;
  private UUID home;
  private UUID host;
  private UUID round;
  private Persona person;
  private Persona supervisor;
  private UUID learner;

  @BeforeEach
  void anOpenRoundWithAPlace() {
    network = world.network();
    cohort = world.cohort(network);
    home = world.memberOf(network);
    host = world.memberOf(network);
    round = exchange.round(network, "OPEN", cohort);
    exchange.place(round, host, "OFFERED");
    person = world.learnerOf(network, home);
    supervisor = world.supervisorIn(home);
    learner = world.learner(network, cohort, home, supervisor.id(), person.id());
  }

  @Test
  void each_host_that_cannot_be_wished_and_each_day_outside_the_round_is_named() {
    var without = world.memberOf(network);
    var body =
        Map.of(
            "rankedHostIds", List.of(host, host, home, without),
            "topics", List.of(),
            "unavailableDates", List.of("2027-02-03", "2027-03-01"));

    var answer = person.sends(body).put(path(round)).then();

    answer
        .statusCode(400)
        .body(
            "violations.field",
            contains(
                "rankedHostIds[1]", "rankedHostIds[2]", "rankedHostIds[3]", "unavailableDates[1]"))
        .body(
            "violations[1].message",
            equalTo("This is your own employer. Choose another organisation."));
  }

  @Test
  void a_host_where_the_learner_was_or_goes_in_another_round_cannot_be_wished() {
    var refused = world.memberOf(network);
    exchange.place(round, refused, "OFFERED");
    var before = exchange.round(network, "RUNNING", cohort);
    var there = exchange.place(before, host, "CONFIRMED");
    exchange.internship(before, learner, home, host, there, "RUNNING");
    var place = exchange.place(before, refused, "CONFIRMED");
    exchange.internship(before, learner, home, refused, place, "HOST_DECLINED");

    var answer = person.sends(body(refused, host)).put(path(round)).then();

    answer.statusCode(400).body("violations.field", contains("rankedHostIds[1]"));
    person.sends(body(refused)).put(path(round)).then().statusCode(200);
    person.asks().get(path(round)).then().body("visitedHostIds", contains(host.toString()));
  }

  private String path(UUID inRound) {
    return "/exchange-rounds/" + inRound + "/wishes/" + learner;
  }

  private static Map<String, Object> body(UUID... hosts) {
    return Map.of(
        "learningQuestion", "Waarom zo?",
        "rankedHostIds", List.of(hosts),
        "topics", List.of("dementie"),
        "unavailableDates", List.of("2027-02-03"));
  }

  private static String text(io.restassured.response.ValidatableResponse answer, String path) {
    return answer.extract().path(path);
  }
}

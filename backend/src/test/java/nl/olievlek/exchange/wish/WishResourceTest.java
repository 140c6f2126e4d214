package nl.olievlek.exchange.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class WishResourceTest {

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
  void a_question_that_nobody_can_read_is_none() {
    var unseen = new HashMap<>(body(host));
    unseen.put("learningQuestion", "\u200b");

    person
        .sends(unseen)
        .put(path(round))
        .then()
        .statusCode(200)
        .body("learningQuestion", nullValue());
  }

  @Test
  void a_learner_wishes_and_reads_it_back() {
    var given = person.sends(body(host)).put(path(round)).then().statusCode(200);

    given.header("ETag", "\"0\"");
    var expected =
        """
        {"learner":{"id":"%s","name":"%s"},"employer":{"id":"%s","name":"%s"},"cohort":{"id":"%s","name":"%s"},\
        "given":true,"absent":false,"absenceReason":null,"learningQuestion":"Waarom zo?","rankedHosts":[{"id":"%s","name":"%s"}],"topics":["dementie"],\
        "unavailableDates":["2027-02-03"],"updatedAt":"%s","visitedHostIds":[],"may":["GIVE","WITHDRAW"]}"""
            .formatted(
                learner,
                text(given, "learner.name"),
                home,
                text(given, "employer.name"),
                cohort,
                text(given, "cohort.name"),
                host,
                text(given, "rankedHosts[0].name"),
                text(given, "updatedAt"));
    var seen = person.asks().get(path(round)).then().statusCode(200);
    assertThat(seen.extract().asString()).isEqualTo(expected);
  }

  @Test
  void a_wish_that_was_not_given_is_empty() {
    var seen = person.asks().get(path(round)).then();

    seen.statusCode(200)
        .header("ETag", "\"-1\"")
        .body("given", equalTo(false))
        .body("rankedHosts", hasSize(0));
  }

  @Test
  void a_learner_says_not_to_take_part_where_that_is_free_and_takes_it_back() {
    exchange.optional(round);

    var absent = person.sends(absent(null)).put(path(round)).then();
    var counts = world.coordinatorOf(network).asks().get("/exchange-rounds/" + round).then();
    var back = person.sends(body(host)).header("If-Match", "\"0\"").put(path(round)).then();

    absent.statusCode(200).body("absent", equalTo(true));
    counts.body("counts.absent", equalTo(1)).body("counts.learners", equalTo(0));
    counts.body("counts.wishes", equalTo(0));
    back.statusCode(200).body("absent", equalTo(false));
  }

  @Test
  void where_all_take_part_the_supervisor_notes_who_does_not_with_a_reason() {
    person
        .sends(absent("Verlof."))
        .put(path(round))
        .then()
        .statusCode(400)
        .body("violations.field", contains("absent"));
    supervisor
        .sends(absent(" "))
        .put(path(round))
        .then()
        .statusCode(400)
        .body("violations.field", contains("absenceReason"));

    var noted = supervisor.sends(absent("Verlof.")).put(path(round)).then();

    noted.statusCode(200).body("absenceReason", equalTo("Verlof."));
  }

  @Test
  void a_wish_is_taken_back_as_long_as_one_can_be_given() {
    person.sends(body(host)).put(path(round)).then().statusCode(200);

    person.asks().delete(path(round)).then().statusCode(428);
    person.asks().header("If-Match", "\"0\"").delete(path(round)).then().statusCode(204);

    person.asks().get(path(round)).then().body("given", equalTo(false));
    person.asks().header("If-Match", "\"0\"").delete(path(round)).then().statusCode(404);
    person.sends(body(host)).put(path(round)).then().statusCode(200);
  }

  @Test
  void a_reason_is_for_who_does_not_take_part() {
    var body = absent("Verlof.");
    body.put("absent", false);

    var answer = supervisor.sends(body).put(path(round)).then();

    answer.statusCode(400).body("violations.field", contains("absenceReason"));
  }

  private static HashMap<String, Object> absent(String reason) {
    var body = new HashMap<String, Object>();
    body.put("rankedHostIds", List.of());
    body.put("topics", List.of());
    body.put("unavailableDates", List.of());
    body.put("absent", true);
    body.put("absenceReason", reason);
    return body;
  }

  @Test
  void a_wish_is_changed_with_the_newest_version_only() {
    person.sends(body(host)).put(path(round)).then().statusCode(200);

    person.sends(body(host)).put(path(round)).then().statusCode(428);
    person.sends(body(host)).header("If-Match", "\"-1\"").put(path(round)).then().statusCode(412);
    person
        .sends(body())
        .header("If-Match", "\"0\"")
        .put(path(round))
        .then()
        .statusCode(200)
        .body("rankedHosts", hasSize(0));
  }

  @Test
  void a_learner_may_wish_on_the_day_of_the_deadline_and_not_after_it() {
    var today = exchange.roundUntil(network, "OPEN", LocalDate.now(Clocks.PEOPLE), cohort);
    var yesterday =
        exchange.roundUntil(network, "OPEN", LocalDate.now(Clocks.PEOPLE).minusDays(1), cohort);

    person.sends(body()).put(path(today)).then().statusCode(200);
    person.sends(body()).put(path(yesterday)).then().statusCode(409);
    world.coordinatorOf(network).sends(body()).put(path(yesterday)).then().statusCode(200);
  }

  @Test
  void nobody_wishes_in_a_round_that_is_not_open() {
    var planned = exchange.round(network, "PLANNING", cohort);

    var answer = world.coordinatorOf(network).sends(body()).put(path(planned)).then();

    answer.statusCode(409).body("detail", equalTo("You can wish only while the round is open."));
  }

  @Test
  void a_learner_outside_the_cohorts_of_the_round_has_no_wish() {
    var other = exchange.round(network, "OPEN", world.cohort(network));

    person.sends(body()).put(path(other)).then().statusCode(404);
  }

  @Test
  void a_learner_and_a_supervisor_see_only_their_own_and_the_coordinator_everyone() {
    exchange.learner(network, cohort);
    var list = "/exchange-rounds/" + round + "/wishes";

    for (var persona : List.of(person, supervisor)) {
      persona.asks().get(list).then().body("items.learner.id", contains(learner.toString()));
    }
    world.coordinatorOf(network).asks().get(list).then().body("items", hasSize(2));
    world.coordinatorOf(network).asks().get(list + "?given=true").then().body("items", hasSize(0));
  }

  @Test
  void others_see_no_wishes() {
    var list = "/exchange-rounds/" + round + "/wishes";
    var fellow = world.learnerOf(network, home);

    world.administratorOf(home).asks().get(list).then().statusCode(403);
    world.coordinatorOf(world.network()).asks().get(list).then().statusCode(404);
    fellow.asks().get(path(round)).then().statusCode(404);
    fellow.sends(body()).put(path(round)).then().statusCode(404);
  }

  @Test
  void faults_in_the_fields_are_named_at_once() {
    var body = Map.of("learningQuestion", "x".repeat(2001), "topics", List.of(" "));

    var answer = person.sends(body).put(path(round)).then();

    answer
        .statusCode(400)
        .body(
            "violations.field",
            contains("learningQuestion", "rankedHostIds", "topics[0]", "unavailableDates"));
  }

  @Test
  void a_list_takes_three_statements_whatever_its_length() {
    var list = "/exchange-rounds/" + round + "/wishes";
    exchange.learner(network, cohort);
    person.sends(body(host)).put(path(round));
    var coordinator = world.coordinatorOf(network);

    var small = statements.during(() -> coordinator.asks().get(list + "?pageSize=10"));
    var large = statements.during(() -> coordinator.asks().get(list + "?pageSize=250"));

    assertThat(List.of(small, large)).containsExactly(3L, 3L);
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

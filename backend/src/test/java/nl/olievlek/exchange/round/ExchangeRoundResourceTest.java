package nl.olievlek.exchange.round;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class ExchangeRoundResourceTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Statements statements;
  @Inject ExchangeFixture exchange;

  @Test
  void a_coordinator_adds_a_round_and_a_learner_sees_it() {
    var network = world.network();
    var cohort = world.cohort(network);
    exchange.learner(network, cohort);
    var body = body(network, cohort);

    var added =
        world.coordinatorOf(network).sends(body).post("/exchange-rounds").then().statusCode(201);

    var id = added.extract().<String>path("id");
    var hash = added.extract().<String>path("lotterySeedHash");
    added.header("Location", org.hamcrest.Matchers.endsWith("/api/v1/exchange-rounds/" + id));
    added.header("ETag", "\"0\"");
    assertThat(hash).matches("[0-9a-f]{64}");
    var expected =
        """
        {"id":"%s","network":{"id":"%s","name":"%s"},"name":"%s","status":"DRAFT","periodStartDate":"2027-02-01",\
        "periodEndDate":"2027-02-26","wishDeadlineDate":"2027-01-15",\
        "offerDeadlineDate":"2027-01-08","participation":"REQUIRED","guidance":"Stel vragen.",\
        "cohorts":[{"id":"%s","name":"%s"}],"lotterySeedHash":"%s","lotteryCommittedAt":"%s","earlierSeeds":[],\
        "lotterySeed":null,"publishedAt":null,"publishedPlanId":null,"sample":false,"counts":{"learners":1,"absent":0,"wishes":0,"places":0,"seats":0,"hosts":0,\
        "internships":0,"declined":0,"unanswered":0,"toAgree":0,"belowMinimum":0,"unrecognised":0,\
        "hostsLeft":0,"employersLeft":0,"unplaced":null,"suppressed":false,"suppressionReason":null},\
        "may":["CHANGE","CHANGE_PLANNED","ADD_PLACE","READ_PLANS","READ_WISHES"]}"""
            .formatted(
                id,
                network,
                name(added, "network.name"),
                body.get("name"),
                cohort,
                name(added, "cohorts[0].name"),
                hash,
                name(added, "lotteryCommittedAt"));
    var coordinator = world.coordinatorOf(network).asks().get("/exchange-rounds/" + id);
    assertThat(coordinator.asString()).isEqualTo(expected);
    var learner = world.learnerOf(network, world.memberOf(network));
    var seen = learner.asks().get("/exchange-rounds/" + id).then().statusCode(200);
    seen.body("counts.places", equalTo(0))
        .body("counts.learners", nullValue())
        .body("counts.suppressionReason", equalTo("NOT_ENTITLED"));
  }

  @Test
  void the_same_request_twice_adds_one_round() {
    var network = world.network();
    var body = body(network);
    var coordinator = world.coordinatorOf(network);

    var first = coordinator.sends(body).header("Idempotency-Key", "r").post("/exchange-rounds");
    var second = coordinator.sends(body).header("Idempotency-Key", "r").post("/exchange-rounds");

    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(rows.count("exchange_round", "network_id = :value", network)).isEqualTo(1);
  }

  @Test
  void all_faults_of_a_request_are_named_at_once() {
    var body = Map.of("name", "x".repeat(101), "periodStartDate", "2027-02-01");

    var answer = world.admin().sends(body).post("/exchange-rounds").then();

    answer
        .statusCode(400)
        .body("violations.field", contains("cohortIds", "name", "networkId", "periodEndDate"));
  }

  @Test
  void an_unknown_field_or_state_is_named() {
    var network = world.network();
    var body = new HashMap<String, Object>(body(network));
    body.put("colour", "blue");
    var admin = world.admin();

    var field = admin.sends(body).post("/exchange-rounds").then();
    var state = admin.asks().get("/exchange-rounds?status=OPENED").then();

    field.statusCode(400).body("violations.field", contains("colour"));
    state
        .statusCode(400)
        .body("violations.field", contains("status"))
        .body("allowed", hasItem("OPEN"));
  }

  @Test
  void a_cohort_of_another_network_is_refused() {
    var network = world.network();
    var foreign = world.cohort(world.network());

    var answer =
        world.coordinatorOf(network).sends(body(network, foreign)).post("/exchange-rounds");

    answer.then().statusCode(400).body("violations.field", contains("cohortIds"));
  }

  @Test
  void only_who_runs_the_network_adds_a_round() {
    var network = world.network();
    var supervisor = world.supervisorIn(world.memberOf(network));
    var elsewhere = world.coordinatorOf(world.network());

    supervisor.sends(body(network)).post("/exchange-rounds").then().statusCode(403);
    elsewhere
        .sends(body(network))
        .post("/exchange-rounds")
        .then()
        .statusCode(400)
        .body("violations.field", contains("networkId"));
  }

  @Test
  void a_round_of_another_network_is_not_found_and_not_listed() {
    var round = exchange.round(world.network(), "OPEN");
    var elsewhere = world.coordinatorOf(world.network());

    elsewhere.asks().get("/exchange-rounds/" + round).then().statusCode(404);
    elsewhere.asks().get("/exchange-rounds/" + round + "/transitions").then().statusCode(404);
    elsewhere
        .asks()
        .get("/exchange-rounds?pageSize=250")
        .then()
        .body("items.id", not(hasItem(round.toString())));
  }

  @Test
  void a_change_needs_the_newest_version() {
    var network = world.network();
    var path = "/exchange-rounds/" + exchange.round(network, "DRAFT");
    var coordinator = world.coordinatorOf(network);
    var body = body(network, world.cohort(network));

    coordinator.sends(body).put(path).then().statusCode(428);
    coordinator.sends(body).header("If-Match", "\"7\"").put(path).then().statusCode(412);
    var changed = coordinator.sends(body).header("If-Match", "\"0\"").put(path).then();

    changed.statusCode(200).header("ETag", "\"1\"").body("name", equalTo(body.get("name")));
    changed.body("cohorts.size()", equalTo(1));
  }

  @Test
  void a_period_that_leaves_out_a_place_is_refused() {
    var network = world.network();
    var round = exchange.round(network, "OPEN", world.cohort(network));
    exchange.place(round, world.memberOf(network), "OFFERED");
    var body = new HashMap<String, Object>(body(network, world.cohort(network)));
    body.put("periodEndDate", "2027-02-19");

    var answer =
        world
            .coordinatorOf(network)
            .sends(body)
            .header("If-Match", "\"0\"")
            .put("/exchange-rounds/" + round)
            .then();

    answer
        .statusCode(409)
        .body(
            "detail",
            equalTo("Outside this period there would be 1 host place. Change those first."));
  }

  @Test
  void the_counts_follow_the_rows() {
    var network = world.network();
    var cohort = world.cohort(network);
    var round = exchange.round(network, "PUBLISHED", cohort);
    var host = world.memberOf(network);
    var home = world.memberOf(network);
    var learner = world.learner(network, cohort, home, null);
    exchange.learner(network, cohort);
    rows.insert("wish", "round_id", round, "learner_id", learner);
    var place = exchange.place(round, host, "OFFERED");
    exchange.place(round, host, "DRAFT");
    exchange.supervisor(place, world.supervisorIn(host).id(), 2);
    exchange.internship(round, learner, home, host, place, "PROPOSED");

    var seen = world.coordinatorOf(network).asks().get("/exchange-rounds/" + round).then();

    var expected =
        Map.<String, Object>ofEntries(
            entry("suppressed", false),
            entry("learners", 2),
            entry("wishes", 1),
            entry("places", 1),
            entry("seats", 2),
            entry("hosts", 1),
            entry("internships", 1),
            entry("declined", 0),
            entry("unanswered", 1),
            entry("toAgree", 0),
            entry("belowMinimum", 0),
            entry("unrecognised", 0),
            entry("hostsLeft", 0),
            entry("employersLeft", 0),
            entry("absent", 0),
            entry("unplaced", 1));
    assertThat(seen.extract().<Map<String, Object>>path("counts"))
        .containsAllEntriesOf(expected)
        .hasSize(expected.size() + 1);
  }

  @Test
  void a_list_takes_two_statements_whatever_its_length() {
    var network = world.network();
    exchange.round(network, "OPEN", world.cohort(network));
    exchange.round(network, "DRAFT");
    var coordinator = world.coordinatorOf(network);

    var small = statements.during(() -> coordinator.asks().get("/exchange-rounds?pageSize=10"));
    var large = statements.during(() -> coordinator.asks().get("/exchange-rounds?pageSize=250"));

    assertThat(List.of(small, large)).containsExactly(2L, 2L);
  }

  private static Map<String, Object> body(UUID network, UUID... cohorts) {
    return Map.of(
        "networkId", network,
        "name", Rows.unique("Ronde"),
        "periodStartDate", "2027-02-01",
        "periodEndDate", "2027-02-26",
        "wishDeadlineDate", "2027-01-15",
        "offerDeadlineDate", "2027-01-08",
        "guidance", "Stel vragen.",
        "cohortIds", List.of(cohorts));
  }

  private static String name(io.restassured.response.ValidatableResponse answer, String path) {
    return answer.extract().path(path);
  }
}

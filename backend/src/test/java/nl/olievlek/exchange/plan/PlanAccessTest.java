package nl.olievlek.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class PlanAccessTest {

  @Inject PlanFixture fixture;
  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;
  @Inject Statements statements;

  @Test
  void the_draw_is_opened_when_the_plan_is_published() {
    var setting = fixture.setting(2, 2, 2);
    var round = "/exchange-rounds/" + setting.round();
    var draft = fixture.planned(setting);

    var asks = setting.coordinator();
    asks.asks().get("/plans/" + draft).then().body("lotterySeed", equalTo(null));
    asks.asks().get(round).then().body("lotterySeed", equalTo(null));
    asks.sends(Map.of("to", "DISCARDED", "reason", "Anders"))
        .post("/plans/" + draft + "/transitions")
        .then()
        .statusCode(200);
    asks.asks().get("/plans/" + draft).then().body("lotterySeed", equalTo(null));

    var published = fixture.published(setting);

    asks.asks().get("/plans/" + published).then().body("lotterySeed", notNullValue());
    asks.asks().get(round).then().body("lotterySeed", notNullValue());
  }

  @Test
  void the_seed_of_a_draft_is_in_no_answer_and_a_round_that_opens_again_gets_another() {
    var setting = fixture.setting(2, 2, 2);
    var round = "/exchange-rounds/" + setting.round();
    var asks = setting.coordinator();
    var draft = fixture.planned(setting);
    var hash = asks.asks().get(round).jsonPath().getString("lotterySeedHash");

    asks.asks()
        .get("/plans/" + draft + "/certificate")
        .then()
        .body("verified", equalTo(true))
        .body("instance.seed", equalTo(null));
    for (var to : List.of("OPEN", "PLANNING")) {
      asks.sends(Map.of("to", to)).post(round + "/transitions").then().statusCode(200);
    }

    asks.asks()
        .get(round)
        .then()
        .body("earlierSeeds.hash", contains(hash))
        .body("earlierSeeds[0].replacedAt", notNullValue())
        .body("lotterySeedHash", not(equalTo(hash)));
    asks.sends(Map.of("to", "PUBLISHED"))
        .post("/plans/" + draft + "/transitions")
        .then()
        .statusCode(409);
    var published = fixture.published(setting);
    asks.asks()
        .get("/plans/" + published + "/certificate")
        .then()
        .body("instance.seed", equalTo(asks.asks().get(round).jsonPath().getString("lotterySeed")));
    asks.asks().get("/plans/" + draft).then().body("lotterySeed", equalTo(null));
  }

  @Test
  void a_draft_is_hidden_and_a_published_plan_shows_each_their_own() {
    var setting = fixture.setting(2, 3, 2);
    var learner = world.learnerOf(setting.network(), setting.organisations().get(0));
    var own =
        world.learner(
            setting.network(),
            setting.cohort(),
            setting.organisations().get(0),
            null,
            learner.id());
    var draft = fixture.planned(setting);
    learner.asks().get("/plans/" + draft).then().statusCode(404);

    var plan = fixture.published(setting);

    learner.asks().get("/plans/" + plan).then().statusCode(200);
    learner
        .asks()
        .get("/plans/" + plan + "/assignments")
        .then()
        .body("items.learner.id", contains(own.toString()));
    world
        .administratorOf(setting.organisations().get(1))
        .asks()
        .get("/plans/" + plan + "/assignments")
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void a_coordinator_of_another_network_knows_of_no_plan() {
    var setting = fixture.setting(2, 2, 1);
    var plan = fixture.published(setting);
    var stranger = world.coordinatorOf(world.network());

    stranger.asks().get("/plans/" + plan).then().statusCode(404);
    stranger.asks().get("/plans/" + plan + "/certificate").then().statusCode(404);
    stranger.asks().get("/exchange-rounds/" + setting.round() + "/plans").then().statusCode(404);
    stranger
        .sends(Map.of())
        .post("/exchange-rounds/" + setting.round() + "/plans")
        .then()
        .statusCode(404);
  }

  @Test
  void a_plan_needs_a_round_in_planning_with_learners_and_places() {
    var network = world.network();
    var cohort = world.cohort(network);
    var coordinator = world.coordinatorOf(network);
    var open = fixture.round(network, cohort, "OPEN");
    var bare = fixture.round(network, cohort, "PLANNING");

    coordinator.sends(Map.of()).post("/exchange-rounds/" + open + "/plans").then().statusCode(409);
    coordinator
        .sends(Map.of())
        .post("/exchange-rounds/" + bare + "/plans")
        .then()
        .statusCode(409)
        .body("detail", endsWith("has no active learners."));
    world.learner(network, cohort, world.memberOf(network), null);
    coordinator
        .sends(Map.of())
        .post("/exchange-rounds/" + bare + "/plans")
        .then()
        .statusCode(409)
        .body("detail", endsWith("has no places on offer."));
  }

  @Test
  void the_same_request_twice_makes_one_plan() {
    var setting = fixture.setting(2, 2, 1);
    var path = "/exchange-rounds/" + setting.round() + "/plans";

    var first = setting.coordinator().sends(Map.of()).header("Idempotency-Key", "plan").post(path);
    fixture.settle();
    var second = setting.coordinator().sends(Map.of()).header("Idempotency-Key", "plan").post(path);

    assertThat(first.statusCode()).isEqualTo(202);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(rows.count("plan", "round_id = :value", setting.round())).isEqualTo(1);
  }

  @Test
  void somebody_who_drew_last_before_is_drawn_first_now() {
    var setting = fixture.setting(3, 6, 1);
    var before = fixture.published(setting);
    var coordinator = setting.coordinator();
    var order =
        coordinator
            .asks()
            .get("/plans/" + before + "/assignments")
            .jsonPath()
            .<String>getList("items.learner.id");
    sql.execute(
        "update exchange_internship set status = 'CANCELLED' where round_id = :round",
        Map.of("round", setting.round()));
    var next = fixture.round(setting.network(), setting.cohort(), "PLANNING");
    fixture.place(next, setting.organisations().getFirst(), 2);

    var id = fixture.planned(next, coordinator, Map.of());

    var now =
        coordinator
            .asks()
            .get("/plans/" + id + "/assignments")
            .jsonPath()
            .<String>getList("items.learner.id");
    assertThat(now).isEqualTo(order.reversed());
  }

  @Test
  void the_number_of_statements_does_not_grow_with_the_plan() {
    var small = fixture.setting(2, 2, 1);
    var large = fixture.setting(2, 40, 20);

    var making = statements.during(() -> fixture.planned(small));
    assertThat(statements.during(() -> fixture.planned(large))).isEqualTo(making);
    var publishing = statements.during(() -> fixture.published(small));
    assertThat(statements.during(() -> fixture.published(large))).isEqualTo(publishing);
  }

  @Test
  void a_page_of_assignments_takes_four_statements_whatever_its_size() {
    var setting = fixture.setting(2, 40, 20);
    var path = "/plans/" + fixture.planned(setting) + "/assignments?pageSize=";

    assertThat(statements.during(() -> setting.coordinator().asks().get(path + 10))).isEqualTo(4);
    assertThat(statements.during(() -> setting.coordinator().asks().get(path + 250))).isEqualTo(4);
  }

  @Test
  void a_page_of_planned_internships_takes_one_statement_more_for_all_reasons() {
    var setting = fixture.setting(2, 40, 20);
    fixture.published(setting);
    var path = "/exchange-internships?roundId=" + setting.round() + "&pageSize=";

    assertThat(statements.during(() -> setting.coordinator().asks().get(path + 10))).isEqualTo(3);
    assertThat(statements.during(() -> setting.coordinator().asks().get(path + 250))).isEqualTo(3);
  }

  @Test
  void a_plan_is_discarded_once_and_can_be_a_draft_again() {
    var setting = fixture.setting(2, 2, 1);
    var path = "/plans/" + fixture.planned(setting) + "/transitions";
    var coordinator = setting.coordinator();

    coordinator
        .sends(Map.of("to", "DRAFT"))
        .post(path)
        .then()
        .statusCode(409)
        .body("allowed", contains("DISCARDED", "PUBLISHED"));
    coordinator.sends(Map.of("to", "NOWHERE")).post(path).then().statusCode(400);
    coordinator
        .sends(Map.of("to", "DISCARDED"))
        .post(path)
        .then()
        .statusCode(200)
        .body("status", equalTo("DISCARDED"));
    coordinator
        .asks()
        .get(path)
        .then()
        .body("current", equalTo("DISCARDED"))
        .body("allowed.to", contains("DRAFT"))
        .body("allowed.back", contains(true))
        .body("history.to", contains("MAKING", "DRAFT", "DISCARDED"));
    coordinator.sends(Map.of("to", "DRAFT")).post(path).then().statusCode(400);
    coordinator
        .sends(Map.of("to", "DRAFT", "reason", "Toch beter"))
        .post(path)
        .then()
        .statusCode(200)
        .body("status", equalTo("DRAFT"));
  }
}

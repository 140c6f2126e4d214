package nl.olievlek.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** Who gets something else in another plan. */
@ApiTest
class PlanDifferenceTest {

  @Inject PlanFixture fixture;
  @Inject World world;
  @Inject Statements statements;

  @Test
  void two_plans_are_told_apart_learner_by_learner() {
    var setting = fixture.setting(3, 1, 1);
    var learner = setting.learners().getFirst();
    fixture.wish(setting.round(), learner, setting.organisations().get(1));
    var wished = fixture.planned(setting);
    var fixed = fixedAt(setting, learner, setting.places().get(2));

    setting
        .coordinator()
        .asks()
        .get("/plans/" + wished + "/differences?with=" + fixed)
        .then()
        .statusCode(200)
        .body("items.learner.id", contains(learner.toString()))
        .body("items[0].home.id", equalTo(setting.organisations().get(0).toString()))
        .body("items[0].host.id", equalTo(setting.organisations().get(1).toString()))
        .body("items[0].place.id", equalTo(setting.places().get(1).toString()))
        .body("items[0].choiceRank", equalTo(1))
        .body("items[0].otherHost.id", equalTo(setting.organisations().get(2).toString()))
        .body("items[0].otherPlace.id", equalTo(setting.places().get(2).toString()))
        .body("items[0].otherChoiceRank", equalTo(null));
    setting
        .coordinator()
        .asks()
        .get("/plans/" + wished + "/differences?with=" + wished)
        .then()
        .body("items", empty());
  }

  @Test
  void a_repair_is_compared_with_where_its_learners_go_now() {
    var setting = fixture.setting(3, 6, 4);
    var published = fixture.published(setting);
    var declined = steps(setting, setting.learners().get(0), "HOST_DECLINED", null);
    steps(setting, setting.learners().get(1), "CANCELLED", "LEARNER");

    var repair = fixture.planned(setting);

    var changes = setting.coordinator().asks().get("/plans/" + repair + "/differences").then();
    changes
        .statusCode(200)
        .body("items.learner.id", contains(setting.learners().get(0).toString()))
        .body("items[0].host.id", not(equalTo(declined.toString())))
        .body("items[0].otherHost", nullValue());
    setting
        .coordinator()
        .asks()
        .get("/plans/" + repair + "/differences?with=" + published)
        .then()
        .body("items.otherHost.id", hasItem(declined.toString()));
  }

  @Test
  void the_other_plan_must_be_of_the_same_round_and_known_to_the_caller() {
    var setting = fixture.setting(2, 2, 1);
    var path = "/plans/" + fixture.planned(setting) + "/differences";
    var elsewhere = fixture.planned(fixture.setting(2, 2, 1));
    var coordinator = setting.coordinator();

    coordinator.asks().get(path + "?with=" + elsewhere).then().statusCode(400);
    coordinator
        .asks()
        .get(path + "?with=" + UUID.randomUUID())
        .then()
        .statusCode(400)
        .body("violations.field", contains("with"));
    world
        .coordinatorOf(world.network())
        .asks()
        .get(path + "?with=" + elsewhere)
        .then()
        .statusCode(404);
    world
        .administratorOf(setting.organisations().getFirst())
        .asks()
        .get(path + "?with=" + elsewhere)
        .then()
        .statusCode(403);
  }

  @Test
  void a_page_of_differences_takes_four_statements_whatever_its_size() {
    var setting = fixture.setting(3, 30, 20);
    var free = fixture.planned(setting);
    var fixed = fixedAt(setting, setting.learners().get(0), setting.places().get(2));
    var path = "/plans/" + free + "/differences?with=" + fixed + "&pageSize=";

    assertThat(statements.during(() -> setting.coordinator().asks().get(path + 10))).isEqualTo(4);
    assertThat(statements.during(() -> setting.coordinator().asks().get(path + 250))).isEqualTo(4);
  }

  /** Takes a step with the internship of a learner; gives its host. */
  private UUID steps(PlanFixture.Setting setting, UUID learner, String to, String by) {
    var step = new HashMap<String, String>(Map.of("to", to, "reason", "Het kan niet."));
    step.put("cancelledBy", by);
    var path = "/exchange-internships?learnerId=" + learner;
    var found = setting.coordinator().asks().get(path).then().extract().jsonPath();
    setting
        .coordinator()
        .sends(step)
        .post("/exchange-internships/" + found.get("items[0].id") + "/transitions")
        .then()
        .statusCode(200);
    return UUID.fromString(found.get("items[0].host.id"));
  }

  private String fixedAt(PlanFixture.Setting setting, UUID learner, UUID place) {
    var pin = Map.of("learnerId", learner, "hostPlaceId", place);
    return fixture.planned(setting.round(), setting.coordinator(), Map.of("pins", List.of(pin)));
  }
}

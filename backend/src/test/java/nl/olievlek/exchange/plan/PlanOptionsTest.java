package nl.olievlek.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** What can be asked of a plan, and what cannot. */
@ApiTest
class PlanOptionsTest {

  @Inject PlanFixture fixture;
  @Inject World world;
  @Inject Sql sql;

  @Test
  void the_rules_count_in_the_order_that_was_asked_and_are_shown_to_the_coordinator_only() {
    var setting = fixture.setting(2, 2, 1);
    var wanted = List.of("PLACED", "BALANCE", "TOPIC");

    var plan = fixture.planned(setting.round(), setting.coordinator(), Map.of("wanted", wanted));

    setting
        .coordinator()
        .asks()
        .get("/plans/" + plan)
        .then()
        .body("options.wanted", equalTo(wanted))
        .body("objective.rule", equalTo(wanted));
    publish(setting, plan).statusCode(200);
    var member = world.learnerOf(setting.network(), setting.organisations().getFirst());
    member.asks().get("/plans/" + plan).then().statusCode(200).body("options", nullValue());
  }

  @Test
  void learners_choose_in_the_order_of_the_draw_when_that_is_asked_of_one_round() {
    var setting = fixture.setting(3, 3, 1);
    var wanted = List.of("PLACED", "DRAWN_CHOICES", "TRAVEL");

    var plan = fixture.planned(setting.round(), setting.coordinator(), Map.of("wanted", wanted));

    setting
        .coordinator()
        .asks()
        .get("/plans/" + plan)
        .then()
        .body("objective.rule", equalTo(wanted));
    publish(setting, plan).statusCode(200);
  }

  @Test
  void wishes_count_in_one_way() {
    var both = List.of("PLACED", "PREFERENCES", "DRAWN_CHOICES");

    refused(fixture.setting(2, 2, 1), Map.of("wanted", both))
        .body("violations.field", contains("wanted"))
        .body(
            "violations[0].message",
            equalTo("Choose PREFERENCES or DRAWN_CHOICES: wishes count in one way."));
  }

  @Test
  void who_is_fixed_goes_there_and_who_is_forbidden_does_not() {
    var setting = fixture.setting(3, 3, 2);
    var learners = setting.learners();
    var places = setting.places();
    setting
        .learners()
        .forEach(one -> fixture.wish(setting.round(), one, setting.organisations().get(1)));

    var plan =
        fixture.planned(
            setting.round(),
            setting.coordinator(),
            Map.of(
                "pins", List.of(pair(learners.get(0), places.get(2))),
                "forbids", List.of(pair(learners.get(2), places.get(1)))));

    var rows = setting.coordinator().asks().get("/plans/" + plan + "/assignments").then();
    rows.body(at(learners.get(0)), equalTo(places.get(2).toString()));
    rows.body(at(learners.get(2)), equalTo(places.get(0).toString()));
    publish(setting, plan).statusCode(200);
  }

  private static String at(UUID learner) {
    return "items.find { it.learner.id == '" + learner + "' }.place.id";
  }

  @Test
  void everything_that_contradicts_the_round_is_named_at_once() {
    var setting = fixture.setting(3, 6, 1);
    var learners = setting.learners();
    var places = setting.places();
    sql.execute(
        "update host_place set minimum_learners = 5, maximum_learners = 5 where id = :id",
        Map.of("id", places.get(2)));

    refused(
            setting,
            Map.of(
                "wanted",
                List.of("TRAVEL", "PLACED", "TRAVEL"),
                "pins",
                List.of(
                    pair(UUID.randomUUID(), places.get(0)),
                    pair(learners.get(4), UUID.randomUUID()),
                    pair(learners.get(2), places.get(1)),
                    pair(learners.get(2), places.get(0)),
                    pair(learners.get(1), places.get(1)),
                    pair(learners.get(5), places.get(1)),
                    pair(learners.get(3), places.get(2))),
                "forbids",
                List.of(pair(learners.get(2), places.get(1)))))
        .body(
            "violations.field",
            contains(
                "wanted[2]",
                "wanted",
                "pins[0].learnerId",
                "pins[1].hostPlaceId",
                "pins[3].learnerId",
                "pins[4].hostPlaceId",
                "pins[5].hostPlaceId",
                "pins[6].hostPlaceId",
                "forbids[0].hostPlaceId"))
        .body("violations[3].message", equalTo("This place is not on offer in the round."))
        .body("violations[4].message", equalTo("A learner can be fixed to one place only."))
        .body("violations[5].message", equalTo("This is the learner's own employer."));
  }

  @Test
  void nobody_is_fixed_where_they_were_before_or_cannot_come() {
    var setting = fixture.setting(3, 3, 1);
    fixture.wish(setting.round(), setting.learners().getFirst(), setting.organisations().get(1));
    sql.execute(
        "update wish set unavailable_dates = array[:day] where round_id = :round",
        Map.of("day", PlanFixture.START, "round", setting.round()));
    var pins = List.of(pair(setting.learners().getFirst(), setting.places().get(1)));

    refused(setting, Map.of("pins", pins))
        .body("violations[0].field", equalTo("pins[0].hostPlaceId"))
        .body(
            "violations[0].message", equalTo("The learner cannot come on the days of this place."));
  }

  @Test
  void what_cannot_be_read_is_refused_by_its_field() {
    var setting = fixture.setting(2, 2, 1);

    refused(setting, Map.of("wanted", List.of("LUCK")));
    refused(setting, Map.of("pins", List.of(Map.of("learnerId", setting.learners().get(0)))))
        .body("violations.field", contains("pins[0].hostPlaceId"));
    refused(setting, Map.of("weights", List.of(1)));
  }

  @Test
  void the_same_request_gives_the_same_plan() {
    var setting = fixture.setting(3, 9, 2);

    var first = fixture.planned(setting);
    var second = fixture.planned(setting);

    assertThat(second).isNotEqualTo(first);
    assertThat(places(setting, second)).isEqualTo(places(setting, first));
  }

  private static List<String> places(PlanFixture.Setting setting, String plan) {
    var path = "/plans/" + plan + "/assignments";
    return setting.coordinator().asks().get(path).jsonPath().getList("items.place.id");
  }

  private static Map<String, UUID> pair(UUID learner, UUID place) {
    return Map.of("learnerId", learner, "hostPlaceId", place);
  }

  private static ValidatableResponse refused(PlanFixture.Setting setting, Map<String, ?> request) {
    return setting
        .coordinator()
        .sends(request)
        .noFilters()
        .post("/exchange-rounds/" + setting.round() + "/plans")
        .then()
        .statusCode(400);
  }

  private static ValidatableResponse publish(PlanFixture.Setting setting, String plan) {
    return setting
        .coordinator()
        .sends(Map.of("to", "PUBLISHED"))
        .post("/plans/" + plan + "/transitions")
        .then();
  }
}

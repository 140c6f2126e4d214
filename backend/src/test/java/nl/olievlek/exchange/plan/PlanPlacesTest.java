package nl.olievlek.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/**
 * Hosts are told why their places are as full as they are, learners without a place what would
 * help.
 */
@ApiTest
class PlanPlacesTest {

  @Inject PlanFixture fixture;
  @Inject World world;
  @Inject Statements statements;
  @Inject Sql sql;

  @Test
  void who_does_not_take_part_is_not_planned() {
    var setting = fixture.setting(2, 2, 1);
    fixture.absent(setting.round(), setting.learners().getFirst());

    var plan = fixture.planned(setting);

    var made = setting.coordinator().asks().get("/plans/" + plan).then();
    made.body("learnerCount", equalTo(1)).body("placedCount", equalTo(1));
  }

  @Test
  void a_full_place_says_so_and_who_is_left_over_hears_what_would_help() {
    var setting = fixture.setting(2, 6, 2);
    var plan = fixture.planned(setting);

    places(setting, plan)
        .body("items.reasonCode", contains("FULL", "FULL"))
        .body("items.placed", contains(2, 2))
        .body("items[0].minimum", equalTo(1))
        .body("items[0].supervisors", equalTo(0))
        .body(
            "items[0].reason",
            equalTo("All 2 seats are taken. None of these learners asked for this host."));
    setting
        .coordinator()
        .asks()
        .get("/plans/" + plan + "/assignments")
        .then()
        .body(
            "items.findAll { it.host == null }.remedyCode",
            contains("ONE_MORE_SEAT", "ONE_MORE_SEAT"))
        .body("items.findAll { it.host == null }.remedyWeeks", everyItem(equalTo(List.of(5, 6))))
        .body(
            "items.findAll { it.host == null }.remedy",
            everyItem(startsWith("One more seat at Zorghuis")))
        .body("items.findAll { it.host != null }.remedy", everyItem(nullValue()));
  }

  @Test
  void who_is_left_over_reads_who_holds_the_seats_as_names_or_as_numbers() {
    var setting = fixture.setting(2, 6, 2);
    var person = world.learnerOf(setting.network(), setting.organisations().get(0));
    var own = setting.organisations().get(0);
    for (var i = 0; i < 4; i++) {
      world.learner(setting.network(), setting.cohort(), own, null, world.person());
    }
    var plan = fixture.published(setting);

    var left =
        setting
            .coordinator()
            .asks()
            .get("/plans/" + plan + "/assignments?pageSize=50")
            .then()
            .body("items.findAll { it.host != null }.heldSeats.flatten()", empty())
            .extract()
            .jsonPath();
    var held = left.getList("items.findAll { it.host == null }.heldSeats.flatten()", Map.class);

    assertThat(held).isNotEmpty();
    for (var seats : held) {
      assertThat(seats.get("reason")).isEqualTo("DRAWN_EARLIER");
      assertThat((String) seats.get("sentence")).contains("drawn earlier").contains("(number ");
    }
    assertThat(person).isNotNull();
  }

  @Test
  void a_learner_reads_numbers_where_the_names_are_not_theirs_to_know() {
    var setting = fixture.setting(2, 2, 1);
    var person = world.learnerOf(setting.network(), setting.organisations().get(0));
    var learner =
        world.learner(
            setting.network(), setting.cohort(), setting.organisations().get(0), null, person.id());
    sql.execute(
        "insert into wish (id, version, created_at, updated_at, round_id, learner_id, ranked_host_ids)"
            + " select gen_random_uuid(), 0, now(), now(), :round, l.id, array[:host]::uuid[] from learner l"
            + " where l.cohort_id = :cohort and l.id <> :learner and l.employer_id <> :host",
        Map.of(
            "round",
            setting.round(),
            "host",
            setting.organisations().get(1),
            "cohort",
            setting.cohort(),
            "learner",
            learner));
    var plan = fixture.published(setting);

    var seen = person.asks().get("/plans/" + plan + "/assignments").then().extract().jsonPath();

    if (seen.get("items[0].host") == null) {
      assertThat(seen.getList("items[0].heldSeats.holders.flatten().name")).containsOnlyNulls();
      assertThat(seen.getString("items[0].heldSeats[0].sentence")).contains("number ");
    } else {
      assertThat(seen.getList("items[0].heldSeats")).isEmpty();
    }
  }

  @Test
  void a_place_with_room_says_why_nobody_else_comes() {
    var setting = fixture.setting(3, 3, 2);
    fixture.wish(setting.round(), setting.learners().get(0), setting.organisations().get(1));
    sql.execute(
        "update host_place set minimum_learners = 3, maximum_learners = 3 where id = :id",
        Map.of("id", setting.places().get(2)));

    var plan = fixture.planned(setting);

    places(setting, plan)
        .body("items.reasonCode", containsInAnyOrder("FULL", "OTHERS_ELSEWHERE", "TOO_FEW"))
        .body(
            "items.find { it.reasonCode == 'TOO_FEW' }.reason",
            equalTo("Stays empty. It needs at least 3 learners, and only 2 could come."));
  }

  @Test
  void nobody_else_may_be_because_of_the_days_or_because_of_the_host() {
    var setting = fixture.setting(2, 4, 3);
    fixture.wish(setting.round(), setting.learners().get(0), setting.organisations().get(1));
    sql.execute(
        "update wish set unavailable_dates = array[:day] where round_id = :round",
        Map.of("day", PlanFixture.START, "round", setting.round()));

    var plan = fixture.planned(setting);

    places(setting, plan)
        .body("items.reasonCode", containsInAnyOrder("NOBODY_ON_THESE_DAYS", "NOBODY_ELSE"));
    setting
        .coordinator()
        .asks()
        .get("/plans/" + plan + "/assignments")
        .then()
        .body("items.findAll { it.host == null }.remedyCode", contains("OTHER_DAYS"));
  }

  @Test
  void a_host_sees_its_own_places_once_the_plan_is_published() {
    var setting = fixture.setting(2, 2, 1);
    var host = world.administratorOf(setting.organisations().getFirst());
    var draft = fixture.planned(setting);
    host.asks().get("/plans/" + draft + "/places").then().statusCode(404);

    var plan = fixture.published(setting);

    host.asks()
        .get("/plans/" + plan + "/places")
        .then()
        .statusCode(200)
        .body("items.place.id", contains(setting.places().getFirst().toString()))
        .body("items[0].suppressionReason", equalTo("NOT_ENTITLED"))
        .body("items[0].reasonNumbers", empty())
        .body("items[0].reason", not(containsString("asked for this host")));
    world
        .learnerOf(setting.network(), setting.organisations().getFirst())
        .asks()
        .get("/plans/" + plan + "/places")
        .then()
        .statusCode(403);
    world
        .coordinatorOf(world.network())
        .asks()
        .get("/plans/" + plan + "/places")
        .then()
        .statusCode(404);
  }

  @Test
  void a_page_of_places_takes_three_statements_whatever_its_size() {
    var setting = fixture.setting(12, 12, 1);
    var path = "/plans/" + fixture.planned(setting) + "/places?pageSize=";

    assertThat(statements.during(() -> setting.coordinator().asks().get(path + 10))).isEqualTo(3);
    assertThat(statements.during(() -> setting.coordinator().asks().get(path + 250))).isEqualTo(3);
    setting.coordinator().asks().get(path + "250&pageNumber=2").then().body("items", empty());
  }

  private static ValidatableResponse places(PlanFixture.Setting setting, String plan) {
    return setting.coordinator().asks().get("/plans/" + plan + "/places").then().statusCode(200);
  }
}

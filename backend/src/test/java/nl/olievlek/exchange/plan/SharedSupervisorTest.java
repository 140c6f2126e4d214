package nl.olievlek.exchange.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.exchange.plan.PlanFixture.Setting;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** Who looks after learners on two wards at once takes no more in all than on one of them. */
@ApiTest
class SharedSupervisorTest {

  @Inject PlanFixture plans;
  @Inject InternshipFixture internships;
  @Inject World world;
  @Inject Rows rows;

  @Test
  void a_plan_sends_no_more_to_two_wards_than_their_supervisor_takes() {
    var setting = plans.setting(2, 0, 2);
    var host = setting.organisations().get(1);
    var beside = plans.place(setting.round(), host, 2);
    var supervisor = world.supervisorIn(host).id();
    looksAfter(supervisor, setting.places().get(1), 2);
    looksAfter(supervisor, beside, 2);
    for (var i = 0; i < 4; i++) {
      world.learner(setting.network(), setting.cohort(), setting.organisations().get(0), null);
    }

    var plan = plans.planned(setting);

    of(setting, plan, "").body("placedCount", equalTo(2)).body("learnerCount", equalTo(4));
    of(setting, plan, "/assignments?pageSize=50")
        .body("items.remedyCode", hasItem("ANOTHER_SUPERVISOR"));
    of(setting, plan, "/places?pageSize=50").body("items.reasonCode", hasItem("SUPERVISORS_BUSY"));
    of(setting, plan, "/certificate").body("verified", equalTo(true));
  }

  @Test
  void a_round_leaves_alone_who_looks_after_learners_of_another() {
    var setting = plans.setting(2, 0, 2);
    var host = setting.organisations().get(1);
    var supervisor = world.supervisorIn(host).id();
    looksAfter(supervisor, setting.places().get(1), 1);
    for (var i = 0; i < 2; i++) {
      world.learner(setting.network(), setting.cohort(), setting.organisations().get(0), null);
    }
    plans.published(setting);
    var cohort = world.cohort(setting.network());
    var other = plans.round(setting.network(), cohort, "PLANNING");
    looksAfter(supervisor, plans.place(other, host, 1), 1);
    world.learner(setting.network(), cohort, setting.organisations().get(0), null);

    var plan = plans.planned(other, setting.coordinator(), Map.of());

    of(setting, plan, "").body("placedCount", equalTo(0));
    of(setting, plan, "/assignments").body("items.reasonCode", hasItems("SUPERVISORS_BUSY"));
  }

  @Test
  void nobody_is_added_by_hand_to_a_ward_whose_supervisor_is_busy_on_another() {
    var setting = internships.internship("PROPOSED");
    var beside = internships.place(setting.round(), setting.host(), setting.placeSupervisor().id());
    var other = world.learner(setting.network(), setting.cohort(), setting.home(), null);
    var body = Map.of("roundId", setting.round(), "learnerId", other, "hostPlaceId", beside);

    setting
        .coordinator()
        .sends(body)
        .post("/exchange-internships")
        .then()
        .statusCode(409)
        .body("detail", startsWith("The supervisors of De Linde"));
    setting
        .coordinator()
        .sends(Map.of("to", "CANCELLED", "reason", "Ziek"))
        .post(setting.path() + "/transitions")
        .then()
        .statusCode(200);
    setting.coordinator().sends(body).post("/exchange-internships").then().statusCode(201);
    setting
        .coordinator()
        .sends(Map.of("to", "PROPOSED", "reason", "Toch beter"))
        .post(setting.path() + "/transitions")
        .then()
        .statusCode(409);
  }

  private ValidatableResponse of(Setting setting, String plan, String path) {
    return setting.coordinator().asks().get("/plans/" + plan + path).then().statusCode(200);
  }

  private void looksAfter(UUID supervisor, UUID place, int learners) {
    rows.insertRaw(
        "host_place_supervisor",
        new HashMap<>(
            Map.of("place_id", place, "person_id", supervisor, "maximum_learners", learners)));
  }
}

package nl.olievlek.learner.cohort;

import static nl.olievlek.learner.LearnerFixture.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.Map;
import nl.olievlek.learner.LearnerFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class CohortGateTest {

  @Inject World world;
  @Inject LearnerFixture fixture;
  @Inject Rows rows;

  @Test
  void a_pledge_counts_only_beyond_the_learners_who_are_enrolled_already() {
    var network = world.network();
    var cohort = fixture.cohort(network, "PROVISIONAL", 5);
    var pledging = world.memberOf(network);
    var silent = world.memberOf(network);
    fixture.pledge(cohort, pledging, 3);
    fixture.waiting(network, cohort, pledging, "ACCEPTED");
    fixture.waiting(network, cohort, pledging, "APPLIED");
    fixture.waiting(network, cohort, silent, "ACCEPTED");

    var seen = world.coordinatorOf(network).asks().get("/cohorts/" + cohort).then();

    seen.body("counts.enrolled", equalTo(2))
        .body("counts.pledged", equalTo(2))
        .body("counts.missingOutcome", equalTo(3));
  }

  @Test
  void too_few_learners_are_refused_with_the_numbers_and_the_choices() {
    var network = world.network();
    var cohort = fixture.cohort(network, "PROVISIONAL", 5);
    fixture.pledge(cohort, world.memberOf(network), 4);
    var coordinator = world.coordinatorOf(network);

    var refused = step(coordinator, "/cohorts/" + cohort, Map.of("to", "CONFIRMED"));
    fixture.waiting(network, cohort, world.memberOf(network), "ACCEPTED");
    var confirmed = step(coordinator, "/cohorts/" + cohort, Map.of("to", "CONFIRMED"));

    refused
        .statusCode(409)
        .body(
            "detail",
            equalTo(
                "Confirming needs at least 5 learners; 0 are enrolled and 4 more are pledged. "
                    + "Choose: merge with another cohort, postpone, or cancel."));
    confirmed.statusCode(200).body("status", equalTo("CONFIRMED"));
  }

  @Test
  void an_illegal_step_names_the_legal_ones_and_the_history_tells_who() {
    var network = world.network();
    var cohort = fixture.cohort(network, "PREPARATION", 5);
    var coordinator = world.coordinatorOf(network);

    var illegal = step(coordinator, "/cohorts/" + cohort, Map.of("to", "ACTIVE"));
    step(coordinator, "/cohorts/" + cohort, Map.of("to", "PROVISIONAL")).statusCode(200);

    illegal.statusCode(409).body("allowed", contains("CANCELLED", "PROVISIONAL"));
    coordinator
        .asks()
        .get("/cohorts/" + cohort + "/transitions")
        .then()
        .body("current", equalTo("PROVISIONAL"))
        .body("allowed.to", contains("CANCELLED", "PREPARATION"))
        .body("blocked.to", contains("CONFIRMED"))
        .body("history[0].from", equalTo("PREPARATION"))
        .body("history[0].actor.id", equalTo(coordinator.id().toString()));
  }

  @Test
  void a_cohort_does_not_finish_while_an_outcome_is_missing() {
    var network = world.network();
    var cohort = fixture.cohort(network, "ACTIVE", 1);
    var employer = world.memberOf(network);
    fixture.completed(network, cohort, employer);
    var learner = world.learner(network, cohort, employer, null);
    var coordinator = world.coordinatorOf(network);

    var refused = step(coordinator, "/cohorts/" + cohort, Map.of("to", "FINISHED"));
    step(coordinator, "/learners/" + learner, Map.of("to", "COMPLETED")).statusCode(200);
    var finished = step(coordinator, "/cohorts/" + cohort, Map.of("to", "FINISHED"));

    refused
        .statusCode(409)
        .body(
            "detail",
            equalTo("The cohort cannot finish yet: the outcome of 1 learner is missing."));
    finished.statusCode(200).body("counts.completed", equalTo(2));
  }

  @Test
  void a_merge_takes_learners_and_pledges_along() {
    var network = world.network();
    var small = fixture.cohort(network, "PROVISIONAL", 5);
    var large = fixture.cohort(network, "PROVISIONAL", 5);
    var employer = world.memberOf(network);
    var learner = fixture.waiting(network, small, employer, "ACCEPTED");
    fixture.pledge(small, employer, 2);
    fixture.pledge(large, employer, 3);
    var coordinator = world.coordinatorOf(network);
    var merge = Map.of("to", "CANCELLED", "reason", "Te klein", "mergeIntoId", large);

    var cancelled = step(coordinator, "/cohorts/" + small, merge);

    cancelled.statusCode(200).body("cancelReason", equalTo("Te klein"));
    coordinator
        .asks()
        .get("/learners/" + learner)
        .then()
        .body("cohort.id", equalTo(large.toString()));
    var pledge = coordinator.asks().get("/cohorts/" + large + "/pledges").then();
    pledge.body("items.expectedCount", contains(5)).body("items.enrolledCount", contains(1));
  }

  @Test
  void a_cancellation_needs_a_reason_and_a_merge_a_living_cohort_of_the_network() {
    var network = world.network();
    var cohort = fixture.cohort(network, "PROVISIONAL", 5);
    var finished = fixture.cohort(network, "FINISHED", 5);
    var elsewhere = world.cohort(world.network());
    var admin = world.admin();
    var path = "/cohorts/" + cohort;

    var silent = step(admin, path, Map.of("to", "CANCELLED"));
    var dead = Map.of("to", "CANCELLED", "reason", "Te klein", "mergeIntoId", finished);
    var foreign = Map.of("to", "CANCELLED", "reason", "Te klein", "mergeIntoId", elsewhere);

    silent.statusCode(400).body("violations.field", contains("reason"));
    step(admin, path, dead).statusCode(400).body("violations.field", contains("mergeIntoId"));
    step(admin, path, foreign).statusCode(400).body("violations.field", contains("mergeIntoId"));
    admin
        .asks()
        .get(path)
        .then()
        .body("status", equalTo("PROVISIONAL"))
        .body("cancelReason", nullValue());
  }

  @Test
  void an_administrator_pledges_for_the_own_organisation_only() {
    var network = world.network();
    var cohort = fixture.cohort(network, "PROVISIONAL", 5);
    var own = world.memberOf(network);
    var other = world.memberOf(network);
    var administrator = world.administratorOf(own);
    var path = "/cohorts/" + cohort + "/pledges/";
    var body = Map.of("expectedCount", 4);

    var pledged = administrator.sends(body).put(path + own).then().statusCode(200);
    administrator.sends(body).put(path + other).then().statusCode(403);

    var expected =
        """
        {"organisation":{"id":"%s","name":"%s"},"expectedCount":4,"enrolledCount":0,\
        "suppressed":false,"suppressionReason":null,"mayChange":true}"""
            .formatted(own, pledged.extract().path("organisation.name"));
    assertThat(pledged.extract().asString()).isEqualTo(expected);
    administrator.sends(body).put(path + own).then().statusCode(428);
    administrator.sends(body).header("If-Match", "\"0\"").put(path + own).then().statusCode(200);
    administrator.sends(Map.of("expectedCount", -1)).put(path + own).then().statusCode(400);
  }

  @Test
  void nobody_pledges_to_a_cohort_under_way_or_out_of_reach() {
    var network = world.network();
    var cohort = world.cohort(network);
    var own = world.memberOf(network);
    var path = "/cohorts/" + cohort + "/pledges/" + own;
    var body = Map.of("expectedCount", 4);

    world.administratorOf(own).sends(body).put(path).then().statusCode(409);
    world.administratorOf(world.careProvider()).sends(body).put(path).then().statusCode(404);
    world.supervisorIn(own).sends(body).put(path).then().statusCode(403);
    world.coordinatorOf(network).asks().get(path).then().statusCode(404);
    assertThat(rows.count("cohort_pledge", "cohort_id = :value", cohort)).isZero();
  }
}

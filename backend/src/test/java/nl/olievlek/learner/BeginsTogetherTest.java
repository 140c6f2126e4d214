package nl.olievlek.learner;

import static nl.olievlek.learner.LearnerFixture.step;
import static org.hamcrest.Matchers.contains;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody is in training in a cohort that has not begun, whichever way they came into it. */
@ApiTest
class BeginsTogetherTest {

  @Inject World world;
  @Inject LearnerFixture fixture;

  private UUID network;
  private UUID employer;
  private Persona coordinator;

  @BeforeEach
  void aNetwork() {
    network = world.network();
    employer = world.memberOf(network);
    coordinator = world.coordinatorOf(network);
  }

  @Test
  void a_learner_begins_when_the_cohort_has() {
    var cohort = fixture.cohort(network, "CONFIRMED", 1);
    var learner = "/learners/" + fixture.waiting(network, cohort, employer, "ACCEPTED");

    step(coordinator, learner, Map.of("to", "ACTIVE")).statusCode(409);
    step(coordinator, "/cohorts/" + cohort, Map.of("to", "ACTIVE")).statusCode(200);
    step(coordinator, learner, Map.of("to", "ACTIVE")).statusCode(200);
  }

  @Test
  void who_began_joins_only_a_cohort_that_has() {
    var learner = world.learner(network, null, employer, null);
    var body = new HashMap<String, Object>();
    body.put("cohortId", fixture.cohort(network, "PROVISIONAL", 1));
    body.put("employerId", employer);
    body.put("appliedDate", LocalDate.now(Clocks.PEOPLE).minusMonths(8).toString());

    change(learner, body).then().statusCode(400).body("violations.field", contains("cohortId"));
    body.put("cohortId", world.cohort(network));
    change(learner, body).then().statusCode(200);
  }

  @Test
  void a_cohort_in_training_goes_on_in_one_that_has_begun() {
    var cohort = fixture.cohort(network, "ACTIVE", 1);
    world.learner(network, cohort, employer, null);
    var into = fixture.cohort(network, "PREPARATION", 1);
    var merge = Map.of("to", "CANCELLED", "reason", "Te klein", "mergeIntoId", into);

    step(coordinator, "/cohorts/" + cohort, merge)
        .statusCode(400)
        .body("violations.field", contains("mergeIntoId"));
  }

  private io.restassured.response.Response change(UUID learner, Map<String, ?> body) {
    return coordinator.sends(body).header("If-Match", "\"0\"").put("/learners/" + learner);
  }
}

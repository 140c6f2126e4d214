package nl.olievlek.learner.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.olievlek.learner.LearnerFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Meanwhile;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A step of a cohort, while something happens to what was counted for it. */
@ApiTest
class CohortRaceTest {

  @Inject World world;
  @Inject LearnerFixture fixture;
  @Inject Rows rows;
  @Inject Meanwhile meanwhile;

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
  void nobody_joins_a_cohort_that_just_finished() throws Exception {
    var cohort = finishing();

    var finishFirst = meanwhile.both(step(cohort, "FINISHED"), join(cohort));

    assertThat(finishFirst).containsExactly(200, 400);
    assertThat(rows.count("learner", "cohort_id = :value", cohort)).isOne();
  }

  @Test
  void a_cohort_that_somebody_just_joined_does_not_finish() throws Exception {
    var cohort = finishing();

    var joinFirst = meanwhile.both(join(cohort), step(cohort, "FINISHED"));

    assertThat(joinFirst).containsExactly(201, 409);
  }

  @Test
  void a_cohort_whose_learner_just_went_on_does_not_finish() throws Exception {
    var cohort = fixture.cohort(network, "ACTIVE", 1);
    var learner = world.learner(network, cohort, employer, null);
    take("/learners/" + learner, "COMPLETED").call();

    var answers = meanwhile.both(take("/learners/" + learner, "ACTIVE"), step(cohort, "FINISHED"));

    assertThat(answers).containsExactly(200, 409);
  }

  @Test
  void a_cohort_from_which_a_pledge_just_went_is_not_confirmed() throws Exception {
    var cohort = fixture.cohort(network, "PROVISIONAL", 3);
    fixture.pledge(cohort, employer, 3);
    Callable<Response> withdraw =
        () ->
            coordinator
                .sends(Map.of("expectedCount", 0))
                .header("If-Match", "\"0\"")
                .put("/cohorts/" + cohort + "/pledges/" + employer);

    var answers = meanwhile.both(withdraw, step(cohort, "CONFIRMED"));

    assertThat(answers).containsExactly(200, 409);
  }

  @Test
  void a_cohort_in_which_somebody_just_began_has_begun() throws Exception {
    var cohort = fixture.cohort(network, "ACTIVE", 1);
    var learner = fixture.waiting(network, cohort, employer, "ACCEPTED");

    var answers = meanwhile.both(take("/learners/" + learner, "ACTIVE"), step(cohort, "CONFIRMED"));

    assertThat(answers).containsExactly(200, 409);
  }

  @Test
  void who_joins_a_cohort_that_is_being_merged_goes_along() throws Exception {
    var cohort = fixture.cohort(network, "PROVISIONAL", 3);
    var into = fixture.cohort(network, "PROVISIONAL", 3);
    var merge = Map.of("to", "CANCELLED", "reason", "Te klein", "mergeIntoId", into);

    var answers =
        meanwhile.both(
            join(cohort),
            () -> coordinator.sends(merge).post("/cohorts/" + cohort + "/transitions"));

    assertThat(answers).containsExactly(201, 200);
    assertThat(rows.count("learner", "cohort_id = :value", into)).isOne();
  }

  private UUID finishing() {
    var cohort = fixture.cohort(network, "ACTIVE", 1);
    fixture.completed(network, cohort, employer);
    return cohort;
  }

  private Callable<Response> join(UUID cohort) {
    var body = new HashMap<>(LearnerFixture.learnerBody(network, employer));
    body.put("cohortId", cohort);
    return () -> coordinator.sends(body).post("/learners");
  }

  private Callable<Response> step(UUID cohort, String to) {
    return take("/cohorts/" + cohort, to);
  }

  private Callable<Response> take(String path, String to) {
    var step = Map.of("to", to, "reason", "Toch");
    return () -> coordinator.sends(step).post(path + "/transitions");
  }
}

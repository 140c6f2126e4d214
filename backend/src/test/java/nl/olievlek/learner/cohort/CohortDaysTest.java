package nl.olievlek.learner.cohort;

import static org.hamcrest.Matchers.contains;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import nl.olievlek.learner.LearnerFixture;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What began or ended gets no other days. */
@ApiTest
class CohortDaysTest {

  private static final LocalDate TODAY = LocalDate.now(Clocks.PEOPLE);

  @Inject World world;
  @Inject LearnerFixture fixture;

  private UUID network;
  private Persona coordinator;

  @BeforeEach
  void aNetwork() {
    network = world.network();
    coordinator = world.coordinatorOf(network);
  }

  @Test
  void a_cohort_that_began_does_not_begin_later() {
    var cohort = fixture.cohort(network, "ACTIVE", 1);

    change(cohort, TODAY.plusDays(1), TODAY.plusMonths(18))
        .statusCode(400)
        .body("violations.field", contains("startDate"));
    change(cohort, TODAY.minusMonths(5), TODAY.plusMonths(18)).statusCode(200);
  }

  @Test
  void a_cohort_that_finished_was_when_it_was() {
    var cohort = fixture.cohort(network, "FINISHED", 1);

    change(cohort, TODAY.minusYears(6), TODAY.minusYears(5))
        .statusCode(400)
        .body("violations.field", contains("startDate", "nominalEndDate"));
    change(cohort, TODAY.minusMonths(6), TODAY.plusMonths(18)).statusCode(200);
  }

  @Test
  void a_phase_whose_last_day_passed_does_not_run() {
    var phase = new HashMap<String, Object>();
    phase.put("sequence", 1);
    phase.put("kind", "PILOT");
    phase.put("name", "Eerst");
    phase.put("status", "RUNNING");
    phase.put("startDate", TODAY.minusYears(2).toString());
    phase.put("endDate", TODAY.minusDays(1).toString());

    coordinator
        .sends(phase)
        .post("/networks/" + network + "/phases")
        .then()
        .statusCode(400)
        .body("violations.field", contains("status"));
  }

  private ValidatableResponse change(UUID cohort, LocalDate start, LocalDate end) {
    var path = "/cohorts/" + cohort;
    var seen = coordinator.asks().get(path);
    var body = new HashMap<>(LearnerFixture.cohortBody(network, school(seen.path("school.id"))));
    body.put("name", seen.path("name"));
    body.put("startDate", start.toString());
    body.put("nominalEndDate", end.toString());
    return coordinator.sends(body).header("If-Match", seen.header("ETag")).put(path).then();
  }

  private static UUID school(String id) {
    return UUID.fromString(id);
  }
}

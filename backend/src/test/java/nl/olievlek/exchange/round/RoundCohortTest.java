package nl.olievlek.exchange.round;

import static org.hamcrest.Matchers.contains;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** A round is of cohorts that learn then. */
@ApiTest
class RoundCohortTest {

  @Inject World world;

  @Test
  void a_round_is_not_of_a_cohort_that_is_over_by_then() {
    round(24).statusCode(400).body("violations.field", contains("cohortIds"));
    round(12).statusCode(201);
  }

  /** So many months from now; a cohort of the world learns eighteen months more. */
  private ValidatableResponse round(int months) {
    var network = world.network();
    var start = LocalDate.now(Clocks.PEOPLE).plusMonths(months);
    return world
        .coordinatorOf(network)
        .sends(
            Map.of(
                "networkId", network,
                "name", "Later",
                "periodStartDate", start.toString(),
                "periodEndDate", start.plusDays(20).toString(),
                "cohortIds", List.of(world.cohort(network))))
        .post("/exchange-rounds")
        .then();
  }
}

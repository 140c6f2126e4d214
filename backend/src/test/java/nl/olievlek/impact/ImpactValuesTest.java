package nl.olievlek.impact;

import static nl.olievlek.impact.ImpactFixture.PLANNED_END;
import static nl.olievlek.impact.ImpactFixture.STARTED;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each indicator counts. */
@ApiTest
class ImpactValuesTest {

  private static final LocalDate DAY = LocalDate.of(2020, 2, 1);
  private static final Instant MOMENT = Instant.parse("2020-02-01T10:00:00Z");

  @Inject World world;
  @Inject ImpactFixture fixture;

  private UUID network;
  private UUID home;
  private UUID cohort;

  @BeforeEach
  void a_network_with_a_cohort() {
    network = world.network();
    home = world.memberOf(network);
    cohort = fixture.cohort(network, "Lesgroep");
  }

  @Test
  void completion_counts_up_to_six_months_after_the_planned_end() {
    learner("COMPLETED", PLANNED_END.plusMonths(6));
    learner("COMPLETED", PLANNED_END.plusMonths(6).plusDays(1));
    learner("DROPPED_OUT", STARTED.plusDays(200));
    learner("TRANSFERRED", STARTED.plusDays(200));

    value("completion", 1, 3).body("items[0].running", equalTo(false));
  }

  @Test
  void a_learner_without_a_cohort_has_no_planned_end_and_is_left_out_of_completion() {
    fixture.learner(network, null, home, "COMPLETED", PLANNED_END);

    value("completion", 0, 0).body("items[0].value", nullValue());
  }

  @Test
  void a_running_cohort_has_no_final_completion() {
    var running = world.cohort(network);
    world.learner(network, running, home, null);

    value("completion", 0, 0)
        .body("items[0].value", nullValue())
        .body("items[0].running", equalTo(true))
        .body("items[0].pendingCount", equalTo(1))
        .body("items[0].pendingCohortCount", equalTo(1))
        .body("notes[0]", startsWith("Cohorts that still run count when their time has come"));
  }

  @Test
  void a_cohort_counts_before_its_time_when_every_outcome_is_known() {
    var running = world.cohort(network);
    fixture.learner(network, running, home, "COMPLETED", LocalDate.now(Clocks.PEOPLE).minusDays(9));
    fixture.learner(network, running, home, "DROPPED_OUT", STARTED.plusDays(20));

    value("completion", 1, 2).body("items[0].pendingCount", equalTo(0));

    world.learner(network, running, home, null);

    value("completion", 0, 0).body("items[0].pendingCount", equalTo(3));
  }

  @Test
  void a_cohort_whose_time_has_come_counts_beside_one_that_runs() {
    learner("COMPLETED", PLANNED_END);
    learner("ACTIVE", null);
    world.learner(network, world.cohort(network), home, null);

    value("completion", 1, 2)
        .body("items[0].value", equalTo(50.0f))
        .body("items[0].running", equalTo(true))
        .body("items[0].pendingCount", equalTo(1))
        .body("items[0].pendingCohortCount", equalTo(1));
  }

  @Test
  void dropout_counts_transfers_among_those_who_started() {
    learner("DROPPED_OUT", STARTED.plusDays(200));
    learner("TRANSFERRED", STARTED.plusDays(200));
    learner("INTERRUPTED", null);

    value("dropout", 1, 3).body("items[0].running", equalTo(true));
  }

  @Test
  void early_dropout_is_within_a_hundred_days() {
    learner("DROPPED_OUT", STARTED.plusDays(100));
    learner("DROPPED_OUT", STARTED.plusDays(101));
    learner("ACTIVE", null);

    value("early-dropout", 1, 3).body("items[0].running", equalTo(false));
  }

  @Test
  void exchange_participation_counts_a_learner_once_and_only_what_really_ran() {
    var twice = learner("COMPLETED", PLANNED_END);
    fixture.internship(stay(), twice, "RECOGNISED", DAY, true);
    fixture.internship(stay(), twice, "RETURNED", DAY.plusDays(30), true);
    fixture.internship(stay(), learner("COMPLETED", PLANNED_END), "CANCELLED", DAY, false);

    value("exchange-participation", 1, 2);
  }

  @Test
  void a_reflection_is_due_once_the_internship_is_over() {
    var tomorrow = LocalDate.now(Clocks.PEOPLE).plusDays(1);
    fixture.internship(stay(), learner("ACTIVE", null), "RECOGNISED", DAY, true);
    fixture.internship(stay(), learner("ACTIVE", null), "RETURNED", DAY, false);
    fixture.internship(stay(), learner("ACTIVE", null), "RUNNING", DAY, false);
    fixture.internship(stay(), learner("ACTIVE", null), "RUNNING", tomorrow, false);

    value("reflection-rate", 1, 3).body("items[0].running", equalTo(true));
  }

  @Test
  void apologies_count_for_commitment_and_not_for_attendance() {
    held("ATTENDED", "PARTLY", "EXCUSED", "NO_SHOW", "CANCELLED", "INVITED", "EXPIRED");

    value("attendance", 2, 4);
    value("commitment", 3, 4).body("items[0].running", equalTo(false));
  }

  @Test
  void a_registration_without_an_outcome_keeps_attendance_open() {
    held("ATTENDED", "REGISTERED");

    value("attendance", 1, 1).body("items[0].running", equalTo(true));
  }

  @Test
  void proposals_per_learner_are_a_number_with_the_interval_of_a_number() {
    var writer = learner("COMPLETED", PLANNED_END);
    learner("COMPLETED", PLANNED_END);
    fixture.proposal(network, home, writer, "STANDARD", MOMENT);
    fixture.proposal(network, home, writer, "WITHDRAWN", MOMENT);
    fixture.proposal(network, home, writer, "DRAFT", null);
    fixture.proposal(network, home, null, "TRIAL", MOMENT);

    value("proposals-per-learner", 2, 2)
        .body("intervalMethod", equalTo("POISSON_EXACT_95"))
        .body("items[0].value", equalTo(1.0f))
        .body("items[0].intervalLow", equalTo(0.1211f))
        .body("items[0].intervalHigh", equalTo(3.6123f));
  }

  @Test
  void a_standard_counts_also_when_it_was_followed_up() {
    fixture.proposal(network, home, null, "STANDARD", null);
    fixture.proposal(network, home, null, "SUPERSEDED", MOMENT);
    fixture.proposal(network, home, null, "RETIRED", MOMENT);
    fixture.proposal(network, home, null, "REJECTED", MOMENT);
    fixture.proposal(network, home, null, "DRAFT", null);

    value("standard-share", 3, 4).body("items[0].running", equalTo(false));
  }

  @Test
  void a_period_looks_at_the_enrolment_for_trajectories_and_at_the_event_for_events() {
    learner("DROPPED_OUT", DAY);
    held("ATTENDED");
    var start = "?networkId=" + network + "&fromDate=2019-09-01&toDate=2019-09-30";
    var event = "?networkId=" + network + "&fromDate=2020-02-01&toDate=2020-02-01";
    var coordinator = world.coordinatorOf(network);

    count(coordinator.asks().get("/impact-metrics/dropout/values" + start).then(), 1, 1);
    count(coordinator.asks().get("/impact-metrics/dropout/values" + event).then(), 0, 0);
    count(coordinator.asks().get("/impact-metrics/attendance/values" + start).then(), 0, 0);
    count(coordinator.asks().get("/impact-metrics/attendance/values" + event).then(), 1, 1);
  }

  private ValidatableResponse value(String code, int numerator, int denominator) {
    var path = "/impact-metrics/" + code + "/values?networkId=" + network;
    return count(world.coordinatorOf(network).asks().get(path).then(), numerator, denominator);
  }

  private static ValidatableResponse count(
      ValidatableResponse answer, int numerator, int denominator) {
    return answer
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].numerator", equalTo(numerator))
        .body("items[0].denominator", equalTo(denominator));
  }

  private UUID learner(String status, LocalDate outcome) {
    return fixture.learner(network, cohort, home, status, outcome);
  }

  private ImpactFixture.Stay stay() {
    return fixture.stay(network, home, world.memberOf(network));
  }

  private void held(String... states) {
    fixture.held(network, "PRACTICE_EDUCATION", "ON_SITE", DAY, states);
  }
}

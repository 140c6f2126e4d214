package nl.olievlek.exchange.internship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.AtOnce;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Nobody is expected at school and at a host on one day, whichever of the two came first. */
@ApiTest
class SchoolDaysTest {

  private static final LocalDate TODAY = LocalDate.now(Clocks.PEOPLE);
  private static final int TOMORROW = TODAY.plusDays(1).getDayOfWeek().getValue();

  @Inject InternshipFixture fixture;
  @Inject World world;
  @Inject Sql sql;

  @Test
  void a_class_gets_no_school_day_on_which_its_learners_are_at_a_host() {
    var setting = fixture.internship("AGREED");

    schoolOn(setting, List.of(TOMORROW))
        .statusCode(400)
        .body("violations.field", contains("schoolWeekdays"))
        .body("violations[0].message", startsWith("1 learner is on an internship"));
  }

  @Test
  void a_class_gets_a_school_day_on_which_nobody_is_expected_any_more() {
    var setting = fixture.internship("AGREED");
    cancel(setting);

    schoolOn(setting, List.of(TOMORROW)).statusCode(200);
  }

  @Test
  void what_was_a_school_day_already_stands_in_the_way_of_nothing() {
    var setting = fixture.internship("AGREED");
    atSchool(setting.cohort(), TOMORROW);

    schoolOn(setting, List.of(TOMORROW)).statusCode(200);
  }

  @Test
  void a_learner_does_not_join_a_class_that_is_at_school_when_they_are_at_a_host() {
    var setting = fixture.internship("PROPOSED");
    var other = world.cohort(setting.network());
    atSchool(other, TOMORROW);

    join(setting, other).statusCode(400).body("violations.field", contains("cohortId"));
    join(setting, world.cohort(setting.network())).statusCode(200);
  }

  @Test
  void a_class_does_not_go_on_in_one_that_is_at_school_when_its_learners_are_at_a_host() {
    var setting = fixture.internship("RUNNING");
    var into = world.cohort(setting.network());
    atSchool(into, TOMORROW);

    setting
        .coordinator()
        .sends(Map.of("to", "CANCELLED", "reason", "Te klein", "mergeIntoId", into))
        .post("/cohorts/" + setting.cohort() + "/transitions")
        .then()
        .statusCode(400)
        .body("violations.field", contains("mergeIntoId"));
  }

  @RepeatedTest(6)
  void a_school_day_and_other_days_at_a_host_are_not_both_said_at_once() {
    var setting = fixture.internship("AGREED");
    var shortened = planned(setting, TODAY.minusDays(7), TODAY);
    shortened.statusCode(200);

    var answers =
        AtOnce.<Integer>both(
            () -> schoolOn(setting, List.of(TOMORROW)).extract().statusCode(),
            () -> planned(setting, TODAY.minusDays(7), TODAY.plusDays(7)).extract().statusCode());

    assertThat(answers).containsOnlyOnce(200);
  }

  @Test
  void who_agrees_last_on_other_days_is_told_that_they_became_school_days() {
    var setting = fixture.internship("HOST_ACCEPTED");
    planned(setting, TODAY.minusDays(7), TODAY).statusCode(200);
    agree(setting, TODAY.minusDays(7), TODAY.plusDays(7)).statusCode(201);
    schoolOn(setting, List.of(TOMORROW)).statusCode(200);

    approve(setting).statusCode(409).body("detail", containsString("school"));
  }

  @Test
  void hours_are_not_of_a_day_at_school() {
    var setting = fixture.internship("RUNNING");
    var yesterday = TODAY.minusDays(1);
    atSchool(setting.cohort(), yesterday.getDayOfWeek().getValue());

    worked(setting, yesterday).statusCode(400).body("violations.field", contains("workedDate"));
    worked(setting, yesterday.minusDays(1)).statusCode(201);
  }

  private void atSchool(UUID cohort, int weekday) {
    sql.execute(
        "update cohort set school_weekdays = array[cast(:day as smallint)] where id = :id",
        Map.of("day", weekday, "id", cohort));
  }

  private void cancel(Setting setting) {
    setting
        .coordinator()
        .sends(Map.of("to", "CANCELLED", "reason", "Ziek"))
        .post(setting.path() + "/transitions")
        .then()
        .statusCode(200);
  }

  private ValidatableResponse schoolOn(Setting setting, List<Integer> weekdays) {
    var path = "/cohorts/" + setting.cohort();
    var seen = setting.coordinator().asks().get(path);
    var body = new HashMap<String, Object>();
    body.put("networkId", setting.network());
    body.put("schoolId", seen.path("school.id"));
    for (var kept : List.of("name", "startDate", "nominalEndDate", "minimumSize")) {
      body.put(kept, seen.path(kept));
    }
    body.put("schoolWeekdays", weekdays);
    return setting
        .coordinator()
        .sends(body)
        .header("If-Match", seen.header("ETag"))
        .put(path)
        .then();
  }

  private ValidatableResponse join(Setting setting, UUID cohort) {
    var body = new HashMap<String, Object>();
    body.put("cohortId", cohort);
    body.put("employerId", setting.home());
    body.put("supervisorId", setting.supervisor().id());
    body.put("appliedDate", TODAY.minusMonths(8).toString());
    return setting
        .coordinator()
        .sends(body)
        .header("If-Match", "\"0\"")
        .put("/learners/" + setting.learnerId())
        .then();
  }

  private static ValidatableResponse planned(Setting setting, LocalDate first, LocalDate last) {
    var seen = setting.coordinator().asks().get(setting.path());
    var body = new HashMap<String, Object>();
    body.put("plannedStartDate", first.toString());
    body.put("plannedEndDate", last.toString());
    return setting
        .coordinator()
        .sends(body)
        .noFilters()
        .header("If-Match", seen.header("ETag"))
        .put(setting.path())
        .then();
  }

  private static ValidatableResponse agree(Setting setting, LocalDate first, LocalDate last) {
    var version =
        Map.of(
            "follows", 0,
            "startDate", first.toString(),
            "endDate", last.toString(),
            "hoursPerDay", 4,
            "totalHours", 8);
    return setting.coordinator().sends(version).post(setting.path() + "/agreements").then();
  }

  private static ValidatableResponse approve(Setting setting) {
    return setting
        .hostAdmin()
        .sends(Map.of())
        .put(setting.path() + "/agreements/1/approvals/HOST")
        .then();
  }

  private static ValidatableResponse worked(Setting setting, LocalDate day) {
    return setting
        .hostAdmin()
        .sends(Map.of("workedDate", day.toString(), "hours", 6))
        .post(setting.path() + "/hours")
        .then();
  }
}

package nl.olievlek.exchange.internship.hours;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was worked and noted is not made untrue by a step, and not added to once it is over. */
@ApiTest
class HoursStandTest {

  private static final LocalDate TODAY = LocalDate.now(Clocks.PEOPLE);

  @Inject InternshipFixture fixture;
  @Inject Sql sql;

  @ParameterizedTest
  @CsvSource({
    "RUNNING, AGREED",
    "AGREED, NO_SHOW",
    "AGREED, CANCELLED",
  })
  void who_worked_was_there(String status, String to) {
    var setting = fixture.internship(status);
    String id = enter(setting, setting.hostAdmin()).statusCode(201).extract().path("id");

    step(setting, to)
        .statusCode(409)
        .body("detail", startsWith("There are hours at this internship"));

    setting
        .hostAdmin()
        .sends(Map.of("hours", 0, "note", "Verkeerde leerling"))
        .post(setting.path() + "/hours/" + id + "/corrections")
        .then()
        .statusCode(201);
    step(setting, to).statusCode(200);
  }

  @Test
  void a_day_that_the_host_noted_is_not_lost() {
    var setting = fixture.internship("RUNNING");
    note(setting, TODAY.minusDays(7));

    step(setting, "AGREED")
        .statusCode(409)
        .body("detail", startsWith("The host noted the day on which"));

    note(setting, null);
    step(setting, "AGREED").statusCode(200);
  }

  @Test
  void what_is_recognised_takes_no_more_hours() {
    var setting = fixture.internship("RECOGNISED");

    enter(setting, setting.learner()).statusCode(409);
    enter(setting, setting.coordinator()).statusCode(409);

    may(setting).body("may", not(hasItem("ENTER_HOURS")));
  }

  @ParameterizedTest
  @CsvSource({"RUNNING, 409", "AGREED, 409", "HOST_ACCEPTED, 201"})
  void nothing_new_is_agreed_on_after_the_last_day(String status, int answer) {
    var setting = fixture.internship(status);
    fixture.lastDay(setting, TODAY.minusDays(1));

    drawUp(setting).statusCode(answer);

    var agrees = hasItem("AGREE");
    may(setting).body("may", answer == 201 ? agrees : not(agrees));
  }

  @ParameterizedTest
  @CsvSource({"RUNNING", "AGREED"})
  void until_the_last_day_it_is(String status) {
    var setting = fixture.internship(status);
    fixture.lastDay(setting, TODAY);

    drawUp(setting).statusCode(201);
  }

  private static ValidatableResponse drawUp(Setting setting) {
    var planned = setting.coordinator().asks().get(setting.path()).then().extract();
    var version =
        Map.<String, Object>of(
            "follows",
            0,
            "startDate",
            planned.<String>path("plannedStartDate"),
            "endDate",
            planned.<String>path("plannedEndDate"),
            "hoursPerDay",
            7.5,
            "totalHours",
            15);
    return setting.learner().sends(version).post(setting.path() + "/agreements").then();
  }

  private static ValidatableResponse may(Setting setting) {
    return setting.learner().asks().get(setting.path()).then();
  }

  private void note(Setting setting, LocalDate day) {
    var change = new HashMap<String, Object>();
    change.put("day", day);
    change.put("id", setting.id());
    sql.execute(
        "update exchange_internship set actual_start_date = cast(:day as date) where id = :id",
        change);
  }

  private static ValidatableResponse enter(Setting setting, Persona who) {
    var line = Map.of("workedDate", TODAY.minusDays(3).toString(), "hours", 8);
    return who.sends(line).post(setting.path() + "/hours").then();
  }

  private static ValidatableResponse step(Setting setting, String to) {
    return setting
        .coordinator()
        .sends(Map.of("to", to, "reason", "Verkeerde leerling"))
        .post(setting.path() + "/transitions")
        .then();
  }
}

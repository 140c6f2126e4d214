package nl.olievlek.exchange.internship.hours;

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

/** What was worked and noted is not made untrue by a step. */
@ApiTest
class HoursStandTest {

  private static final LocalDate TODAY = LocalDate.now(Clocks.PEOPLE);

  @Inject InternshipFixture fixture;
  @Inject Sql sql;

  @ParameterizedTest
  @CsvSource({
    "RUNNING, AGREED",
    "RETURNED, AGREED",
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

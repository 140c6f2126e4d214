package nl.olievlek.exchange.internship;

import static org.hamcrest.Matchers.contains;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import org.junit.jupiter.api.Test;

/** Who was there was there about then, and a learner is a guest. */
@ApiTest
class StayWithinTest {

  private static final LocalDate TODAY = LocalDate.now(Clocks.PEOPLE);

  @Inject InternshipFixture fixture;

  @Test
  void actual_days_are_near_the_planned_ones() {
    var setting = fixture.internship("RUNNING");

    actual(setting, LocalDate.of(1, 1, 1))
        .statusCode(400)
        .body("violations.field", contains("actualStartDate"));
    actual(setting, TODAY.minusDays(22)).statusCode(400);
    actual(setting, TODAY.minusDays(21)).statusCode(200);
  }

  @Test
  void nobody_goes_to_work_where_they_are_still_to_be_a_guest() {
    var setting = fixture.internship("PROPOSED");

    employ(setting, setting.host(), 0)
        .statusCode(400)
        .body("violations.field", contains("employerId"));

    step(setting, "CANCELLED").statusCode(200);
    employ(setting, setting.host(), 0).statusCode(200);
    step(setting, "PROPOSED").statusCode(409);
  }

  private static ValidatableResponse actual(Setting setting, LocalDate first) {
    return dates(setting, setting.hostAdmin(), TODAY.minusDays(7), TODAY.plusDays(7), first);
  }

  private static ValidatableResponse dates(
      Setting setting, Persona who, LocalDate first, LocalDate last, LocalDate actual) {
    var body = new HashMap<String, Object>();
    body.put("plannedStartDate", first.toString());
    body.put("plannedEndDate", last.toString());
    body.put("actualStartDate", actual == null ? null : actual.toString());
    return who.sends(body).header("If-Match", "\"0\"").put(setting.path()).then();
  }

  private static ValidatableResponse employ(Setting setting, UUID employer, int version) {
    var body = new HashMap<String, Object>();
    body.put("cohortId", setting.cohort());
    body.put("employerId", employer);
    body.put("appliedDate", TODAY.minusMonths(8).toString());
    return setting
        .coordinator()
        .sends(body)
        .header("If-Match", "\"" + version + "\"")
        .put("/learners/" + setting.learnerId())
        .then();
  }

  private static ValidatableResponse step(Setting setting, String to) {
    return setting
        .coordinator()
        .sends(Map.of("to", to, "reason", "Toch"))
        .post(setting.path() + "/transitions")
        .then();
  }
}

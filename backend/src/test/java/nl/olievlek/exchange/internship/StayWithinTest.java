package nl.olievlek.exchange.internship;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** Who was there was there about then, and a learner is a guest. */
@ApiTest
class StayWithinTest {

  private static final LocalDate TODAY = LocalDate.now(Clocks.PEOPLE);

  @Inject InternshipFixture fixture;
  @Inject World world;
  @Inject Sql sql;

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
  void actual_days_are_of_an_internship_that_began() {
    actual(fixture.internship("AGREED"), TODAY.minusDays(7)).statusCode(409);
  }

  @Test
  void planned_days_are_within_those_of_the_place() {
    var setting = fixture.internship("AGREED");

    planned(setting, TODAY.minusDays(8), TODAY.plusDays(15))
        .statusCode(400)
        .body("violations.field", contains("plannedStartDate", "plannedEndDate"));
    planned(setting, TODAY.minusDays(7), TODAY.plusDays(15))
        .statusCode(400)
        .body("violations.field", contains("plannedEndDate"));
    planned(setting, TODAY.minusDays(7), TODAY.plusDays(14)).statusCode(200);
  }

  @Test
  void what_is_planned_anew_does_not_begin_in_the_past() {
    var setting = fixture.internship("PROPOSED");

    planned(setting, TODAY.minusDays(1), TODAY.plusDays(7))
        .statusCode(400)
        .body("violations.field", contains("plannedStartDate"));
    planned(setting, TODAY, TODAY.plusDays(7)).statusCode(200);
  }

  @Test
  void days_that_are_agreed_on_are_within_those_of_the_place() {
    var setting = fixture.internship("HOST_ACCEPTED");

    agree(setting, TODAY.minusDays(8), TODAY.plusDays(7))
        .statusCode(400)
        .body("violations.field", contains("startDate"));
    agree(setting, TODAY, TODAY.plusDays(15))
        .statusCode(400)
        .body("violations.field", contains("endDate"));
    agree(setting, TODAY, TODAY.plusDays(14)).statusCode(201);
  }

  @Test
  void who_comes_instead_is_planned_for_what_is_left_of_the_place() {
    var setting = fixture.internship("HOST_DECLINED");
    var host = world.memberOf(setting.network());
    var place = fixture.place(setting.round(), host, world.supervisorIn(host).id());

    instead(setting, place)
        .statusCode(201)
        .body("plannedStartDate", equalTo(TODAY.toString()))
        .body("plannedEndDate", equalTo(TODAY.plusDays(14).toString()));
  }

  @Test
  void nobody_comes_instead_to_a_place_that_is_over() {
    var setting = fixture.internship("HOST_DECLINED");
    var host = world.memberOf(setting.network());
    var place = fixture.place(setting.round(), host, world.supervisorIn(host).id());
    sql.execute(
        "update host_place set end_date = :day where id = :id",
        Map.of("day", TODAY.minusDays(1), "id", place));

    instead(setting, place).statusCode(409).body("detail", startsWith("De Linde was there until"));
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

  private static ValidatableResponse planned(Setting setting, LocalDate first, LocalDate last) {
    return dates(setting, setting.coordinator(), first, last, null);
  }

  private static ValidatableResponse agree(Setting setting, LocalDate first, LocalDate last) {
    var version =
        Map.of(
            "follows", 0,
            "startDate", first.toString(),
            "endDate", last.toString(),
            "hoursPerDay", 4,
            "totalHours", 20);
    return setting.coordinator().sends(version).post(setting.path() + "/agreements").then();
  }

  private static ValidatableResponse instead(Setting setting, UUID place) {
    var body =
        Map.of(
            "roundId", setting.round(),
            "learnerId", setting.learnerId(),
            "hostPlaceId", place,
            "replacesId", setting.id());
    return setting.coordinator().sends(body).post("/exchange-internships").then();
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

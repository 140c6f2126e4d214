package nl.olievlek.exchange.internship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.exchange.internship.reflection.ReflectionFixture;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was said about an internship is taken back by who said it and by who runs it. */
@ApiTest
class StepsBackTest {

  @Inject InternshipFixture fixture;
  @Inject ReflectionFixture reflections;
  @Inject World world;
  @Inject Sql sql;

  @Test
  void a_host_takes_its_no_back_and_everybody_hears_it() {
    var setting = fixture.internship("PROPOSED");
    step(setting.hostAdmin(), setting, "HOST_DECLINED", "Te druk").statusCode(200);

    step(setting.homeAdmin(), setting, "PROPOSED", "Toch?").statusCode(403);
    step(setting.placeSupervisor(), setting, "PROPOSED", null)
        .statusCode(400)
        .body("violations.field", contains("reason"));
    step(setting.placeSupervisor(), setting, "PROPOSED", "Het past toch")
        .statusCode(200)
        .body("status", equalTo("PROPOSED"))
        .body("endReason", nullValue());

    assertThat(reflections.mailTo(setting.learner()).getLast()).contains("gaat toch door");
    assertThat(reflections.mailTo(setting.homeAdmin()).getLast()).contains("gaat dit toch door");
    assertThat(reflections.mailTo(setting.coordinator()).getLast()).contains("gaat dit toch door");
    step(setting.hostAdmin(), setting, "HOST_ACCEPTED", null).statusCode(200);
    setting
        .coordinator()
        .asks()
        .get(setting.path() + "/transitions")
        .then()
        .body("history.to", contains("HOST_DECLINED", "PROPOSED", "HOST_ACCEPTED"))
        .body("history[1].reason", equalTo("Het past toch"))
        .body("allowed.to", contains("CANCELLED", "HOST_DECLINED", "PROPOSED"))
        .body("allowed.findAll { it.back }.to", contains("PROPOSED"));
  }

  @Test
  void a_host_takes_its_yes_back_and_with_it_that_it_agrees() {
    var setting = fixture.internship("PROPOSED");
    step(setting.hostAdmin(), setting, "HOST_ACCEPTED", null).statusCode(200);

    step(setting.hostAdmin(), setting, "PROPOSED", "Eerst overleggen").statusCode(200);

    setting.learner().asks().get(setting.path()).then().body("agreement.missing", hasItem("HOST"));
    assertThat(reflections.mailTo(setting.learner()).getLast()).contains("neemt dat terug");
    step(setting.hostAdmin(), setting, "HOST_ACCEPTED", null).statusCode(200);
    setting
        .learner()
        .asks()
        .get(setting.path())
        .then()
        .body("agreement.missing", contains("LEARNER", "HOME"));
  }

  @Test
  void a_host_that_declines_after_its_yes_agrees_only_by_a_new_one() {
    var setting = fixture.internship("PROPOSED");
    step(setting.hostAdmin(), setting, "HOST_ACCEPTED", null).statusCode(200);
    step(setting.hostAdmin(), setting, "HOST_DECLINED", "Te druk").statusCode(200);
    step(setting.hostAdmin(), setting, "PROPOSED", "Het past toch").statusCode(200);
    step(setting.coordinator(), setting, "HOST_ACCEPTED", null).statusCode(200);

    approve(setting.learner(), setting, "LEARNER").body("withdrawals.reason", contains("Te druk"));
    approve(setting.homeAdmin(), setting, "HOME").body("agreedAt", nullValue());
    approve(setting.hostAdmin(), setting, "HOST").body("agreedAt", notNullValue());
  }

  @Test
  void what_is_replaced_or_over_does_not_go_on() {
    var setting = fixture.internship("PROPOSED");
    step(setting.hostAdmin(), setting, "HOST_DECLINED", "Te druk").statusCode(200);
    var elsewhere = world.memberOf(setting.network());
    var place = fixture.place(setting.round(), elsewhere, world.supervisorIn(elsewhere).id());
    var body = new HashMap<String, Object>();
    body.put("roundId", setting.round());
    body.put("learnerId", setting.learnerId());
    body.put("hostPlaceId", place);
    body.put("replacesId", setting.id());
    setting.coordinator().sends(body).post("/exchange-internships").then().statusCode(201);

    step(setting.hostAdmin(), setting, "PROPOSED", "Toch").statusCode(409);

    var late = fixture.internship("HOST_DECLINED");
    fixture.lastDay(late, LocalDate.now(Clocks.PEOPLE).minusDays(1));
    step(late.hostAdmin(), late, "PROPOSED", "Toch").statusCode(409);
  }

  @Test
  void a_full_place_takes_nobody_back() {
    var setting = fixture.internship("PROPOSED");
    step(setting.hostAdmin(), setting, "HOST_DECLINED", "Te druk").statusCode(200);
    var other = world.learner(setting.network(), setting.cohort(), setting.home(), null);
    var body =
        Map.of("roundId", setting.round(), "learnerId", other, "hostPlaceId", setting.place());
    setting.coordinator().sends(body).post("/exchange-internships").then().statusCode(201);

    step(setting.hostAdmin(), setting, "PROPOSED", "Toch").statusCode(409);
  }

  @Test
  void who_was_there_after_all_was_so_unless_somebody_else_has_the_seat() {
    var setting = fixture.internship("NO_SHOW");
    var other = world.learner(setting.network(), setting.cohort(), setting.home(), null);
    var body =
        Map.of("roundId", setting.round(), "learnerId", other, "hostPlaceId", setting.place());
    var added = setting.coordinator().sends(body).post("/exchange-internships").then();

    step(setting.hostAdmin(), setting, "AGREED", "Was er toch")
        .statusCode(409)
        .body("detail", equalTo("De Linde is full. Choose another place."));
    setting
        .coordinator()
        .sends(Map.of("to", "CANCELLED", "reason", "Toch niet"))
        .post("/exchange-internships/" + added.extract().path("id") + "/transitions")
        .then()
        .statusCode(200);

    step(setting.hostAdmin(), setting, "AGREED", "Was er toch").statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({"NO_SHOW, AGREED", "ENDED_EARLY, RUNNING"})
  void who_goes_elsewhere_instead_was_not_there_after_all(String ended, String before) {
    var setting = fixture.internship(ended);
    var elsewhere = world.memberOf(setting.network());
    var place = fixture.place(setting.round(), elsewhere, world.supervisorIn(elsewhere).id());
    sql.execute(
        "update host_place set start_date = end_date + 1, end_date = end_date + 8 where id = :id",
        Map.of("id", place));
    var body = new HashMap<String, Object>();
    body.put("roundId", setting.round());
    body.put("learnerId", setting.learnerId());
    body.put("hostPlaceId", place);
    body.put("replacesId", setting.id());
    setting.coordinator().sends(body).post("/exchange-internships").then().statusCode(201);

    step(setting.hostAdmin(), setting, before, "Was er toch")
        .statusCode(409)
        .body("detail", equalTo("The learner goes to another place already. Call that off first."));
  }

  @Test
  void who_called_it_off_takes_that_back_and_nobody_else_but_who_runs_it() {
    var setting = fixture.internship("PROPOSED");
    step(setting.learner(), setting, "CANCELLED", "Ik kan niet").statusCode(200);

    step(setting.homeAdmin(), setting, "PROPOSED", "Toch").statusCode(403);
    step(setting.hostAdmin(), setting, "PROPOSED", "Toch").statusCode(403);
    step(setting.learner(), setting, "AGREED", "Toch")
        .statusCode(409)
        .body("allowed", contains("PROPOSED"));
    step(setting.learner(), setting, "PROPOSED", "Ik kan toch").statusCode(200);

    step(setting.homeAdmin(), setting, "CANCELLED", "Ziek").statusCode(200);
    step(setting.coordinator(), setting, "PROPOSED", "Weer beter").statusCode(200);
  }

  @Test
  void nothing_begins_or_ends_before_its_day_and_a_mistake_goes_back() {
    var setting = fixture.internship("AGREED");
    var today = LocalDate.now(Clocks.PEOPLE);
    moved(setting, today.plusDays(21));
    step(setting.hostAdmin(), setting, "RUNNING", null).statusCode(409);
    moved(setting, today);

    step(setting.hostAdmin(), setting, "RUNNING", null).statusCode(200);
    step(setting.coordinator(), setting, "RETURNED", null).statusCode(409);
    var text = Map.of("observation", "Rust", "takeHome", "Ook", "sharedWith", "ME", "submit", true);
    setting.learner().sends(text).post(setting.path() + "/reflections").then().statusCode(409);
    step(setting.hostAdmin(), setting, "AGREED", "Verkeerde leerling").statusCode(200);

    step(setting.hostAdmin(), setting, "NO_SHOW", "Niet gekomen").statusCode(200);
    step(setting.hostAdmin(), setting, "AGREED", "Was er toch").statusCode(200);
  }

  @Test
  void who_handed_in_a_reflection_is_back() {
    var setting = fixture.onItsLastDay("RUNNING");
    reflections.shared(setting, "COACH");

    step(setting.coordinator(), setting, "RUNNING", "Nog niet").statusCode(409);
  }

  @Test
  void a_party_takes_back_that_it_agrees_until_it_begins() {
    var setting = fixture.internship("PROPOSED");
    step(setting.hostAdmin(), setting, "HOST_ACCEPTED", null).statusCode(200);
    fixture.approved(setting);

    withdraw(setting.hostAdmin(), setting, "HOME").statusCode(403);
    step(setting.homeAdmin(), setting, "HOST_ACCEPTED", "Toch niet").statusCode(403);
    withdraw(setting.learner(), setting, "LEARNER")
        .statusCode(200)
        .body("learner", nullValue())
        .body("agreedAt", nullValue())
        .body("withdrawals.party", contains("LEARNER"))
        .body("withdrawals[0].reason", equalTo("Andere dagen graag"));
    withdraw(setting.learner(), setting, "LEARNER").statusCode(200);

    status(setting, "HOST_ACCEPTED");
    assertThat(reflections.mailTo(setting.hostAdmin()).getLast()).contains("akkoord teruggenomen");
    fixture.approved(setting);
    status(setting, "AGREED");
    step(setting.hostAdmin(), setting, "RUNNING", null).statusCode(200);
    withdraw(setting.learner(), setting, "LEARNER").statusCode(409);
  }

  @Test
  void nobody_agrees_on_days_that_the_recognition_or_the_membership_leaves_open() {
    var setting = fixture.internship("PROPOSED");
    step(setting.hostAdmin(), setting, "HOST_ACCEPTED", null).statusCode(200);
    var recognised = "update host_place set recognised_until_date = :day where id = :id";
    sql.execute(recognised, Map.of("day", LocalDate.now(Clocks.PEOPLE), "id", setting.place()));

    approve(setting).statusCode(409);
    sql.execute(
        recognised, Map.of("day", LocalDate.now(Clocks.PEOPLE).plusDays(7), "id", setting.place()));
    var member = "update membership set valid_to = :day where organisation_id = :id";
    sql.execute(member, Map.of("day", LocalDate.now(Clocks.PEOPLE), "id", setting.home()));
    approve(setting).statusCode(409);
    sql.execute(
        member, Map.of("day", LocalDate.now(Clocks.PEOPLE).plusDays(7), "id", setting.home()));

    approve(setting).statusCode(200);
  }

  private static ValidatableResponse approve(Setting setting) {
    return setting
        .learner()
        .sends(Map.of())
        .put(setting.path() + "/agreements/1/approvals/LEARNER")
        .then();
  }

  private void moved(Setting setting, LocalDate start) {
    sql.execute(
        "update exchange_internship set planned_start_date = :start, planned_end_date = :end where id = :id",
        Map.of("start", start, "end", start.plusDays(7), "id", setting.id()));
  }

  private static void status(Setting setting, String expected) {
    setting.learner().asks().get(setting.path()).then().body("status", equalTo(expected));
  }

  private static ValidatableResponse withdraw(Persona persona, Setting setting, String party) {
    return persona
        .sends(Map.of("reason", "Andere dagen graag"))
        .post(setting.path() + "/agreements/1/approvals/" + party + "/_withdraw")
        .then();
  }

  private static ValidatableResponse approve(Persona who, Setting setting, String party) {
    return who.sends(Map.of())
        .put(setting.path() + "/agreements/1/approvals/" + party)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse step(
      Persona persona, Setting setting, String to, String reason) {
    var body = new HashMap<String, Object>();
    body.put("to", to);
    body.put("reason", reason);
    return persona.sends(body).post(setting.path() + "/transitions").then();
  }
}

package nl.olievlek.exchange.internship.agreement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An internship is agreed as long as all three agree on a version of its days, and only then. */
@ApiTest
class AgreementStandsTest {

  private static final LocalDate TODAY = LocalDate.now(Clocks.PEOPLE);

  @Inject InternshipFixture fixture;
  @Inject World world;
  @Inject Sql sql;

  private Setting setting;

  @BeforeEach
  void anInternship() {
    setting = fixture.internship("PROPOSED");
  }

  @Test
  void who_leaves_what_all_agreed_on_ends_it_whatever_was_proposed_since() {
    agreed();
    drawUp(setting.hostAdmin(), version(1, TODAY.plusDays(7))).statusCode(201);

    withdraw(setting.learner(), 1, "LEARNER");

    status("HOST_ACCEPTED");
    setting
        .coordinator()
        .asks()
        .get(setting.path() + "/transitions")
        .then()
        .body("history.to", contains("HOST_ACCEPTED", "AGREED", "HOST_ACCEPTED"));
  }

  @Test
  void who_thinks_better_of_a_proposal_leaves_what_all_agreed_on() {
    agreed();
    drawUp(setting.hostAdmin(), version(1, TODAY.plusDays(7))).statusCode(201);

    withdraw(setting.hostAdmin(), 2, "HOST");

    status("AGREED");
  }

  @Test
  void of_two_versions_on_which_all_agree_one_is_left() {
    agreed();
    drawUp(setting.hostAdmin(), version(1, TODAY.plusDays(7))).statusCode(201);
    approve(setting.learner(), 2, "LEARNER").statusCode(200);
    approve(setting.homeAdmin(), 2, "HOME").statusCode(200);

    withdraw(setting.learner(), 2, "LEARNER");
    status("AGREED");
    withdraw(setting.homeAdmin(), 1, "HOME");

    status("HOST_ACCEPTED");
  }

  @Test
  void nobody_is_held_to_days_that_were_agreed_on_before_others() {
    agreed();
    drawUp(setting.coordinator(), version(1, TODAY.plusDays(9))).statusCode(201);
    approve(setting.learner(), 2, "LEARNER").statusCode(200);
    approve(setting.homeAdmin(), 2, "HOME").statusCode(200);
    approve(setting.hostAdmin(), 2, "HOST").statusCode(200);

    withdraw(setting.learner(), 2, "LEARNER");
    status("HOST_ACCEPTED");
    approve(setting.learner(), 2, "LEARNER").statusCode(200);

    status("AGREED");
  }

  @Test
  void a_yes_of_the_host_that_comes_last_makes_it_agreed() {
    step(setting.coordinator(), "HOST_ACCEPTED", null);
    fixture.approved(setting);
    step(setting.hostAdmin(), "PROPOSED", "Eerst overleggen");

    step(setting.hostAdmin(), "HOST_ACCEPTED", null);

    status("AGREED");
  }

  @Test
  void a_host_that_says_yes_again_has_it_agreed_again() {
    agreed();
    withdraw(setting.hostAdmin(), 1, "HOST");
    step(setting.hostAdmin(), "PROPOSED", "Eerst overleggen");

    step(setting.hostAdmin(), "HOST_ACCEPTED", null);

    status("AGREED");
  }

  @Test
  void a_last_yes_is_held_to_the_membership_on_all_days() {
    step(setting.coordinator(), "HOST_ACCEPTED", null);
    fixture.approved(setting);
    step(setting.hostAdmin(), "PROPOSED", "Eerst overleggen");
    sql.execute(
        "update membership set valid_to = :day where organisation_id = :id",
        Map.of("day", TODAY, "id", setting.home()));

    setting
        .hostAdmin()
        .sends(Map.of("to", "HOST_ACCEPTED"))
        .post(setting.path() + "/transitions")
        .then()
        .statusCode(409);

    status("PROPOSED");
  }

  @Test
  void who_speaks_for_all_three_has_it_agreed_by_drawing_it_up() {
    step(setting.hostAdmin(), "HOST_ACCEPTED", null);
    for (var organisation : List.of(setting.home(), setting.host())) {
      world.grant(setting.learner().id(), Role.ORGANISATION_ADMIN, null, organisation, null);
    }

    drawUp(setting.learner(), version(1, TODAY.plusDays(7))).statusCode(201);

    status("AGREED");
  }

  private void agreed() {
    step(setting.hostAdmin(), "HOST_ACCEPTED", null);
    fixture.approved(setting);
    status("AGREED");
  }

  private void step(Persona who, String to, String reason) {
    var body = new HashMap<String, Object>();
    body.put("to", to);
    body.put("reason", reason);
    who.sends(body).post(setting.path() + "/transitions").then().statusCode(200);
  }

  private ValidatableResponse drawUp(Persona who, Map<String, Object> version) {
    return who.sends(version).post(setting.path() + "/agreements").then();
  }

  private ValidatableResponse approve(Persona who, int number, String party) {
    return who.sends(Map.of())
        .put(setting.path() + "/agreements/" + number + "/approvals/" + party)
        .then();
  }

  private void withdraw(Persona who, int number, String party) {
    who.sends(Map.of("reason", "Toch niet"))
        .post(setting.path() + "/agreements/" + number + "/approvals/" + party + "/_withdraw")
        .then()
        .statusCode(200);
  }

  private void status(String expected) {
    setting.learner().asks().get(setting.path()).then().body("status", equalTo(expected));
  }

  private static Map<String, Object> version(int follows, LocalDate end) {
    return Map.of(
        "follows",
        follows,
        "startDate",
        TODAY.minusDays(7).toString(),
        "endDate",
        end.toString(),
        "hoursPerDay",
        5,
        "totalHours",
        30,
        "reason",
        "De vroege dienst vervalt");
  }
}

package nl.olievlek.exchange.internship.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class AgreementResourceTest {

  @Inject InternshipFixture fixture;
  @Inject World world;
  @Inject Rows rows;
  @Inject Statements statements;

  @Test
  void the_hosts_yes_draws_up_a_first_version_on_which_the_host_agrees() {
    var setting = accepted();

    var first = setting.learner().asks().get(path(setting) + "/1").then().statusCode(200);

    first
        .body("number", equalTo(1))
        .body("startDate", equalTo(LocalDate.now(Clocks.PEOPLE).minusDays(7).toString()))
        .body("endDate", equalTo(LocalDate.now(Clocks.PEOPLE).plusDays(7).toString()))
        .body("hoursPerDay", nullValue())
        .body("totalHours", nullValue())
        .body("supervisor.id", equalTo(setting.placeSupervisor().id().toString()))
        .body("guidance", nullValue())
        .body("learningQuestion", nullValue())
        .body("practicalNotes", equalTo("Meld je bij de balie."))
        .body("reason", nullValue())
        .body("drawnUpBy.id", equalTo(setting.placeSupervisor().id().toString()))
        .body("drawnUpAt", notNullValue())
        .body("host.givenBy.id", equalTo(setting.placeSupervisor().id().toString()))
        .body("host.onPaperDate", nullValue())
        .body("learner", nullValue())
        .body("home", nullValue())
        .body("agreedAt", nullValue());
  }

  @Test
  void when_all_three_agree_the_internship_is_agreed_by_itself_and_twice_is_once() {
    var setting = accepted();

    missing(setting, 1, "LEARNER", "HOME");
    approve(setting, setting.learner(), 1, "LEARNER").statusCode(200);
    status(setting, "HOST_ACCEPTED");
    missing(setting, 1, "HOME");
    var once = approve(setting, setting.homeAdmin(), 1, "HOME").statusCode(200);
    var twice = approve(setting, setting.supervisor(), 1, "HOME").statusCode(200);

    once.body("agreedAt", notNullValue());
    assertThat(twice.extract().asString()).isEqualTo(once.extract().asString());
    status(setting, "AGREED");
    missing(setting, 1);
    setting
        .coordinator()
        .asks()
        .get(setting.path() + "/transitions")
        .then()
        .body("history.to", contains("HOST_ACCEPTED", "AGREED"));
  }

  @Test
  void a_change_makes_a_version_with_a_reason_and_asks_all_again() {
    var setting = accepted();
    fixture.approved(setting);

    drawUp(setting, setting.hostAdmin(), version(1))
        .statusCode(201)
        .header("Location", endsWith("/agreements/2"))
        .body("hoursPerDay", equalTo(7.5f))
        .body("reason", equalTo("De vroege dienst vervalt"))
        .body("host", notNullValue())
        .body("learner", nullValue())
        .body("agreedAt", nullValue());

    status(setting, "AGREED");
    missing(setting, 2, "LEARNER", "HOME");
    setting
        .learner()
        .asks()
        .get(path(setting))
        .then()
        .body("items.number", contains(2, 1))
        .body("items[1].agreedAt", notNullValue());
  }

  @Test
  void of_two_people_at_once_the_second_is_told_and_nobody_agrees_on_what_is_old() {
    var setting = accepted();
    drawUp(setting, setting.homeAdmin(), version(1)).statusCode(201);

    drawUp(setting, setting.hostAdmin(), version(1)).statusCode(409);
    drawUp(setting, setting.hostAdmin(), version(7)).statusCode(409);
    approve(setting, setting.learner(), 1, "LEARNER").statusCode(409);
    approve(setting, setting.learner(), 3, "LEARNER").statusCode(404);

    assertThat(rows.count("internship_agreement", "internship_id = :value", setting.id()))
        .isEqualTo(2);
  }

  @Test
  void the_same_version_sent_twice_is_drawn_up_once() {
    var setting = accepted();

    var first = setting.homeAdmin().sends(version(1)).header("Idempotency-Key", "v");
    var once = first.post(path(setting)).asString();
    var second = setting.homeAdmin().sends(version(1)).header("Idempotency-Key", "v");

    assertThat(second.post(path(setting)).asString()).isEqualTo(once);
  }

  @Test
  void nobody_agrees_for_another_but_the_coordinator_with_paper() {
    var setting = accepted();
    var paper = Map.of("onPaperDate", LocalDate.now(Clocks.PEOPLE).minusDays(1).toString());
    var later = Map.of("onPaperDate", LocalDate.now(Clocks.PEOPLE).plusDays(2).toString());
    var home = path(setting) + "/1/approvals/HOME";

    approve(setting, setting.learner(), 1, "HOME").statusCode(403);
    approve(setting, setting.coordinator(), 1, "HOME").statusCode(403);
    setting.homeAdmin().sends(paper).put(home).then().statusCode(403);
    setting
        .coordinator()
        .sends(later)
        .put(home)
        .then()
        .statusCode(400)
        .body("violations.field", contains("onPaperDate"));
    setting
        .coordinator()
        .sends(paper)
        .put(home)
        .then()
        .statusCode(200)
        .body("home.onPaperDate", equalTo(paper.get("onPaperDate")))
        .body("home.givenBy.id", equalTo(setting.coordinator().id().toString()));
  }

  @Test
  void days_are_the_coordinators_and_change_when_everybody_agrees() {
    var setting = accepted();
    var other = version(1);
    other.put("endDate", LocalDate.now(Clocks.PEOPLE).plusDays(9).toString());

    drawUp(setting, setting.homeAdmin(), other)
        .statusCode(400)
        .body("violations.field", contains("startDate"));
    drawUp(setting, setting.coordinator(), other).statusCode(201).body("host", nullValue());
    approve(setting, setting.learner(), 2, "LEARNER").statusCode(200);
    approve(setting, setting.homeAdmin(), 2, "HOME").statusCode(200);
    approve(setting, setting.hostAdmin(), 2, "HOST").statusCode(200);

    setting
        .learner()
        .asks()
        .get(setting.path())
        .then()
        .body("status", equalTo("AGREED"))
        .body("plannedEndDate", equalTo(other.get("endDate")));
    setting
        .coordinator()
        .sends(dates())
        .header("If-Match", "\"2\"")
        .put(setting.path())
        .then()
        .statusCode(409);
  }

  @Test
  void every_fault_of_a_version_is_named() {
    var setting = accepted();
    var wrong = version(1);
    wrong.put("hoursPerDay", 7.3);
    wrong.put("totalHours", 2);
    wrong.put("supervisorId", setting.learner().id());
    wrong.remove("reason");
    var worse = version(1);
    worse.put("hoursPerDay", 13);

    drawUp(setting, setting.homeAdmin(), wrong)
        .statusCode(400)
        .body(
            "violations.field",
            containsInAnyOrder("hoursPerDay", "totalHours", "supervisorId", "reason"));
    drawUp(setting, setting.homeAdmin(), worse)
        .statusCode(400)
        .body("violations.field", contains("hoursPerDay"));
  }

  @Test
  void before_the_hosts_yes_and_after_it_is_over_nothing_is_agreed() {
    var early = fixture.internship("PROPOSED");
    var over = fixture.internship("RECOGNISED");

    drawUp(early, early.homeAdmin(), version(0)).statusCode(409);
    drawUp(over, over.coordinator(), version(0)).statusCode(409);
    early.homeAdmin().asks().get(path(early)).then().body("items", empty());
  }

  @Test
  void another_network_and_those_not_concerned_find_nothing() {
    var setting = accepted();

    for (var stranger :
        new Persona[] {
          world.coordinatorOf(world.network()),
          world.learnerOf(setting.network(), setting.home()),
          world.administratorOf(world.memberOf(setting.network()))
        }) {
      stranger.asks().get(path(setting)).then().statusCode(404);
      stranger.asks().get(path(setting) + "/1").then().statusCode(404);
      drawUp(setting, stranger, version(1)).statusCode(404);
      approve(setting, stranger, 1, "LEARNER").statusCode(404);
    }
    approve(setting, world.teacherOf(setting.cohort(), setting.home()), 1, "HOME").statusCode(403);
  }

  @Test
  void a_list_takes_three_statements_whatever_its_length() {
    var setting = accepted();
    var before = statements.during(() -> setting.learner().asks().get(path(setting)));
    drawUp(setting, setting.homeAdmin(), version(1)).statusCode(201);

    assertThat(before).isEqualTo(4);
    assertThat(statements.during(() -> setting.learner().asks().get(path(setting)))).isEqualTo(4);
  }

  private Setting accepted() {
    var setting = fixture.internship("PROPOSED");
    var yes = setting.placeSupervisor().sends(Map.of("to", "HOST_ACCEPTED"));
    yes.post(setting.path() + "/transitions").then().statusCode(200);
    return setting;
  }

  private static Map<String, Object> version(int follows) {
    var version = new HashMap<>(dates());
    version.put("follows", follows);
    version.put("hoursPerDay", 7.5);
    version.put("totalHours", 30);
    version.put("reason", "De vroege dienst vervalt");
    version.put("startDate", version.remove("plannedStartDate"));
    version.put("endDate", LocalDate.now(Clocks.PEOPLE).plusDays(7).toString());
    version.remove("plannedEndDate");
    return version;
  }

  private static Map<String, Object> dates() {
    return Map.of(
        "plannedStartDate", LocalDate.now(Clocks.PEOPLE).minusDays(7).toString(),
        "plannedEndDate", LocalDate.now(Clocks.PEOPLE).plusDays(8).toString());
  }

  private static String path(Setting setting) {
    return setting.path() + "/agreements";
  }

  private static ValidatableResponse drawUp(Setting setting, Persona who, Object version) {
    return who.sends(version).post(path(setting)).then();
  }

  private static ValidatableResponse approve(Setting setting, Persona who, int number, String as) {
    return who.sends(Map.of()).put(path(setting) + "/" + number + "/approvals/" + as).then();
  }

  private static void missing(Setting setting, int number, String... parties) {
    var internship = setting.learner().asks().get(setting.path()).then();
    internship
        .body("agreement.number", equalTo(number))
        .body("agreement.missing", equalTo(List.of(parties)));
  }

  private static void status(Setting setting, String expected) {
    setting.learner().asks().get(setting.path()).then().body("status", equalTo(expected));
  }
}

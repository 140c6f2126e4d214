package nl.olievlek.exchange.internship.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class HoursResourceTest {

  private static final LocalDate DAY = LocalDate.now(Clocks.PEOPLE).minusDays(3);

  @Inject InternshipFixture fixture;
  @Inject World world;
  @Inject Statements statements;

  @Test
  void what_the_host_enters_is_confirmed_at_once() {
    var setting = fixture.internship("RUNNING");

    var line = enter(setting, setting.placeSupervisor(), DAY, 7.5).statusCode(201);

    line.header("Location", endsWith("/hours/" + line.extract().<String>path("id")))
        .body("workedDate", equalTo(DAY.toString()))
        .body("hours", equalTo(7.5f))
        .body("note", nullValue())
        .body("status", equalTo("CONFIRMED"))
        .body("enteredBy.id", equalTo(setting.placeSupervisor().id().toString()))
        .body("enteredAt", notNullValue())
        .body("decidedBy.id", equalTo(setting.placeSupervisor().id().toString()))
        .body("decidedAt", notNullValue())
        .body("answer", nullValue())
        .body("correctsId", nullValue());
  }

  @Test
  void what_the_learner_proposes_waits_for_the_host_and_counts_once_confirmed() {
    var setting = fixture.internship("RUNNING");
    var line = enter(setting, setting.learner(), DAY, 8).statusCode(201);
    line.body("status", equalTo("PROPOSED")).body("decidedAt", nullValue());
    String id = line.extract().path("id");
    total(setting, setting.learner()).body("confirmedHours", equalTo(0));

    decide(setting, setting.learner(), id, "CONFIRMED").statusCode(403);
    decide(setting, setting.homeAdmin(), id, "CONFIRMED").statusCode(403);
    var once = decide(setting, setting.hostAdmin(), id, "CONFIRMED").statusCode(200);
    var twice = decide(setting, setting.hostAdmin(), id, "CONFIRMED").statusCode(200);

    assertThat(twice.extract().asString()).isEqualTo(once.extract().asString());
    decide(setting, setting.hostAdmin(), id, "REFUSED").statusCode(409);
    total(setting, setting.learner())
        .body("confirmedHours", equalTo(8.0f))
        .body("proposedHours", equalTo(0))
        .body("internships.internshipId", contains(setting.id().toString()))
        .body("internships.host.id", contains(setting.host().toString()));
  }

  @Test
  void a_line_is_set_right_by_another_and_stays() {
    var setting = fixture.internship("RUNNING");
    String id = enter(setting, setting.hostAdmin(), DAY, 8).extract().path("id");

    correct(setting, setting.learner(), id, 6).statusCode(403);
    correct(setting, setting.hostAdmin(), id, 8)
        .statusCode(400)
        .body("violations.field", contains("hours"));
    var correction =
        correct(setting, setting.hostAdmin(), id, 6)
            .statusCode(201)
            .body("hours", equalTo(-2.0f))
            .body("correctsId", equalTo(id));
    correct(setting, setting.coordinator(), id, 7.25).statusCode(201).body("hours", equalTo(1.25f));
    correct(setting, setting.hostAdmin(), correction.extract().path("id"), 1).statusCode(409);

    total(setting, setting.learner()).body("confirmedHours", equalTo(7.25f));
    setting
        .learner()
        .asks()
        .get(path(setting))
        .then()
        .body("items.hours", contains(8.0f, -2.0f, 1.25f));
  }

  @Test
  void a_day_holds_twelve_hours_and_lies_within_the_internship() {
    var setting = fixture.internship("RUNNING");
    enter(setting, setting.hostAdmin(), DAY, 8).statusCode(201);

    refused(enter(setting, setting.learner(), DAY, 4.25), "hours");
    refused(enter(setting, setting.hostAdmin(), DAY, 0.3), "hours");
    refused(enter(setting, setting.hostAdmin(), DAY, 0), "hours");
    refused(enter(setting, setting.hostAdmin(), DAY, 13), "hours");
    refused(enter(setting, setting.hostAdmin(), DAY.minusDays(20), 4), "workedDate");
    refused(
        enter(setting, setting.hostAdmin(), LocalDate.now(Clocks.PEOPLE).plusDays(1), 4),
        "workedDate");
    enter(setting, setting.learner(), DAY, 4).statusCode(201);
  }

  @Test
  void nothing_is_worked_before_it_is_agreed_or_when_it_came_to_nothing() {
    var early = fixture.internship("HOST_ACCEPTED");
    var never = fixture.internship("NO_SHOW");

    enter(early, early.hostAdmin(), DAY, 8).statusCode(409);
    enter(never, never.coordinator(), DAY, 8).statusCode(409);
  }

  @Test
  void the_same_line_sent_twice_is_entered_once() {
    var setting = fixture.internship("RUNNING");
    var body = Map.of("workedDate", DAY.toString(), "hours", 5, "note", "Halve dag");

    var first = setting.hostAdmin().sends(body).header("Idempotency-Key", "h");
    var once = first.post(path(setting)).asString();
    var second = setting.hostAdmin().sends(body).header("Idempotency-Key", "h");

    assertThat(second.post(path(setting)).asString()).isEqualTo(once);
  }

  @Test
  void the_home_reads_and_strangers_find_nothing() {
    var setting = fixture.internship("RUNNING");
    String id = enter(setting, setting.hostAdmin(), DAY, 8).extract().path("id");

    enter(setting, setting.homeAdmin(), DAY, 1).statusCode(403);
    total(setting, setting.supervisor()).statusCode(200);
    var stranger = world.coordinatorOf(world.network());
    stranger.asks().get(path(setting)).then().statusCode(404);
    enter(setting, stranger, DAY, 1).statusCode(404);
    decide(setting, stranger, id, "CONFIRMED").statusCode(404);
    correct(setting, stranger, id, 1).statusCode(404);
    total(setting, stranger).statusCode(404);
    var other = fixture.internship("RUNNING");
    decide(other, other.hostAdmin(), id, "CONFIRMED").statusCode(404);
    other.learner().asks().get(path(other)).then().body("items", empty());
  }

  @Test
  void a_list_takes_three_statements_whatever_its_length() {
    var setting = fixture.internship("RUNNING");
    var before = statements.during(() -> setting.learner().asks().get(path(setting)));
    enter(setting, setting.hostAdmin(), DAY, 8).statusCode(201);
    enter(setting, setting.hostAdmin(), DAY.plusDays(1), 8).statusCode(201);

    assertThat(before).isEqualTo(3);
    assertThat(statements.during(() -> setting.learner().asks().get(path(setting)))).isEqualTo(3);
  }

  private static String path(Setting setting) {
    return setting.path() + "/hours";
  }

  private static ValidatableResponse enter(
      Setting setting, Persona who, LocalDate day, Number hours) {
    return who.sends(Map.of("workedDate", day.toString(), "hours", hours))
        .post(path(setting))
        .then();
  }

  private static ValidatableResponse decide(Setting setting, Persona who, String id, String to) {
    return who.sends(Map.of("to", to)).post(path(setting) + "/" + id + "/transitions").then();
  }

  private static ValidatableResponse correct(
      Setting setting, Persona who, String id, Number hours) {
    var body = Map.of("hours", hours, "note", "Eerder naar huis");
    return who.sends(body).post(path(setting) + "/" + id + "/corrections").then();
  }

  private static ValidatableResponse total(Setting setting, Persona who) {
    return who.asks().get("/learners/" + setting.learnerId() + "/exchange-hours").then();
  }

  private static void refused(ValidatableResponse answer, String field) {
    answer.statusCode(400).body("violations.field", contains(field));
  }
}

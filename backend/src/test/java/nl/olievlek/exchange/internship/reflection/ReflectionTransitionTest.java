package nl.olievlek.exchange.internship.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** A text that says too much about a client is withheld, changed and shared again. */
@ApiTest
class ReflectionTransitionTest {

  @Inject InternshipFixture internships;
  @Inject ReflectionFixture fixture;
  @Inject World world;
  @Inject Statements statements;

  @Test
  void a_withheld_text_is_read_by_the_learner_and_the_side_that_withheld_it() {
    var setting = internships.internship("RUNNING");
    var path = fixture.shared(setting, "NETWORK");

    assertThat(fixture.step(setting.supervisor(), path, "WITHHELD")).isEqualTo(200);

    setting
        .learner()
        .asks()
        .get(path)
        .then()
        .body("status", equalTo("WITHHELD"))
        .body("withheld.side", equalTo("HOME"))
        .body("withheld.reason", equalTo("Te herkennen wie het is."))
        .body("withheld.by.id", equalTo(setting.supervisor().id().toString()))
        .body("withheld.recordedAt", notNullValue());
    assertReads(path, 200, setting.supervisor());
    assertReads(path, 404, setting.coordinator(), setting.placeSupervisor(), setting.hostAdmin());
    assertThat(fixture.mailTo(setting.learner()).getLast())
        .contains(setting.path().replace("/exchange-", "/") + "/reflection")
        .doesNotContain("Te herkennen");
  }

  @Test
  void the_learner_changes_it_and_the_same_side_shares_it_again() {
    var setting = internships.internship("RUNNING");
    var path = fixture.shared(setting, "NETWORK");
    fixture.step(setting.placeSupervisor(), path, "WITHHELD");

    fixture.rewrite(setting, path, "Rust in de kamer.", "NETWORK");

    assertReads(path, 404, setting.supervisor(), setting.coordinator());
    setting
        .placeSupervisor()
        .asks()
        .get(path)
        .then()
        .body("status", equalTo("REVISED"))
        .body("steps", contains("SHARED", "WITHHELD"));
    setting.learner().asks().get(path).then().body("steps", empty());
    assertThat(fixture.step(setting.supervisor(), path, "SHARED")).isEqualTo(404);
    assertThat(fixture.step(setting.placeSupervisor(), path, "SHARED")).isEqualTo(200);
    assertReads(path, 200, setting.supervisor(), setting.coordinator());
    setting
        .learner()
        .asks()
        .get(path + "/transitions")
        .then()
        .body("current", equalTo("SHARED"))
        .body("history.to", contains("DRAFT", "SHARED", "WITHHELD", "REVISED", "SHARED"))
        .body("history[2].reason", equalTo("Te herkennen wie het is."));
  }

  @Test
  void the_learners_choice_still_stands_above_who_withheld_it() {
    var setting = internships.internship("RUNNING");
    var path = fixture.shared(setting, "NETWORK");
    fixture.step(setting.coordinator(), path, "WITHHELD");

    fixture.rewrite(setting, path, "Rust aan tafel.", "ME");

    assertReads(path, 404, setting.coordinator(), setting.supervisor());
    fixture.rewrite(setting, path, "Rust aan tafel.", "COACH");
    assertReads(path, 200, setting.coordinator());
    assertReads(path, 404, setting.supervisor());
    fixture.step(setting.coordinator(), path, "SHARED");
    assertReads(path, 404, setting.coordinator());
    assertReads(path, 200, setting.supervisor());
  }

  @Test
  void every_side_that_reads_it_may_withhold_it_and_nobody_else() {
    for (var side : List.of("HOME", "HOST", "SCHOOL", "NETWORK")) {
      var setting = internships.internship("RUNNING");
      var teacher = world.teacherOf(setting.cohort(), world.schoolOf(setting.network()));
      var path = fixture.shared(setting, "NETWORK");
      var by =
          Map.of(
              "HOME", setting.supervisor(),
              "HOST", setting.placeSupervisor(),
              "SCHOOL", teacher,
              "NETWORK", setting.coordinator());
      assertThat(fixture.step(setting.learner(), path, "WITHHELD")).isEqualTo(403);
      assertThat(fixture.step(setting.hostAdmin(), path, "WITHHELD")).isEqualTo(403);
      assertThat(fixture.step(by.get(side), path, "WITHHELD")).isEqualTo(200);
      setting.learner().asks().get(path).then().body("withheld.side", equalTo(side));
    }
  }

  @Test
  void who_does_not_read_it_cannot_withhold_it() {
    var setting = internships.internship("RUNNING");
    var path = fixture.shared(setting, "COACH");
    var stranger = world.supervisorIn(world.memberOf(setting.network()));

    for (var other : List.of(setting.coordinator(), setting.placeSupervisor(), stranger)) {
      assertThat(fixture.step(other, path, "WITHHELD")).isEqualTo(404);
    }
    var elsewhere = world.coordinatorOf(world.network());
    assertThat(fixture.step(elsewhere, path, "WITHHELD")).isEqualTo(404);
    elsewhere.asks().get(path + "/transitions").then().statusCode(404);
  }

  @Test
  void a_step_that_cannot_be_taken_names_those_that_can() {
    var setting = internships.internship("RUNNING");
    var path = fixture.shared(setting, "COACH");
    var supervisor = setting.supervisor();

    supervisor
        .sends(Map.of("to", "SHARED"))
        .post(path + "/transitions")
        .then()
        .statusCode(409)
        .body("allowed", contains("WITHHELD"));
    supervisor
        .sends(Map.of("to", "WITHHELD"))
        .post(path + "/transitions")
        .then()
        .statusCode(400)
        .body("violations.field", contains("reason"));
    supervisor
        .sends(Map.of("to", "GONE"))
        .post(path + "/transitions")
        .then()
        .statusCode(400)
        .body(containsString("WITHHELD"));
    fixture.step(supervisor, path, "WITHHELD");
    assertThat(fixture.step(supervisor, path, "WITHHELD")).isEqualTo(409);
    assertThat(fixture.step(supervisor, path, "REVISED")).isEqualTo(403);
  }

  @Test
  void of_two_who_withhold_it_at_once_one_does() {
    var setting = internships.internship("RUNNING");
    var path = fixture.shared(setting, "NETWORK");

    var codes =
        Stream.of(setting.supervisor(), setting.placeSupervisor())
            .parallel()
            .map(persona -> fixture.step(persona, path, "WITHHELD"))
            .toList();

    assertThat(codes).containsOnlyOnce(200);
    assertThat(codes).filteredOn(code -> code != 200).isSubsetOf(404, 409, 412);
  }

  @Test
  void what_had_to_be_changed_is_not_for_other_readers() {
    var setting = internships.internship("RUNNING");
    var path = fixture.shared(setting, "NETWORK");
    fixture.step(setting.supervisor(), path, "WITHHELD");
    fixture.step(setting.supervisor(), path, "SHARED");

    setting.hostAdmin().asks().get(path).then().statusCode(200);
    setting.hostAdmin().asks().get(path + "/transitions").then().statusCode(403);
  }

  @Test
  void reading_one_takes_a_fixed_number_of_statements() {
    var setting = internships.internship("RUNNING");
    var path = fixture.shared(setting, "COACH");

    assertThat(statements.during(() -> setting.supervisor().asks().get(path))).isEqualTo(3);
    fixture.step(setting.supervisor(), path, "WITHHELD");
    assertThat(statements.during(() -> setting.supervisor().asks().get(path))).isEqualTo(3);
  }

  private static void assertReads(String path, int code, Persona... personas) {
    for (var persona : personas) {
      persona.asks().get(path).then().statusCode(code);
    }
  }
}

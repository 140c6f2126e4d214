package nl.olievlek.platform.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others wait for: in a network, of an organisation, around somebody's learners. */
@ApiTest
class TasksAboutTest {

  @Inject World world;
  @Inject ExchangeFixture exchange;
  @Inject InternshipFixture internships;
  @Inject Statements statements;
  @Inject Sql sql;

  private Setting setting;

  @BeforeEach
  void anInternshipThatWaitsForItsHost() {
    setting = internships.internship("PROPOSED");
  }

  @Test
  void who_runs_a_network_sees_what_holds_it_up_and_whom_it_waits_for() {
    setting
        .coordinator()
        .asks()
        .get("/networks/" + setting.network() + "/tasks?kind=HOST_ANSWER")
        .then()
        .statusCode(200)
        .body("items.thing.id", contains(setting.id().toString()))
        .body("items.waitsFor", contains("ORGANISATION"))
        .body("items.organisation.id", contains(setting.host().toString()))
        .body("items.learnerId", contains(setting.learnerId().toString()))
        .body("items.wholeId", contains(setting.round().toString()));
    assertThat(count(setting.coordinator(), network(), "HOST_ANSWER")).isEqualTo(1);
  }

  @Test
  void what_is_between_two_people_holds_nothing_up() {
    exchange.reflection(setting.id());

    assertThat(kinds(setting.supervisor(), "/me/tasks")).contains("COACH_READ");
    assertThat(kinds(setting.coordinator(), network() + "/tasks")).doesNotContain("COACH_READ");
    assertThat(kinds(setting.supervisor(), "/me/learner-tasks")).doesNotContain("COACH_READ");
  }

  @Test
  void a_supervisor_sees_what_waits_around_the_own_learners_only() {
    var round =
        exchange.roundUntil(
            setting.network(), "OPEN", LocalDate.now(Clocks.PEOPLE), setting.cohort());
    var other = world.supervisorIn(setting.home());

    assertThat(kinds(setting.supervisor(), "/me/learner-tasks")).contains("WISH", "HOST_ANSWER");
    assertThat(kinds(setting.homeAdmin(), "/me/learner-tasks")).contains("WISH", "HOST_ANSWER");
    assertThat(kinds(other, "/me/learner-tasks")).isEmpty();
    assertThat(kinds(setting.coordinator(), network() + "/tasks?wholeId=" + round))
        .contains("WISH")
        .doesNotContain("HOST_ANSWER");
  }

  @Test
  void what_one_is_asked_and_what_others_are_add_up_to_all_that_waits() {
    exchange.roundUntil(setting.network(), "OPEN", null, setting.cohort());
    alone(setting.learnerId());

    addUp(setting.coordinator(), network() + "/tasks", "?networkId=" + setting.network());
    addUp(setting.homeAdmin(), "/me/learner-tasks", "?networkId=" + setting.network());
    assertThat(kinds(setting.coordinator(), network() + "/tasks?ofOthers=true"))
        .contains("WISH", "HOST_ANSWER")
        .doesNotContain("SUPERVISOR");
    assertThat(count(setting.coordinator(), network(), "WISH&ofOthers=true")).isEqualTo(1);
  }

  /** Nobody at work looks after them: the employer and the coordinator are asked for somebody. */
  private void alone(UUID learner) {
    sql.execute("update learner set supervisor_id = null where id = :id", Map.of("id", learner));
  }

  private static void addUp(Persona persona, String all, String here) {
    var mine = ids(persona, "/me/tasks" + here);
    var others = ids(persona, all + "?ofOthers=true");

    assertThat(mine).isNotEmpty().doesNotContainAnyElementsOf(others);
    assertThat(ids(persona, all))
        .containsAll(others)
        .filteredOn(id -> !others.contains(id))
        .isNotEmpty()
        .isSubsetOf(mine);
  }

  private static List<String> ids(Persona persona, String path) {
    return persona.asks().get(path).then().statusCode(200).extract().path("items.id");
  }

  @Test
  void an_organisation_sees_what_it_is_asked_itself() {
    assertThat(kinds(setting.hostAdmin(), "/organisations/" + setting.host() + "/tasks"))
        .contains("HOST_ANSWER");
    setting
        .homeAdmin()
        .asks()
        .get("/organisations/" + setting.home() + "/tasks?kind=HOST_ANSWER")
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  @Test
  void nobody_else_may_ask() {
    for (var path : List.of(network(), "/organisations/" + setting.host())) {
      for (var what : List.of("/tasks", "/task-counts")) {
        setting.learner().asks().get(path + what).then().statusCode(403);
        world.coordinatorOf(world.network()).asks().get(path + what).then().statusCode(403);
      }
    }
    world
        .admin()
        .asks()
        .get("/networks/" + UUID.randomUUID() + "/tasks")
        .then()
        .statusCode(404)
        .body("status", equalTo(404));
  }

  @Test
  void a_network_costs_as_many_statements_with_one_task_as_with_many() {
    var one = statements.during(() -> kinds(setting.coordinator(), network() + "/tasks"));
    exchange.roundUntil(setting.network(), "OPEN", null, setting.cohort());

    assertThat(statements.during(() -> kinds(setting.coordinator(), network() + "/tasks")))
        .isEqualTo(one);
  }

  private String network() {
    return "/networks/" + setting.network();
  }

  private static List<String> kinds(Persona persona, String path) {
    return persona.asks().get(path).then().statusCode(200).extract().path("items.kind");
  }

  private static int count(Persona persona, String of, String kind) {
    return persona
        .asks()
        .get(of + "/task-counts?kind=" + kind)
        .then()
        .statusCode(200)
        .extract()
        .<Integer>path("find { it.kind == '" + kind.split("&")[0] + "' }.taskCount");
  }
}

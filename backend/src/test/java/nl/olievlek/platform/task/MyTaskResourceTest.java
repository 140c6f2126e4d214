package nl.olievlek.platform.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class MyTaskResourceTest {

  @Inject World world;
  @Inject ExchangeFixture exchange;
  @Inject InternshipFixture internships;
  @Inject Statements statements;

  private final LocalDate today = LocalDate.now(Clocks.PEOPLE);

  private UUID network;
  private UUID cohort;
  private Persona learner;
  private UUID learnerId;

  @BeforeEach
  void aLearner() {
    network = world.network();
    cohort = world.cohort(network);
    var home = world.memberOf(network);
    learner = world.learnerOf(network, home);
    learnerId = world.learner(network, cohort, home, null, learner.id());
  }

  @Test
  void every_open_round_without_a_wish_is_asked_the_nearest_last_day_first() {
    var later = exchange.roundUntil(network, "OPEN", today.plusDays(20), cohort);
    var sooner = exchange.roundUntil(network, "OPEN", today.plusDays(2), cohort);
    exchange.roundUntil(network, "PLANNING", today.plusDays(1), cohort);

    tasksOf(learner)
        .body("items.id", contains(wish(sooner), wish(later)))
        .body("items.urgency", contains("SOON", "LATER"));
  }

  @Test
  void a_task_says_what_is_asked_about_what_and_where_it_is_done() {
    var round = exchange.roundUntil(network, "OPEN", today, cohort);

    tasksOf(learner)
        .body("items", org.hamcrest.Matchers.hasSize(1))
        .body("items[0].id", equalTo(wish(round)))
        .body("items[0].kind", equalTo("WISH"))
        .body("items[0].title", equalTo("Say where you want to go"))
        .body("items[0].link", equalTo("/exchange/" + round + "/wishes/" + learnerId))
        .body("items[0].thing.type", equalTo("exchange-round"))
        .body("items[0].thing.id", equalTo(round.toString()))
        .body("items[0].person.id", equalTo(learner.id().toString()))
        .body("items[0].organisation", equalTo(null))
        .body("items[0].networkId", equalTo(network.toString()))
        .body("items[0].startDate", equalTo(ExchangeFixture.START.toString()))
        .body("items[0].endDate", equalTo(ExchangeFixture.END.toString()))
        .body("items[0].dueDate", equalTo(today.toString()))
        .body("items[0].waitsFor", equalTo("PERSON"));
  }

  @Test
  void what_is_asked_is_counted_by_kind_and_within_the_filter() {
    exchange.roundUntil(network, "OPEN", today.plusDays(20), cohort);
    exchange.roundUntil(network, "OPEN", today.plusDays(2), cohort);

    countsOf(learner, "")
        .body("kind", contains("WISH"))
        .body("title", contains("2 wishes have not been given yet"))
        .body("taskCount", contains(2))
        .body("waitsFor", contains("PERSON"))
        .body("nearest.dueDate", contains(today.plusDays(2).toString()))
        .body("overdueCount", contains(0))
        .body("firstDueDate", contains(today.plusDays(2).toString()));
    countsOf(learner, "?dueUntilDate=" + today.plusDays(2))
        .body("taskCount", contains(1))
        .body("title", contains("Say where you want to go"));
    countsOf(learner, "?networkId=" + world.network()).body("$", empty());
  }

  @Test
  void whether_a_learner_can_come_is_asked_of_the_host_only() {
    var setting = internships.internship("PROPOSED");
    var answer = "HOST_ANSWER." + setting.id();

    for (var host : List.of(setting.hostAdmin(), setting.placeSupervisor())) {
      tasksOf(host).body("items.id", hasItem(answer));
    }
    for (var other :
        List.of(setting.coordinator(), setting.homeAdmin(), setting.learner(), world.admin())) {
      assertThat(tasksOf(other).extract().<List<String>>path("items.kind"))
          .doesNotContain("HOST_ANSWER");
    }
  }

  @Test
  void nobody_is_asked_in_a_network_that_is_not_theirs() {
    internships.internship("PROPOSED");

    for (var stranger :
        List.of(world.administratorOf(world.careProvider()), world.guestOf(world.network()))) {
      stranger
          .asks()
          .get("/me/tasks?kind=HOST_ANSWER")
          .then()
          .statusCode(200)
          .body("items", empty());
    }
  }

  @Test
  void a_kind_that_nobody_knows_is_refused_with_those_there_are() {
    learner
        .asks()
        .get("/me/tasks?kind=COFFEE")
        .then()
        .statusCode(400)
        .body("violations.field", contains("kind"))
        .body("allowed", hasItem("WISH"));
  }

  @Test
  void a_page_costs_as_many_statements_whatever_is_on_it() {
    exchange.roundUntil(network, "OPEN", today.plusDays(1), cohort);
    var one = statements.during(() -> tasksOf(learner));
    exchange.roundUntil(network, "OPEN", today.plusDays(2), cohort);
    exchange.roundUntil(network, "OPEN", today.plusDays(3), cohort);

    assertThat(statements.during(() -> tasksOf(learner))).isEqualTo(one).isLessThanOrEqualTo(6);
  }

  private String wish(UUID round) {
    return "WISH." + round + "." + learnerId;
  }

  private static ValidatableResponse tasksOf(Persona persona) {
    return persona.asks().get("/me/tasks").then().statusCode(200);
  }

  private static ValidatableResponse countsOf(Persona persona, String filter) {
    return persona.asks().get("/me/task-counts" + filter).then().statusCode(200);
  }
}

package nl.olievlek.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees which values, and how they compare. */
@ApiTest
class ImpactResourceTest {

  @Inject World world;
  @Inject ImpactFixture fixture;
  @Inject Statements statements;

  private UUID network;
  private UUID home;
  private UUID first;
  private UUID second;

  @BeforeEach
  void a_network_with_two_cohorts_of_thirty_three() {
    network = world.network();
    home = world.memberOf(network);
    first = fixture.cohort(network, "Lesgroep 1");
    second = fixture.cohort(network, "Lesgroep 2");
    fixture.completed(23, network, first, home);
    fixture.droppedOut(10, 200, network, first, home);
    fixture.completed(26, network, second, home);
    fixture.droppedOut(7, 200, network, second, home);
  }

  @Test
  void values_come_with_their_interval_by_group_and_in_total() {
    var answer = values(world.coordinatorOf(network), "completion", "COHORT");

    var expected =
        """
        "groupBy":"COHORT","items":[\
        {"group":{"type":"COHORT","id":"%s","name":"Lesgroep 1"},"numerator":23,"denominator":33,"n":33,\
        "value":69.697,"intervalLow":52.6619,"intervalHigh":82.6245,"pendingCount":0,"pendingCohortCount":0,\
        "suppressed":false,"suppressionReason":null,"running":false},\
        {"group":{"type":"COHORT","id":"%s","name":"Lesgroep 2"},"numerator":26,"denominator":33,"n":33,\
        "value":78.7879,"intervalLow":62.2484,"intervalHigh":89.324,"pendingCount":0,"pendingCohortCount":0,\
        "suppressed":false,"suppressionReason":null,"running":false}],\
        "total":{"group":null,"numerator":49,"denominator":66,"n":66,\
        "value":74.2424,"intervalLow":62.5669,"intervalHigh":83.2512,"pendingCount":0,"pendingCohortCount":0,\
        "suppressed":false,"suppressionReason":null,"running":false},\
        "intervalMethod":"WILSON_95","source":"Computed from the records of this network in Olievlek",\
        "asOfDate":"%s","notes":["This is an indicator of our own. \
        Do not compare it with the official yearly results of the school."]}"""
            .formatted(first, second, LocalDate.now(Clocks.PEOPLE));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asString()).endsWith(expected);
  }

  @Test
  void large_enough_numbers_are_seen_by_everyone_of_the_network() {
    var supervisor = world.supervisorIn(home);

    var answer = values(supervisor, "dropout", "COHORT").then();

    answer.statusCode(200).body("items.numerator", contains(10, 7));
  }

  @Test
  void a_small_number_takes_another_with_it_for_those_not_entitled() {
    var small = fixture.cohort(network, "Lesgroep 3");
    fixture.completed(20, network, small, home);
    fixture.droppedOut(2, 200, network, small, home);

    var shown = values(world.coordinatorOf(network), "dropout", "COHORT").then();
    var hidden = values(world.administratorOf(home), "dropout", "COHORT").then();

    shown.body("items.numerator", contains(10, 7, 2));
    hidden
        .statusCode(200)
        .body("items.suppressed", contains(true, false, true))
        .body("items.suppressionReason", contains("SMALL_NUMBERS", null, "SMALL_NUMBERS"))
        .body("items.numerator", contains(null, 7, null))
        .body("items.denominator", contains(null, 33, null))
        .body("items.value", contains(nullValue(), equalTo(21.2121f), nullValue()))
        .body("total.numerator", equalTo(19))
        .body("notes", hasItem("Small numbers are hidden, and so is what would give them away."));
  }

  @Test
  void a_small_total_is_hidden_in_every_table() {
    var teacher = world.teacherOf(first, world.schoolOf(network));

    fixture.droppedOut(1, 50, network, first, home);

    values(teacher, "early-dropout", "NONE").then().body("items[0].numerator", nullValue());
    values(teacher, "early-dropout", "COHORT").then().body("total.numerator", nullValue());
    values(teacher, "early-dropout", "ORGANISATION").then().body("total.n", nullValue());
  }

  @Test
  void another_network_is_not_found() {
    var stranger = world.coordinatorOf(world.network());

    values(stranger, "dropout", "NONE").then().statusCode(404);
    var unknown = "/impact-metrics/dropout/values?networkId=" + UUID.randomUUID();
    world.admin().asks().get(unknown).then().statusCode(404);
    values(world.admin(), "no-such-thing", "NONE").then().statusCode(404);
  }

  @Test
  void a_period_is_only_for_those_who_see_the_learners() {
    var path = "/impact-metrics/dropout/values?fromDate=2019-09-01&networkId=" + network;

    world.coordinatorOf(network).asks().get(path).then().statusCode(200);
    var refused = world.learnerOf(network, home).asks().get(path).then();

    refused.statusCode(400).body("violations.field", contains("fromDate"));
  }

  @Test
  void bad_questions_are_refused() {
    var coordinator = world.coordinatorOf(network);
    var dropout = "/impact-metrics/dropout/values?networkId=" + network;

    coordinator
        .asks()
        .get(dropout + "&fromDate=2020-02-02&toDate=2020-02-01")
        .then()
        .statusCode(400)
        .body("violations.field", contains("toDate"));
    coordinator.asks().get(dropout + "&groupBy=WARD").then().statusCode(400);
    coordinator
        .asks()
        .get("/impact-metrics/dropout/values")
        .then()
        .statusCode(400)
        .body("violations.field", contains("networkId"));
    Persona.nobody().get(dropout).then().statusCode(401);
  }

  @Test
  void nine_points_more_among_thirty_three_learners_is_inconclusive() {
    var answer = compare(world.coordinatorOf(network), "completion", first, second).then();

    answer
        .statusCode(200)
        .body("difference", equalTo(9.0909f))
        .body("intervalLow", equalTo(-11.9014f))
        .body("intervalHigh", equalTo(29.121f))
        .body("verdict", equalTo("INCONCLUSIVE"));
  }

  @Test
  void what_is_hidden_or_no_proportion_is_not_compared() {
    fixture.droppedOut(1, 50, network, first, home);
    var learner = world.learnerOf(network, home);

    for (var code : new String[] {"early-dropout", "proposals-per-learner"}) {
      var answer = compare(learner, code, first, second).then();
      answer.statusCode(200).body("difference", nullValue()).body("verdict", nullValue());
    }
  }

  @Test
  void only_two_different_groups_of_the_network_are_compared() {
    var coordinator = world.coordinatorOf(network);

    compare(coordinator, "dropout", first, first)
        .then()
        .statusCode(400)
        .body("violations.field", contains("secondId"));
    compare(coordinator, "dropout", UUID.randomUUID(), first)
        .then()
        .statusCode(400)
        .body("violations.field", contains("firstId"));
    compare(world.learnerOf(world.network(), home), "dropout", first, second)
        .then()
        .statusCode(404);
  }

  @Test
  void values_take_a_few_statements_whatever_the_number_of_groups() {
    var coordinator = world.coordinatorOf(network);

    var supervisor = world.supervisorIn(home);
    values(supervisor, "dropout", "NONE");

    var one = statements.during(() -> values(coordinator, "dropout", "NONE"));
    var more = statements.during(() -> values(coordinator, "dropout", "COHORT"));
    var published = statements.during(() -> values(supervisor, "dropout", "COHORT"));

    assertThat(one).isEqualTo(4);
    assertThat(more).isEqualTo(4);
    assertThat(published).isEqualTo(5);
    values(coordinator, "dropout", "ORGANISATION").then().body("items", hasSize(1));
  }

  private Response values(Persona who, String code, String grouping) {
    return who.asks()
        .get(
            "/impact-metrics/%s/values?networkId=%s&groupBy=%s".formatted(code, network, grouping));
  }

  private Response compare(Persona who, String code, UUID one, UUID other) {
    return who.asks()
        .get(
            "/impact-metrics/%s/comparisons?networkId=%s&firstId=%s&secondId=%s"
                .formatted(code, network, one, other));
  }
}

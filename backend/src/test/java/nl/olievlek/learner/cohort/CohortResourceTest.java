package nl.olievlek.learner.cohort;

import static nl.olievlek.learner.LearnerFixture.cohortBody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.learner.LearnerFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class CohortResourceTest {

  @Inject World world;
  @Inject LearnerFixture fixture;
  @Inject Rows rows;
  @Inject Statements statements;

  @Test
  void a_coordinator_adds_a_cohort() {
    var network = world.network();
    var school = world.schoolOf(network);
    var body = cohortBody(network, school);
    body.put("schoolWeekdays", List.of(4, 2));

    var added = world.coordinatorOf(network).sends(body).post("/cohorts").then().statusCode(201);

    var id = added.extract().<String>path("id");
    var expected =
        """
        {"id":"%s","network":{"id":"%s","name":"%s"},"school":{"id":"%s","name":"%s"},"name":"%s",\
        "qualification":null,"startDate":"2026-09-01","nominalEndDate":"2028-07-31","decisionDate":null,\
        "minimumSize":12,"maximumSize":null,"schoolWeekdays":[2,4],"status":"PREPARATION","cancelReason":null,\
        "sample":false,"counts":{"enrolled":0,"pledged":0,"active":0,"completed":0,"droppedOut":0,"missingOutcome":0,\
        "suppressed":false,"suppressionReason":null},"may":["CHANGE","PLEDGE","ENROL"]}"""
            .formatted(
                id,
                network,
                added.extract().path("network.name"),
                school,
                added.extract().path("school.name"),
                body.get("name"));
    assertThat(added.extract().asString()).isEqualTo(expected);
    assertThat(added.extract().header("Location")).endsWith("/api/v1/cohorts/" + id);
    assertThat(added.extract().header("ETag")).isEqualTo("\"0\"");
  }

  @Test
  void the_same_request_twice_adds_one_cohort() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var body = cohortBody(network, world.schoolOf(network));

    var first = coordinator.sends(body).header("Idempotency-Key", "c1").post("/cohorts");
    var second = coordinator.sends(body).header("Idempotency-Key", "c1").post("/cohorts");

    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(rows.count("cohort", "network_id = :value", network)).isEqualTo(1);
  }

  @Test
  void a_coordinator_of_another_network_can_neither_see_nor_add() {
    var network = world.network();
    var cohort = world.cohort(network);
    var stranger = world.coordinatorOf(world.network());

    stranger.asks().get("/cohorts/" + cohort).then().statusCode(404);
    stranger.asks().get("/cohorts").then().body("items.id", not(hasItem(cohort.toString())));
    stranger
        .sends(cohortBody(network, world.schoolOf(network)))
        .post("/cohorts")
        .then()
        .statusCode(400)
        .body("violations.field", contains("networkId"));
  }

  @Test
  void all_faults_of_a_cohort_are_named_at_once() {
    var network = world.network();
    var body = cohortBody(network, world.schoolOf(network));
    body.put("name", " ");
    body.put("minimumSize", 0);
    body.put("schoolWeekdays", List.of(8));

    var answer = world.coordinatorOf(network).sends(body).post("/cohorts").then();

    answer
        .statusCode(400)
        .body("violations.field", containsInAnyOrder("minimumSize", "name", "schoolWeekdays[0]"));
  }

  @Test
  void a_cohort_does_not_end_before_it_starts_and_its_sizes_fit() {
    var network = world.network();
    var body = cohortBody(network, world.schoolOf(network));
    body.put("nominalEndDate", "2026-09-01");
    body.put("maximumSize", 11);

    var answer = world.coordinatorOf(network).sends(body).post("/cohorts").then();

    answer.statusCode(400).body("violations.field", contains("nominalEndDate", "maximumSize"));
  }

  @Test
  void a_cohort_takes_no_century_and_is_decided_on_before_it_begins() {
    var network = world.network();
    var body = cohortBody(network, world.schoolOf(network));
    body.put("nominalEndDate", "2099-07-31");
    body.put("decisionDate", "2027-08-01");

    var answer = world.coordinatorOf(network).sends(body).post("/cohorts").then();

    answer.statusCode(400).body("violations.field", contains("nominalEndDate", "decisionDate"));
  }

  @Test
  void a_change_asks_for_the_version_and_keeps_the_network() {
    var network = world.network();
    var cohort = world.cohort(network);
    var coordinator = world.coordinatorOf(network);
    var body = cohortBody(network, world.schoolOf(network));
    var path = "/cohorts/" + cohort;

    coordinator.sends(body).put(path).then().statusCode(428);
    coordinator.sends(body).header("If-Match", "\"7\"").put(path).then().statusCode(412);
    var changed = coordinator.sends(body).header("If-Match", "\"0\"").put(path).then();
    changed.statusCode(200).body("name", equalTo(body.get("name")));
    body.put("networkId", world.network());
    var moved = coordinator.sends(body).header("If-Match", "\"1\"").put(path).then();
    moved.statusCode(400).body("violations.field", contains("networkId"));
  }

  @Test
  void an_administrator_sees_cohorts_of_networks_of_the_organisation_but_changes_none() {
    var network = world.network();
    var cohort = world.cohort(network);
    var administrator = world.administratorOf(world.memberOf(network));

    administrator.asks().get("/cohorts/" + cohort).then().statusCode(200);
    administrator
        .sends(Map.of("to", "FINISHED"))
        .post("/cohorts/" + cohort + "/transitions")
        .then()
        .statusCode(403);
    world
        .administratorOf(world.careProvider())
        .asks()
        .get("/cohorts/" + cohort)
        .then()
        .statusCode(404);
  }

  @Test
  void supervisors_teachers_and_learners_see_their_own_cohorts_only() {
    var network = world.network();
    var employer = world.memberOf(network);
    var own = world.cohort(network);
    var other = world.cohort(network);
    var supervisor = world.supervisorIn(employer);
    var learner = world.learnerOf(network, employer);
    world.learner(network, own, employer, supervisor.id(), learner.id());
    var teacher = world.teacherOf(own, world.school());

    for (var persona : List.of(supervisor, learner, teacher)) {
      var list = persona.asks().get("/cohorts").then().statusCode(200);
      list.body("items.id", contains(own.toString()));
      persona.asks().get("/cohorts/" + other).then().statusCode(404);
    }
  }

  @Test
  void nobody_sees_cohorts_without_signing_in_and_an_unknown_state_is_refused() {
    Persona.nobody().get("/cohorts").then().statusCode(401);

    var answer = world.admin().asks().get("/cohorts?status=GONE").then();

    answer.statusCode(400).body("violations.field", contains("status"));
  }

  @Test
  void a_list_takes_two_statements_whatever_its_length() {
    var network = world.network();
    world.cohort(network);
    var few = world.coordinatorOf(network);
    var many = world.admin();

    assertThat(statements.during(() -> few.asks().get("/cohorts?pageSize=10"))).isEqualTo(2);
    assertThat(statements.during(() -> many.asks().get("/cohorts?pageSize=250"))).isEqualTo(2);
  }

  @Test
  void a_filter_keeps_cohorts_of_one_network_in_one_state() {
    var network = world.network();
    var active = world.cohort(network);
    UUID finished = fixture.cohort(network, "FINISHED", 3);
    var admin = world.admin();

    var all = admin.asks().get("/cohorts?sort=-name&networkId=" + network).then();
    var ended = admin.asks().get("/cohorts?status=FINISHED&networkId=" + network).then();

    all.body("items.id", containsInAnyOrder(active.toString(), finished.toString()));
    ended.body("items.id", contains(finished.toString()));
  }

  @Test
  void those_that_learners_can_still_join_are_told_from_the_others() {
    var network = world.network();
    var coming = fixture.cohort(network, "PROVISIONAL", 3);
    var going = fixture.cohort(network, "ACTIVE", 3);
    var finished = fixture.cohort(network, "FINISHED", 3);
    var cancelled = fixture.cohort(network, "CANCELLED", 3);
    var path = "/cohorts?networkId=" + network + "&open=";

    var open = world.admin().asks().get(path + "true").then();
    var closed = world.admin().asks().get(path + "false").then();

    open.body("items.id", containsInAnyOrder(coming.toString(), going.toString()));
    closed.body("items.id", containsInAnyOrder(finished.toString(), cancelled.toString()));
  }
}

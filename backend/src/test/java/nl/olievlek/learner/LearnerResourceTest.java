package nl.olievlek.learner;

import static nl.olievlek.learner.LearnerFixture.learnerBody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class LearnerResourceTest {

  @Inject World world;
  @Inject LearnerFixture fixture;
  @Inject Rows rows;
  @Inject Statements statements;

  @Test
  void a_coordinator_adds_a_learner_who_is_new_and_gets_the_role() {
    var network = world.network();
    var employer = world.memberOf(network);
    var body = learnerBody(network, employer);

    var added = world.coordinatorOf(network).sends(body).post("/learners").then().statusCode(201);

    var answer = added.extract();
    var expected =
        """
        {"id":"%s","person":{"id":"%s","name":"%5$s"},"name":"%5$s","network":{"id":"%3$s","name":"%6$s"},\
        "cohort":null,"employer":{"id":"%4$s","name":"%7$s"},"supervisor":null,"status":"APPLIED",\
        "appliedDate":"%8$s","activeFromDate":null,"outcomeDate":null,"dropoutReason":null,"outcomeNote":null,\
        "destination":null,"stillInTraining":null,"contractHoursPerWeek":null,"sample":false,\
        "may":["CHANGE"]}"""
            .formatted(
                answer.path("id"),
                answer.path("person.id"),
                network,
                employer,
                "Sam de " + ((Map<?, ?>) body.get("person")).get("surname"),
                answer.path("network.name"),
                answer.path("employer.name"),
                body.get("appliedDate"));
    assertThat(answer.asString()).isEqualTo(expected);
    assertThat(answer.header("Location")).endsWith("/learners/" + answer.path("id"));
    var granted = "role = 'LEARNER' and person_id = cast(:value as uuid)";
    assertThat(rows.count("role_grant", granted, answer.path("person.id"))).isEqualTo(1);
  }

  @Test
  void the_same_request_twice_adds_one_learner() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var body = learnerBody(network, world.memberOf(network));

    var first = coordinator.sends(body).header("Idempotency-Key", "l1").post("/learners");
    var second = coordinator.sends(body).header("Idempotency-Key", "l1").post("/learners");

    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(rows.count("learner", "network_id = :value", network)).isEqualTo(1);
  }

  @Test
  void an_administrator_adds_learners_of_the_own_organisation_only() {
    var network = world.network();
    var own = world.memberOf(network);
    var administrator = world.administratorOf(own);
    var other = learnerBody(network, world.memberOf(network));
    var elsewhere = learnerBody(world.network(), own);

    administrator.sends(learnerBody(network, own)).post("/learners").then().statusCode(201);
    administrator.sends(other).post("/learners").then().statusCode(403);
    var foreign = administrator.sends(elsewhere).post("/learners").then();

    foreign.statusCode(400).body("violations.field", contains("networkId"));
  }

  @Test
  void a_supervisor_must_be_one_in_the_home_organisation() {
    var network = world.network();
    var employer = world.memberOf(network);
    var body = learnerBody(network, employer);
    var coordinator = world.coordinatorOf(network);

    body.put("supervisorId", world.supervisorIn(world.memberOf(network)).id());
    var refused = coordinator.sends(body).post("/learners").then();
    body.put("supervisorId", world.supervisorIn(employer).id());
    coordinator.sends(body).post("/learners").then().statusCode(201);

    refused.statusCode(400).body("violations.field", contains("supervisorId"));
  }

  @Test
  void bad_input_names_every_field() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var body = learnerBody(network, world.memberOf(network));
    body.put("contractHoursPerWeek", 41);
    body.put("person", Map.of("givenName", "x".repeat(101), "surname", ""));
    body.remove("appliedDate");

    var answer = coordinator.sends(body).post("/learners").then().statusCode(400);

    answer.body(
        "violations.field",
        containsInAnyOrder(
            "appliedDate", "contractHoursPerWeek", "person.givenName", "person.surname"));
    body.put("bsn", "123456782");
    var unknown = coordinator.sends(body).post("/learners").then().statusCode(400);
    unknown.body("violations.field", contains("bsn"));
  }

  @Test
  void a_cohort_must_be_open_and_of_the_network_and_the_day_not_in_the_future() {
    var network = world.network();
    var admin = world.admin();
    var body = learnerBody(network, world.memberOf(network));

    for (var cohort :
        List.of(world.cohort(world.network()), fixture.cohort(network, "FINISHED", 3))) {
      body.put("cohortId", cohort);
      var answer = admin.sends(body).post("/learners").then().statusCode(400);
      answer.body("violations.field", contains("cohortId"));
    }
    body.remove("cohortId");
    body.put("appliedDate", LocalDate.now(Clocks.PEOPLE).plusDays(2).toString());
    var early = admin.sends(body).post("/learners").then().statusCode(400);
    early.body("violations.field", contains("appliedDate"));
  }

  @Test
  void a_change_asks_for_the_version_and_keeps_person_and_network() {
    var network = world.network();
    var employer = world.memberOf(network);
    var path = "/learners/" + world.learner(network, null, employer, null);
    var coordinator = world.coordinatorOf(network);
    var applied = LocalDate.now(Clocks.PEOPLE).minusMonths(9).toString();
    var body = Map.of("employerId", employer, "appliedDate", applied, "contractHoursPerWeek", 28);

    coordinator.sends(body).put(path).then().statusCode(428);
    coordinator.sends(body).header("If-Match", "\"7\"").put(path).then().statusCode(412);
    var changed = coordinator.sends(body).header("If-Match", "\"0\"").put(path).then();

    changed.statusCode(200).body("contractHoursPerWeek", equalTo(28));
    assertThat(changed.extract().header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void everyone_sees_only_the_learners_of_their_own() {
    var network = world.network();
    var employer = world.memberOf(network);
    var cohort = world.cohort(network);
    var supervisor = world.supervisorIn(employer);
    var self = world.learnerOf(network, employer);
    var own = world.learner(network, cohort, employer, supervisor.id(), self.id());
    var other = world.learner(network, world.cohort(network), world.memberOf(network), null);
    var teacher = world.teacherOf(cohort, world.school());

    for (var persona : List.of(supervisor, self, teacher, world.administratorOf(employer))) {
      var list = persona.asks().get("/learners").then().statusCode(200);
      list.body("items.id", contains(own.toString()));
      persona.asks().get("/learners/" + other).then().statusCode(404);
    }
    var stranger = world.coordinatorOf(world.network());
    stranger.asks().get("/learners/" + own).then().statusCode(404);
    stranger.asks().get("/learners").then().body("items.id", not(hasItem(own.toString())));
  }

  @Test
  void a_supervisor_sees_but_does_not_change_and_a_learner_does_not_search() {
    var network = world.network();
    var employer = world.memberOf(network);
    var supervisor = world.supervisorIn(employer);
    var path = "/learners/" + world.learner(network, null, employer, supervisor.id());

    var step = supervisor.sends(Map.of("to", "INTERRUPTED")).post(path + "/transitions");
    var search = world.learnerOf(network, employer).sends(Map.of()).post("/learners/_search");

    step.then().statusCode(403);
    search.then().statusCode(403);
    Persona.nobody().get("/learners").then().statusCode(401);
  }

  @Test
  void a_look_by_somebody_else_leaves_a_trace() {
    var network = world.network();
    var employer = world.memberOf(network);
    var self = world.learnerOf(network, employer);
    var learner = world.learner(network, null, employer, null, self.id());

    self.asks().get("/learners/" + learner).then().statusCode(200);
    assertThat(looks(learner)).isZero();
    world.coordinatorOf(network).asks().get("/learners/" + learner).then().statusCode(200);

    assertThat(looks(learner)).isEqualTo(1);
  }

  @Test
  void a_search_finds_part_of_a_name_within_reach() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var body = learnerBody(network, world.memberOf(network));
    var id = coordinator.sends(body).post("/learners").then().extract().<String>path("id");
    var surname = (String) ((Map<?, ?>) body.get("person")).get("surname");
    var search = Map.of("text", "sam DE " + surname, "networkId", network, "status", "APPLIED");

    var found = coordinator.sends(search).post("/learners/_search").then().statusCode(200);
    var stranger = world.coordinatorOf(world.network()).sends(search).post("/learners/_search");

    found.body("items.id", contains(id));
    stranger.then().statusCode(200).body("items.size()", equalTo(0));
  }

  @Test
  void a_list_takes_two_statements_whatever_its_length() {
    var admin = world.admin();
    world.learner(world.network(), null, world.careProvider(), null);

    assertThat(statements.during(() -> admin.asks().get("/learners?pageSize=10"))).isEqualTo(2);
    assertThat(statements.during(() -> admin.asks().get("/learners?pageSize=250"))).isEqualTo(2);
  }

  private long looks(java.util.UUID learner) {
    return rows.count("audit_record", "action = 'VIEWED' and subject_id = :value", learner);
  }
}

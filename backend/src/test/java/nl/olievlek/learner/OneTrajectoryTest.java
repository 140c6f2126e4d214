package nl.olievlek.learner;

import static nl.olievlek.learner.LearnerFixture.learnerBody;
import static nl.olievlek.learner.LearnerFixture.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person has one open trajectory in a network; what ended by mistake goes on. */
@ApiTest
class OneTrajectoryTest {

  @Inject World world;
  @Inject InternshipFixture internships;
  @Inject Sql sql;
  @Inject Rows rows;

  private UUID network;
  private UUID employer;
  private UUID person;
  private UUID learner;
  private Persona coordinator;

  @BeforeEach
  void anActiveLearner() {
    network = world.network();
    employer = world.memberOf(network);
    var persona = world.learnerOf(network, employer);
    person = persona.id();
    learner = world.learner(network, world.cohort(network), employer, null, person);
    coordinator = world.coordinatorOf(network);
  }

  @Test
  void a_second_open_trajectory_is_refused_and_names_the_first() {
    coordinator
        .sends(again())
        .post("/learners")
        .then()
        .statusCode(409)
        .body("existing.kind", equalTo("LEARNER"))
        .body("existing.id", equalTo(learner.toString()));
    step(coordinator, "/learners/" + learner, dropped()).statusCode(200);

    coordinator.sends(again()).post("/learners").then().statusCode(201);
  }

  @Test
  void a_name_that_is_withheld_is_withheld_there_too() {
    rows.insert("access_policy", "organisation_id", employer, "names_from", "AGREED");

    coordinator
        .sends(again())
        .post("/learners")
        .then()
        .statusCode(409)
        .body("existing.id", equalTo(learner.toString()))
        .body("existing.name", startsWith("Learner of Zorghuis"));
  }

  @Test
  void who_does_not_see_the_first_is_not_told_which_it_is() {
    var other = world.memberOf(network);
    world.grant(person, nl.olievlek.platform.security.Role.LEARNER, network, other, null);
    var body = again();
    body.put("employerId", other);

    world
        .administratorOf(other)
        .sends(body)
        .post("/learners")
        .then()
        .statusCode(409)
        .body("existing", nullValue());
  }

  @Test
  void of_many_at_once_one_is_enrolled() throws Exception {
    step(coordinator, "/learners/" + learner, dropped()).statusCode(200);
    var start = new CountDownLatch(1);
    Callable<Integer> enrol =
        () -> {
          start.await();
          return coordinator.sends(again()).post("/learners").statusCode();
        };
    try (var threads = Executors.newFixedThreadPool(6)) {
      var answers = Stream.generate(() -> threads.submit(enrol)).limit(6).toList();
      start.countDown();
      var codes = new java.util.ArrayList<Integer>();
      for (var answer : answers) {
        codes.add(answer.get());
      }
      assertThat(codes).containsOnlyOnce(201);
      assertThat(codes).filteredOn(code -> code != 201).containsOnly(409);
    }
  }

  @Test
  void an_end_is_taken_back_unless_there_is_another_by_now() {
    step(coordinator, "/learners/" + learner, dropped()).statusCode(200);
    step(coordinator, "/learners/" + learner, Map.of("to", "COMPLETED", "reason", "Nee"))
        .statusCode(409)
        .body("allowed", contains("ACTIVE"));

    step(coordinator, "/learners/" + learner, Map.of("to", "ACTIVE", "reason", "Verkeerde"))
        .statusCode(200)
        .body("outcomeDate", nullValue())
        .body("dropoutReason", nullValue())
        .body("outcomeNote", nullValue());

    step(coordinator, "/learners/" + learner, dropped()).statusCode(200);
    coordinator.sends(again()).post("/learners").then().statusCode(201);
    step(coordinator, "/learners/" + learner, Map.of("to", "ACTIVE", "reason", "Toch"))
        .statusCode(409);
  }

  @Test
  void who_stops_goes_nowhere_any_more_and_the_host_is_not_told_why() {
    var setting = internships.internship("AGREED");
    var stop = dropped();
    stop.put("reason", "Iets persoonlijks");

    step(setting.coordinator(), "/learners/" + setting.learnerId(), stop).statusCode(200);

    setting
        .hostAdmin()
        .asks()
        .get(setting.path())
        .then()
        .body("status", equalTo("CANCELLED"))
        .body("cancelledBy", equalTo("HOME"))
        .body("endReason", equalTo("The training of the learner ended."));
  }

  @Test
  void nobody_is_enrolled_at_an_employer_whose_membership_ended() {
    sql.execute(
        "update membership set valid_to = :day where organisation_id = :id",
        Map.of("day", LocalDate.now(Clocks.PEOPLE).minusDays(1), "id", employer));

    coordinator
        .sends(learnerBody(network, employer))
        .post("/learners")
        .then()
        .statusCode(400)
        .body("violations.field", contains("employerId"));
  }

  @Test
  void a_membership_that_ended_lets_nobody_into_a_class_that_began_during_it() {
    sql.execute(
        "update membership set valid_to = :day where organisation_id = :id",
        Map.of("day", LocalDate.now(Clocks.PEOPLE).minusDays(1), "id", employer));
    var body = learnerBody(network, employer);
    body.put("cohortId", world.cohort(network));

    coordinator
        .sends(body)
        .post("/learners")
        .then()
        .statusCode(400)
        .body("violations.field", contains("employerId"));
  }

  private static Map<String, Object> dropped() {
    var body = new HashMap<String, Object>();
    body.put("to", "DROPPED_OUT");
    body.put("date", LocalDate.now(Clocks.PEOPLE).toString());
    body.put("dropoutReason", "PERSONAL");
    return body;
  }

  private Map<String, Object> again() {
    var body = learnerBody(network, employer);
    body.remove("person");
    body.put("personId", person);
    return body;
  }
}

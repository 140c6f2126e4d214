package nl.olievlek.impact;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is published to who sees the people of some groups and takes them off. */
@ApiTest
class ReaderTest {

  @Inject World world;
  @Inject ImpactFixture fixture;

  private UUID network;
  private UUID school;
  private UUID home;
  private UUID first;
  private UUID second;
  private Persona teacher;

  @BeforeEach
  void three_cohorts_of_which_one_lost_three() {
    network = world.network();
    school = world.schoolOf(network);
    home = world.memberOf(network);
    first = cohort("Een", 10);
    second = cohort("Twee", 10);
    cohort("Drie", 3);
    teacher = world.teacherOf(first, school);
  }

  @Test
  void what_one_group_leaves_is_shown_when_it_is_large() {
    dropout().body("items[0].numerator", equalTo(23));
  }

  @Test
  void what_two_groups_leave_together_is_hidden_when_it_is_small() {
    teaches(second);

    dropout()
        .body("items[0].numerator", nullValue())
        .body("items[0].suppressionReason", equalTo("SMALL_NUMBERS"));
    figures().body("learnersStarted", equalTo(90));
  }

  @Test
  void two_groups_that_nobody_looked_at_together_wait_for_the_next_edition() {
    dropout();
    teaches(second);

    dropout().body("items[0].numerator", nullValue());
    figures().body("learnersStarted", nullValue());
  }

  @Test
  void what_somebody_sees_in_another_network_is_no_matter() {
    dropout();
    var elsewhere = world.network();
    teaches(fixture.cohort(elsewhere, "Elders"));

    dropout().body("items[0].numerator", equalTo(23));
  }

  @Test
  void the_few_others_who_count_later_are_no_number_beside_a_value_that_is_shown() {
    var running = running("Eigen", 30);
    running("Ander", 3);
    for (var i = 0; i < 5; i++) {
      fixture.learner(network, first, home, "TRANSFERRED", ImpactFixture.STARTED.plusDays(200));
    }
    var reader = world.teacherOf(running, school);

    completion(world.auditorOf(network))
        .body("items[0].pendingCount", equalTo(33))
        .body("items[0].pendingCohortCount", equalTo(2));
    completion(reader)
        .body("items[0].denominator", equalTo(90))
        .body("items[0].pendingCount", nullValue());
  }

  private UUID running(String name, int learners) {
    var cohort = fixture.running(network, name);
    for (var i = 0; i < learners; i++) {
      fixture.learner(network, cohort, home, "ACTIVE", null);
    }
    return cohort;
  }

  private UUID cohort(String name, int dropped) {
    var cohort = fixture.cohort(network, name);
    fixture.completed(30 - dropped, network, cohort, home);
    fixture.droppedOut(dropped, 200, network, cohort, home);
    return cohort;
  }

  private void teaches(UUID cohort) {
    world.grant(teacher.id(), Role.TEACHER, null, school, cohort);
  }

  private ValidatableResponse dropout() {
    return values(teacher, "dropout");
  }

  private ValidatableResponse completion(Persona who) {
    return values(who, "completion");
  }

  private ValidatableResponse values(Persona who, String code) {
    var path = "/impact-metrics/" + code + "/values?networkId=" + network;
    return who.asks().get(path).then().statusCode(200);
  }

  private ValidatableResponse figures() {
    return teacher.asks().get("/networks/" + network + "/figures").then().statusCode(200);
  }
}

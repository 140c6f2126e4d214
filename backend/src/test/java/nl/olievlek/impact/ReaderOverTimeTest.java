package nl.olievlek.impact;

import static nl.olievlek.impact.EditionFixture.LATEST;
import static nl.olievlek.impact.EditionFixture.SECOND;
import static nl.olievlek.impact.ImpactFixture.STARTED;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever sees the people of a group takes them off what is told of other days as well. */
@ApiTest
class ReaderOverTimeTest {

  @Inject World world;
  @Inject ImpactFixture fixture;
  @Inject EditionFixture editions;

  private UUID network;
  private UUID home;
  private UUID own;
  private UUID other;
  private Persona auditor;
  private Persona teacher;

  @BeforeEach
  void a_teacher_of_thirty() {
    network = world.network();
    home = world.memberOf(network);
    own = fixture.cohort(network, "Eigen");
    other = fixture.cohort(network, "Ander");
    fixture.completed(25, network, own, home);
    fixture.droppedOut(5, 200, network, own, home);
    auditor = world.auditorOf(network);
    teacher = world.teacherOf(own, world.schoolOf(network));
  }

  @Test
  void the_few_others_of_an_earlier_month_are_no_number() {
    starting(3, STARTED.plusDays(2));
    starting(30, STARTED.plusMonths(5));

    learners(auditor, STARTED.plusMonths(2)).body("learnersStarted", equalTo(33));
    learners(teacher, STARTED.plusMonths(2)).body("learnersStarted", nullValue());
    learners(teacher, LATEST).body("learnersStarted", equalTo(63));
  }

  @Test
  void the_few_others_who_came_between_two_months_are_no_number() {
    starting(30, STARTED);
    starting(1, STARTED.plusMonths(5));
    for (var i = 0; i < 5; i++) {
      fixture.starting(network, own, home, STARTED.plusMonths(5));
    }

    learners(auditor, STARTED.plusMonths(2)).body("learnersStarted", equalTo(60));
    learners(auditor, LATEST).body("learnersStarted", equalTo(66));
    learners(teacher, STARTED.plusMonths(2)).body("learnersStarted", nullValue());
    learners(teacher, LATEST).body("learnersStarted", equalTo(66));
  }

  @Test
  void the_few_others_who_came_since_a_former_edition_are_no_number() {
    editions.learners(editions.edition(network, SECOND), SECOND, 60L);
    starting(30, STARTED);
    starting(1, LATEST);
    for (var i = 0; i < 5; i++) {
      fixture.starting(network, own, home, LATEST);
    }

    learners(auditor, LATEST).body("learnersStarted", equalTo(66));
    learners(teacher, LATEST).body("learnersStarted", nullValue());
  }

  @Test
  void the_few_others_who_stopped_since_a_former_edition_are_no_number() {
    editions.dropout(editions.edition(network, SECOND), SECOND, 10L, 66L);
    fixture.completed(25, network, other, home);
    fixture.droppedOut(5, 200, network, other, home);
    fixture.learner(network, other, home, "DROPPED_OUT", LATEST);
    for (var i = 0; i < 5; i++) {
      fixture.learner(network, own, home, "DROPPED_OUT", LATEST);
    }

    dropout(auditor).body("items[0].numerator", equalTo(16));
    dropout(teacher).body("items[0].numerator", nullValue());
  }

  private void starting(int number, LocalDate day) {
    for (var i = 0; i < number; i++) {
      fixture.starting(network, other, home, day);
    }
  }

  private ValidatableResponse learners(Persona who, LocalDate day) {
    var path = "/networks/" + network + "/figures?asOfDate=" + day;
    return who.asks().get(path).then().statusCode(200);
  }

  private ValidatableResponse dropout(Persona who) {
    var path = "/impact-metrics/dropout/values?networkId=" + network;
    return who.asks().get(path).then().statusCode(200);
  }
}

package nl.olievlek.learner;

import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a class came to stays as it was: nobody leaves it afterwards. */
@ApiTest
class LearnerClassTest {

  @Inject World world;
  @Inject LearnerFixture fixture;

  private UUID network;
  private UUID employer;
  private Persona coordinator;

  @BeforeEach
  void aNetwork() {
    network = world.network();
    employer = world.memberOf(network);
    coordinator = world.coordinatorOf(network);
  }

  @Test
  void who_ended_stays_in_the_class_in_which_they_ended() {
    var learner = fixture.completed(network, world.cohort(network), employer);

    assertMoves(world.administratorOf(employer), learner, null, 403);
    assertMoves(coordinator, learner, null, 409);
    assertMoves(coordinator, learner, world.cohort(network), 409);
  }

  @Test
  void nobody_leaves_a_class_that_is_finished() {
    var finished = fixture.cohort(network, "FINISHED", 1);
    var learner = world.learner(network, finished, employer, null);

    assertMoves(coordinator, learner, world.cohort(network), 409);
  }

  @Test
  void from_one_class_to_another_is_the_coordinators_affair() {
    var learner = world.learner(network, world.cohort(network), employer, null);
    var other = world.cohort(network);
    var administrator = world.administratorOf(employer);

    assertMoves(administrator, learner, other, 403);
    assertMoves(administrator, learner, null, 403);
    assertMoves(coordinator, learner, other, 200);
    assertMoves(coordinator, learner, null, 200);
    assertMoves(coordinator, learner, world.cohort(network), 200);
  }

  private void assertMoves(Persona persona, UUID learner, UUID cohort, int status) {
    var path = "/learners/" + learner;
    var body = new HashMap<String, Object>();
    body.put("cohortId", cohort);
    body.put("employerId", employer);
    body.put("appliedDate", LocalDate.now(Clocks.PEOPLE).minusMonths(8).toString());
    var version = persona.asks().get(path).header("ETag");
    var answer = persona.sends(body).header("If-Match", version).put(path).then();
    answer.statusCode(status);
    if (status == 200) {
      answer.body("cohort.id", equalTo(cohort == null ? null : cohort.toString()));
    }
  }
}

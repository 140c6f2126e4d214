package nl.olievlek.learner;

import static nl.olievlek.learner.LearnerFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class TrajectoryTest {

  private static final String TODAY = LocalDate.now(Clocks.PEOPLE).toString();

  @Inject World world;
  @Inject LearnerFixture fixture;

  @Test
  void the_first_start_is_kept_and_every_step_is_in_the_history() {
    var network = world.network();
    var path = "/learners/" + fixture.waiting(network, null, world.careProvider(), "ACCEPTED");
    var coordinator = world.coordinatorOf(network);
    var start = LocalDate.now(Clocks.PEOPLE).minusDays(20).toString();

    step(coordinator, path, Map.of("to", "ACTIVE", "date", start)).statusCode(200);
    step(coordinator, path, Map.of("to", "INTERRUPTED", "reason", "Verhuizing")).statusCode(200);
    var again = step(coordinator, path, Map.of("to", "ACTIVE", "date", TODAY));

    again.statusCode(200).body("activeFromDate", equalTo(start));
    coordinator
        .asks()
        .get(path + "/transitions")
        .then()
        .body("current", equalTo("ACTIVE"))
        .body("history.to", contains("ACTIVE", "INTERRUPTED", "ACTIVE"))
        .body("history[1].reason", equalTo("Verhuizing"));
  }

  @Test
  void dropping_out_needs_a_reason_and_a_day() {
    var network = world.network();
    var path = "/learners/" + world.learner(network, null, world.careProvider(), null);
    var coordinator = world.coordinatorOf(network);
    var unknown = Map.of("to", "DROPPED_OUT", "date", TODAY, "dropoutReason", "BORED");
    var complete =
        Map.of("to", "DROPPED_OUT", "date", TODAY, "dropoutReason", "GUIDANCE", "reason", "Jammer");

    var bare = step(coordinator, path, Map.of("to", "DROPPED_OUT"));
    var wrong = step(coordinator, path, unknown);
    var dropped = step(coordinator, path, complete);

    bare.statusCode(400).body("violations.field", contains("date", "dropoutReason"));
    wrong.statusCode(400).body("allowed", hasItem("GUIDANCE"));
    dropped
        .statusCode(200)
        .body("outcomeDate", equalTo(TODAY))
        .body("outcomeNote", equalTo("Jammer"))
        .body("dropoutReason.label", equalTo("Guidance did not fit"))
        .body("dropoutReason.influence", equalTo("INFLUENCEABLE"));
  }

  @Test
  void a_transfer_needs_a_destination_and_other_steps_refuse_one() {
    var network = world.network();
    var path = "/learners/" + world.learner(network, null, world.careProvider(), null);
    var coordinator = world.coordinatorOf(network);
    var complete = Map.of("to", "TRANSFERRED", "destination", "ROC", "stillInTraining", true);

    var bare = step(coordinator, path, Map.of("to", "TRANSFERRED"));
    var misplaced = step(coordinator, path, Map.of("to", "INTERRUPTED", "destination", "ROC"));
    var transferred = step(coordinator, path, complete);

    bare.statusCode(400).body("violations.field", contains("destination"));
    misplaced.statusCode(400).body("violations.field", contains("destination"));
    transferred
        .statusCode(200)
        .body("outcomeDate", equalTo(TODAY))
        .body("stillInTraining", equalTo(true))
        .body("dropoutReason", nullValue());
  }

  @Test
  void an_illegal_step_names_the_legal_ones() {
    var network = world.network();
    var path = "/learners/" + fixture.waiting(network, null, world.careProvider(), "APPLIED");
    var coordinator = world.coordinatorOf(network);

    var illegal = step(coordinator, path, Map.of("to", "COMPLETED"));
    var unknown = step(coordinator, path, Map.of("to", "GONE"));

    illegal.statusCode(409).body("allowed", contains("ACCEPTED", "DROPPED_OUT"));
    unknown.statusCode(400).body("violations.field", contains("to"));
  }

  @Test
  void nothing_happens_in_the_future_or_in_another_network() {
    var network = world.network();
    var path = "/learners/" + world.learner(network, null, world.careProvider(), null);
    var tomorrow =
        Map.of("to", "COMPLETED", "date", LocalDate.now(Clocks.PEOPLE).plusDays(2).toString());

    var early = step(world.coordinatorOf(network), path, tomorrow);
    var foreign = step(world.coordinatorOf(world.network()), path, Map.of("to", "COMPLETED"));

    early.statusCode(400).body("violations.field", contains("date"));
    foreign.statusCode(404);
  }

  @Test
  void reasons_to_stop_come_in_the_language_of_the_caller() {
    var learner = world.learnerOf(world.network(), world.careProvider());

    var english = learner.asks().get("/dropout-reasons").then().statusCode(200);

    english
        .body("[0].code", equalTo("GUIDANCE"))
        .body("[0].label", equalTo("Guidance did not fit"));
    english.body("[7].influence", equalTo("ELSEWHERE"));
    var dutch = learner.asksIn("nl").get("/dropout-reasons").then();
    dutch.body("[0].label", equalTo("Begeleiding paste niet"));
  }
}

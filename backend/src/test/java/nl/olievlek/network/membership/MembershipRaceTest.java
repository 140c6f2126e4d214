package nl.olievlek.network.membership;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.RepeatedTest;

/** Two who act at the same moment: one wins, and what is there is what the winner did. */
@ApiTest
class MembershipRaceTest {

  @Inject World world;
  @Inject Rows rows;

  @RepeatedTest(5)
  void the_same_proposal_twelve_times_at_once_is_one() throws Exception {
    var network = world.network();
    var organisation = world.careProvider();
    var coordinator = world.coordinatorOf(network);
    var admin = world.administratorOf(organisation);

    var answers =
        atOnce(
            Stream.generate(() -> List.of(coordinator, admin))
                .limit(6)
                .flatMap(List::stream)
                .<Callable<Integer>>map(who -> () -> propose(who, network, organisation))
                .toList());

    assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    assertThat(rows.count("membership", "network_id = :value", network)).isOne();
  }

  @RepeatedTest(5)
  void a_yes_and_a_taking_back_at_once_are_one_of_them() throws Exception {
    var network = world.network();
    var organisation = world.careProvider();
    var coordinator = world.coordinatorOf(network);
    propose(coordinator, network, organisation);
    var id = rows.id("membership", "network_id = :value", network);
    var admin = world.administratorOf(organisation);

    var answers =
        atOnce(
            List.of(
                () -> step(admin, network, id, "ACCEPTED"),
                () -> step(coordinator, network, id, "DECLINED")));

    assertThat(answers).containsExactlyInAnyOrder(200, 409);
    assertThat(
            rows.count("transition_record", "from_state is not null and subject_id = :value", id))
        .isOne();
  }

  @RepeatedTest(5)
  void an_end_from_both_sides_at_once_is_one() throws Exception {
    var network = world.network();
    var organisation = world.memberOf(network);
    var id = rows.id("membership", "network_id = :value", network);
    var coordinator = world.coordinatorOf(network);
    var admin = world.administratorOf(organisation);

    var answers =
        atOnce(
            List.of(
                () -> step(admin, network, id, "ENDED"),
                () -> step(coordinator, network, id, "ENDED")));

    assertThat(answers).containsExactlyInAnyOrder(200, 409);
  }

  private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
    try (var threads = Executors.newFixedThreadPool(calls.size())) {
      return threads.invokeAll(calls).stream().map(MembershipRaceTest::got).toList();
    }
  }

  private static int got(java.util.concurrent.Future<Integer> answer) {
    try {
      return answer.get();
    } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static int propose(Persona by, UUID network, UUID organisation) {
    var body = Map.of("organisationId", organisation, "role", "PARTNER");
    return by.sends(body).post("/networks/" + network + "/memberships").statusCode();
  }

  private static int step(Persona by, UUID network, UUID id, String to) {
    return by.sends(Map.of("to", to, "reason", "Proef"))
        .post("/networks/" + network + "/memberships/" + id + "/transitions")
        .statusCode();
  }
}

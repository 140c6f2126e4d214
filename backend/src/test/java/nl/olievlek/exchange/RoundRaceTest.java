package nl.olievlek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Meanwhile;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** A step of a round or a learner, while somebody wishes or goes. */
@ApiTest
class RoundRaceTest {

  private static final String AHEAD =
      "status in ('PROPOSED', 'HOST_ACCEPTED') and round_id = :value";

  @Inject World world;
  @Inject ExchangeFixture exchange;
  @Inject InternshipFixture internships;
  @Inject Rows rows;
  @Inject Meanwhile meanwhile;

  @Test
  void nobody_is_added_to_a_round_that_just_closed() throws Exception {
    var setting = internships.internship("CANCELLED");
    internships.running(setting.round());

    var answers =
        meanwhile.both(step(setting.coordinator(), round(setting.round()), "CLOSED"), add(setting));

    assertThat(answers).containsExactly(200, 409);
    assertThat(rows.count("exchange_internship", AHEAD, setting.round())).isZero();
  }

  @Test
  void a_round_in_which_a_cancelling_was_just_taken_back_does_not_close() throws Exception {
    var setting = internships.internship("PROPOSED");
    internships.running(setting.round());
    step(setting.coordinator(), setting.path(), "CANCELLED").call();

    var answers =
        meanwhile.both(
            step(setting.coordinator(), setting.path(), "PROPOSED"),
            step(setting.coordinator(), round(setting.round()), "CLOSED"));

    assertThat(answers).containsExactly(200, 409);
  }

  @Test
  void nobody_goes_who_just_stopped() throws Exception {
    var setting = internships.internship("CANCELLED");
    var learner = "/learners/" + setting.learnerId();
    var stop = new HashMap<String, Object>();
    stop.put("to", "DROPPED_OUT");
    stop.put("date", Rows.yesterday().toString());
    stop.put("dropoutReason", "WORKLOAD");

    meanwhile.both(
        () -> setting.coordinator().sends(stop).post(learner + "/transitions"), add(setting));

    assertThat(rows.count("learner", "status = 'DROPPED_OUT' and id = :value", setting.learnerId()))
        .isOne();
    assertThat(rows.count("exchange_internship", AHEAD, setting.round())).isZero();
  }

  @Test
  void a_round_in_which_somebody_just_wished_stays_open() throws Exception {
    var network = world.network();
    var cohort = world.cohort(network);
    var home = world.memberOf(network);
    var round = exchange.round(network, "OPEN", cohort);
    var host = world.memberOf(network);
    exchange.place(round, host, "OFFERED");
    var person = world.learnerOf(network, home);
    var learner = world.learner(network, cohort, home, null, person.id());
    Map<String, Object> wish =
        Map.of(
            "learningQuestion",
            "Waarom zo?",
            "rankedHostIds",
            List.of(host),
            "topics",
            List.of(),
            "unavailableDates",
            List.of());

    var answers =
        meanwhile.both(
            () -> person.sends(wish).put(round(round) + "/wishes/" + learner),
            step(world.coordinatorOf(network), round(round), "DRAFT"));

    assertThat(answers).containsExactly(200, 409);
  }

  private static Callable<Response> add(InternshipFixture.Setting setting) {
    var body =
        Map.of(
            "roundId",
            setting.round(),
            "learnerId",
            setting.learnerId(),
            "hostPlaceId",
            setting.place());
    return () -> setting.coordinator().sends(body).post("/exchange-internships");
  }

  private static String round(UUID round) {
    return "/exchange-rounds/" + round;
  }

  private static Callable<Response> step(Persona who, String path, String to) {
    var step = Map.of("to", to, "reason", "Toch");
    return () -> who.sends(step).post(path + "/transitions");
  }
}

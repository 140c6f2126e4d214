package nl.olievlek.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** A plan is made beside the request: it can be watched, cancelled, and survives its maker. */
@ApiTest
class PlanMakingTest {

  @Inject PlanFixture fixture;
  @Inject HeldSolver solver;
  @Inject PlanMaker maker;
  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;

  @Test
  void a_plan_is_answered_at_once_and_made_beside_the_request() {
    var setting = fixture.setting(2, 2, 1);
    String plan;
    try (var held = new Hold()) {
      var asked = ask(setting, setting.coordinator(), Map.of());
      plan = asked.statusCode(202).extract().path("id");
      asked.header("Location", endsWith("/plans/" + plan)).body("status", equalTo("MAKING"));
      held.entered();
      maker.beat();
      see(setting, plan)
          .body("status", equalTo("MAKING"))
          .body("progress", equalTo(Map.of("phase", "WAITING", "step", 0, "steps", 0)))
          .body("learnerCount", equalTo(2))
          .body("lotterySeed", nullValue());
      var coordinator = setting.coordinator();
      coordinator.asks().get("/plans/" + plan + "/certificate").then().statusCode(404);
    }
    see(setting, plan).body("status", equalTo("DRAFT")).body("progress", nullValue());
  }

  @Test
  void a_plan_that_is_being_made_can_be_cancelled_and_leaves_nothing_behind() {
    var setting = fixture.setting(2, 2, 1);
    String plan;
    try (var held = new Hold()) {
      plan = ask(setting, setting.coordinator(), Map.of()).extract().path("id");
      held.entered();

      move(setting, plan, "DRAFT").statusCode(409).body("allowed", contains("CANCELLED"));
      move(setting, plan, "CANCELLED").statusCode(200).body("status", equalTo("CANCELLED"));
    }

    see(setting, plan).body("status", equalTo("CANCELLED")).body("placedCount", equalTo(0));
    assertThat(rows.count("plan_assignment", "plan_id = :value", UUID.fromString(plan))).isZero();
    assertThat(rows.count("plan_making", "plan_id = :value", UUID.fromString(plan))).isZero();
    move(setting, plan, "CANCELLED").statusCode(409);
  }

  @Test
  void a_maker_hears_of_what_was_cancelled_elsewhere_when_it_tells_how_far_it_is() {
    var setting = fixture.setting(2, 2, 1);
    solver.before(
        () -> {
          sql.execute("delete from plan_making", Map.of());
          sql.execute(
              "update plan set status = 'CANCELLED' where round_id = :round",
              Map.of("round", setting.round()));
          maker.beat();
        });

    var plan = fixture.planned(setting);

    see(setting, plan).body("status", equalTo("CANCELLED"));
  }

  @Test
  void a_second_coordinator_gets_the_plan_that_is_being_made() {
    var setting = fixture.setting(2, 2, 1);
    var other = world.coordinatorOf(setting.network());
    try (var held = new Hold()) {
      String plan = ask(setting, setting.coordinator(), Map.of()).extract().path("id");
      held.entered();

      ask(setting, other, Map.of()).statusCode(202).body("id", equalTo(plan));
      ask(setting, other, Map.of("wanted", List.of("PLACED")))
          .statusCode(409)
          .body("detail", startsWith("Another plan of this round is being made."));
    }

    assertThat(rows.count("plan", "round_id = :value", setting.round())).isEqualTo(1);
  }

  @Test
  void a_plan_whose_maker_died_is_taken_up_again_and_comes_out_the_same() {
    var setting = fixture.setting(3, 9, 2);
    var plan = fixture.planned(setting);
    var before = assignments(setting, plan);
    leave(plan, 1, Instant.now().minus(PlanMakingService.SILENCE).minusSeconds(1));

    fixture.settle();

    see(setting, plan).body("status", equalTo("DRAFT"));
    assertThat(assignments(setting, plan)).isEqualTo(before);
  }

  @Test
  void a_plan_whose_maker_lives_is_left_to_it() {
    var setting = fixture.setting(2, 2, 1);
    var plan = fixture.planned(setting);
    leave(plan, 1, Instant.now());

    fixture.settle();

    see(setting, plan).body("status", equalTo("MAKING"));
  }

  @Test
  void a_plan_that_breaks_its_makers_is_given_up() {
    var setting = fixture.setting(2, 2, 1);
    var plan = fixture.planned(setting);
    leave(plan, PlanMakingService.ATTEMPTS, Instant.EPOCH);

    fixture.settle();

    see(setting, plan)
        .body("status", equalTo("FAILED"))
        .body("faultCode", equalTo("BROKEN_OFF"))
        .body("fault", startsWith("Making this plan was broken off"));
  }

  @Test
  void a_plan_fails_when_its_round_moves_on_or_its_maker_stumbles() {
    var moved = fixture.setting(2, 2, 1);
    solver.before(
        () ->
            sql.execute(
                "update exchange_round set status = 'OPEN' where id = :id",
                Map.of("id", moved.round())));
    see(moved, fixture.planned(moved)).body("faultCode", equalTo("ROUND_MOVED_ON"));

    var broken = fixture.setting(2, 2, 1);
    solver.before(
        () -> {
          throw new IllegalStateException("Oops");
        });
    see(broken, fixture.planned(broken)).body("faultCode", equalTo("UNEXPECTED"));
  }

  /** As if the process was killed while it made this plan. */
  private void leave(String plan, int attempts, Instant heard) {
    var id = Map.of("plan", UUID.fromString(plan));
    sql.execute("delete from plan_assignment where plan_id = :plan", id);
    sql.execute("delete from plan_place where plan_id = :plan", id);
    sql.execute("update plan set status = 'MAKING', certificate = null where id = :plan", id);
    var row = new HashMap<String, Object>(id);
    row.put("attempts", attempts);
    row.put("heard", heard.atOffset(ZoneOffset.UTC));
    sql.execute("insert into plan_making values (:plan, :attempts, :heard, 'SOLVING', 1, 1)", row);
  }

  private List<Map<String, Object>> assignments(PlanFixture.Setting setting, String plan) {
    var path = "/plans/" + plan + "/assignments";
    return setting.coordinator().asks().get(path).jsonPath().getList("items");
  }

  private ValidatableResponse ask(
      PlanFixture.Setting setting, Persona coordinator, Map<String, ?> request) {
    return coordinator.sends(request).post("/exchange-rounds/" + setting.round() + "/plans").then();
  }

  private ValidatableResponse see(PlanFixture.Setting setting, String plan) {
    return setting.coordinator().asks().get("/plans/" + plan).then().statusCode(200);
  }

  private ValidatableResponse move(PlanFixture.Setting setting, String plan, String to) {
    return setting
        .coordinator()
        .sends(Map.of("to", to))
        .post("/plans/" + plan + "/transitions")
        .then();
  }

  /** Holds the next plan in its making. */
  private final class Hold implements AutoCloseable {
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    Hold() {
      solver.before(
          () -> {
            entered.countDown();
            await(released);
          });
    }

    void entered() {
      await(entered);
    }

    /** Lets it go on and waits until it is made. */
    @Override
    public void close() {
      released.countDown();
      fixture.settle();
    }

    private static void await(CountDownLatch latch) {
      try {
        assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
    }
  }
}

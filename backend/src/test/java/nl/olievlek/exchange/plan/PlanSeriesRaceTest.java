package nl.olievlek.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.olievlek.exchange.plan.PlanFixture.Setting;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.AtOnce;
import org.junit.jupiter.api.RepeatedTest;

/**
 * Two people who want something of the same rounds in the same moment, in the order that suits
 * each.
 */
@ApiTest
class PlanSeriesRaceTest {

  @Inject PlanFixture fixture;
  @Inject HeldSolver solver;
  @Inject Sql sql;

  @RepeatedTest(5)
  void the_same_rounds_asked_from_both_ends_are_made_once() {
    var setting = fixture.setting(3, 2, 2);
    var later = fixture.later(setting, 8, 2);

    var answers =
        whileNothingIsMade(
            () -> ask(setting, setting.round(), later), () -> ask(setting, later, setting.round()));

    assertThat(answers).containsOnly(202);
    assertThat(plans(setting, "DRAFT")).hasSize(2);
  }

  @RepeatedTest(5)
  void of_two_that_share_a_round_one_is_made_and_the_other_is_told() {
    var setting = fixture.setting(4, 2, 2);
    var second = fixture.later(setting, 8, 2);
    var third = fixture.later(setting, 16, 2);

    var answers =
        whileNothingIsMade(
            () -> ask(setting, setting.round(), second), () -> ask(setting, second, third));

    assertThat(answers).containsExactlyInAnyOrder(202, 409);
    assertThat(plans(setting, "DRAFT")).hasSize(2);
  }

  @RepeatedTest(5)
  void two_that_share_a_round_are_not_both_published() {
    var setting = fixture.setting(4, 2, 2);
    var second = fixture.later(setting, 8, 2);
    var third = fixture.later(setting, 16, 2);
    var one = planned(setting, setting.round(), second);
    var other = planned(setting, third, second);

    var answers = atOnce(() -> publish(setting, one), () -> publish(setting, other));

    assertThat(answers).containsExactlyInAnyOrder(200, 409);
    assertThat(plans(setting, "PUBLISHED")).hasSize(2);
    assertThat(plans(setting, "DISCARDED")).hasSize(2);
  }

  private List<Integer> whileNothingIsMade(Supplier<Response> one, Supplier<Response> other) {
    var asked = new CompletableFuture<Void>();
    solver.before(asked::join);
    var answers = atOnce(one, other);
    asked.complete(null);
    fixture.settle();
    return answers;
  }

  private static List<Integer> atOnce(Supplier<Response> one, Supplier<Response> other) {
    return AtOnce.both(one, other).stream().map(Response::statusCode).toList();
  }

  private static Response ask(Setting setting, UUID round, UUID together) {
    return setting
        .coordinator()
        .sends(Map.of("together", List.of(together)))
        .noFilters()
        .post("/exchange-rounds/" + round + "/plans");
  }

  private String planned(Setting setting, UUID round, UUID together) {
    return fixture.planned(round, setting.coordinator(), Map.of("together", List.of(together)));
  }

  private static Response publish(Setting setting, String plan) {
    return setting
        .coordinator()
        .sends(Map.of("to", "PUBLISHED"))
        .noFilters()
        .post("/plans/" + plan + "/transitions");
  }

  private List<UUID> plans(Setting setting, String status) {
    return sql.list(
        UUID.class,
        Query.of("select p.id from plan p join exchange_round r on r.id = p.round_id")
            .where("r.network_id = :network", "network", setting.network())
            .where("p.status = :status", "status", status));
  }
}

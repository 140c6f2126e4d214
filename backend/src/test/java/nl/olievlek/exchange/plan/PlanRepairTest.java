package nl.olievlek.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.olievlek.exchange.plan.PlanFixture.Setting;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** A published plan that something happens to. */
@ApiTest
class PlanRepairTest {

  @Inject PlanFixture fixture;
  @Inject World world;
  @Inject Sql sql;

  @Test
  void only_those_of_a_host_that_withdrew_go_elsewhere() {
    var setting = fixture.setting(3, 6, 4);
    var first = fixture.published(setting);
    var before = standing(setting);
    var withdrawn = setting.places().getFirst();
    withdraw(setting, withdrawn);

    var repair = fixture.planned(setting);
    publish(setting, repair, "De gastorganisatie trok zich terug.").statusCode(200);

    var after = standing(setting);
    assertThat(after).hasSize(6);
    before.forEach(
        (learner, stay) -> {
          var now = after.get(learner);
          if (stay.place().equals(withdrawn)) {
            assertThat(now.place()).isNotEqualTo(withdrawn);
            assertThat(now.replaces()).isEqualTo(stay.id());
          } else {
            assertThat(now).isEqualTo(stay);
          }
        });
    setting.coordinator().asks().get("/plans/" + first).then().body("status", equalTo("REPLACED"));
    setting
        .coordinator()
        .asks()
        .get("/plans/" + repair)
        .then()
        .body("status", equalTo("PUBLISHED"))
        .body("options.wanted[1]", equalTo("KEPT"))
        .body("objective.find { it.rule == 'KEPT' }.value", equalTo(0));
  }

  @Test
  void who_stays_reads_the_same_sentence_in_the_plan_and_at_the_internship() {
    var setting = fixture.setting(3, 6, 4);
    fixture.published(setting);
    var stays = standing(setting);
    stays.values().forEach(stay -> fixture.wish(setting.round(), stay.learner(), host(stay)));

    var repair = fixture.planned(setting);
    publish(setting, repair, null).statusCode(200);

    assertThat(standing(setting)).isEqualTo(stays);
    for (var stay : stays.values()) {
      setting
          .coordinator()
          .asks()
          .get("/exchange-internships/" + stay.id())
          .then()
          .body("planId", equalTo(repair))
          .body("reason", equalTo(sentence(setting, repair, stay.learner())));
    }
  }

  private static String sentence(Setting setting, String plan, UUID learner) {
    return setting
        .coordinator()
        .asks()
        .get("/plans/" + plan + "/assignments?pageSize=250")
        .then()
        .extract()
        .path("items.find { it.learner.id == '" + learner + "' }.reason");
  }

  private UUID host(Standing stay) {
    return sql.one(
            UUID.class,
            Query.of("select organisation_id from host_place")
                .where("id = :id", "id", stay.place()))
        .orElseThrow();
  }

  @Test
  void a_withdrawn_place_calls_off_what_was_to_come_there() {
    var setting = fixture.setting(3, 6, 4);
    fixture.published(setting);
    var withdrawn = setting.places().getFirst();
    var there =
        standing(setting).values().stream().filter(s -> s.place().equals(withdrawn)).toList();

    withdraw(setting, withdrawn);

    assertThat(there).isNotEmpty();
    for (var stay : there) {
      setting
          .coordinator()
          .asks()
          .get("/exchange-internships/" + stay.id())
          .then()
          .body("status", equalTo("CANCELLED"))
          .body("cancelledBy", equalTo("HOST"))
          .body("endReason", equalTo("De afdeling sluit."));
    }
  }

  @Test
  void somebody_who_called_it_off_is_not_planned_again_and_nobody_goes_where_they_were_declined() {
    var setting = fixture.setting(3, 6, 4);
    fixture.published(setting);
    var stays = List.copyOf(standing(setting).values());
    step(
        setting,
        stays.get(0),
        Map.of("to", "HOST_DECLINED", "reason", "Er is griep op de afdeling."));
    step(
        setting,
        stays.get(1),
        Map.of("to", "CANCELLED", "reason", "Ziek.", "cancelledBy", "LEARNER"));

    var repair = fixture.planned(setting);

    var plan = setting.coordinator().asks().get("/plans/" + repair + "/certificate").then();
    plan.body("verified", equalTo(true))
        .body("instance.applicants.id", not(hasItem(stays.get(1).learner().toString())));
    List<Map<String, String>> assignments = plan.extract().path("assignments");
    assertThat(assignments)
        .hasSize(5)
        .doesNotContain(
            Map.of(
                "applicant", stays.get(0).learner().toString(),
                "place", stays.get(0).place().toString()));
  }

  @Test
  void a_repair_made_before_somebody_else_moved_is_not_carried_out() {
    var setting = fixture.setting(3, 6, 4);
    fixture.published(setting);
    withdraw(setting, setting.places().getFirst());
    var repair = fixture.planned(setting);
    withdraw(setting, setting.places().get(1));
    var before = standing(setting);

    publish(setting, repair, null).statusCode(409);

    assertThat(standing(setting)).isEqualTo(before);
  }

  @Test
  void only_the_coordinator_of_the_network_repairs() {
    var setting = fixture.setting(2, 2, 2);
    fixture.published(setting);
    var path = "/exchange-rounds/" + setting.round() + "/plans";

    var member = world.administratorOf(setting.organisations().getFirst());
    member.sends(Map.of()).post(path).then().statusCode(403);
    world.coordinatorOf(world.network()).sends(Map.of()).post(path).then().statusCode(404);
  }

  private void withdraw(Setting setting, UUID place) {
    setting
        .coordinator()
        .sends(Map.of("to", "WITHDRAWN", "reason", "De afdeling sluit."))
        .post("/exchange-rounds/" + setting.round() + "/host-places/" + place + "/transitions")
        .then()
        .statusCode(200);
  }

  private static void step(Setting setting, Standing stay, Map<String, String> step) {
    setting
        .coordinator()
        .sends(step)
        .post("/exchange-internships/" + stay.id() + "/transitions")
        .then()
        .statusCode(200);
  }

  private static io.restassured.response.ValidatableResponse publish(
      Setting setting, String plan, String reason) {
    var step = new HashMap<String, String>();
    step.put("to", "PUBLISHED");
    step.put("reason", reason);
    return setting.coordinator().sends(step).post("/plans/" + plan + "/transitions").then();
  }

  /** What stands of the round, by learner. */
  private Map<UUID, Standing> standing(Setting setting) {
    return sql
        .list(
            Standing.class,
            Query.of(
                    "select id, learner_id as learner, host_place_id as place, replaces_id as"
                        + " replaces from exchange_internship")
                .where("round_id = :round", "round", setting.round())
                .where("status = :status", "status", "PROPOSED")
                .orderBy("id"))
        .stream()
        .collect(Collectors.toMap(Standing::learner, stay -> stay));
  }

  /** An internship that stands. */
  public record Standing(UUID id, UUID learner, UUID place, UUID replaces) {}
}

package nl.olievlek.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class PlanResourceTest {

  @Inject PlanFixture fixture;
  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;
  @Inject Statements statements;

  @Test
  void sixty_six_learners_at_six_hosts_all_get_a_place_and_the_proof_holds() {
    var setting = fixture.setting(6, 66, 11);
    for (var i = 0; i < 66; i++) {
      var hosts = setting.organisations();
      fixture.wish(
          setting.round(),
          setting.learners().get(i),
          hosts.get((i + 1) % 6),
          hosts.get((i + 2) % 6));
    }

    var plan = fixture.planned(setting);

    var coordinator = setting.coordinator();
    coordinator
        .asks()
        .get("/plans/" + plan)
        .then()
        .statusCode(200)
        .body("status", equalTo("DRAFT"))
        .body("learnerCount", equalTo(66))
        .body("placedCount", equalTo(66))
        .body("provenOptimal", equalTo(true))
        .body("choiceCounts", contains(Map.of("rank", 1, "count", 66)))
        .body("flows", hasSize(6))
        .body("hosts.placed", everyItem(equalTo(11)))
        .body("balance.sent", everyItem(equalTo(11)))
        .body("objective[0].meaning", equalTo("Learners without a place"));
    coordinator
        .asks()
        .get("/plans/" + plan + "/certificate")
        .then()
        .statusCode(200)
        .body("verified", equalTo(true))
        .body("findings", empty())
        .body("assignments", hasSize(66));
  }

  @Test
  void a_plan_is_read_whole() {
    var setting = fixture.setting(2, 1, 1);
    fixture.wish(setting.round(), setting.learners().getFirst(), setting.organisations().get(1));

    var plan = fixture.planned(setting);

    var seen = setting.coordinator().asks().get("/plans/" + plan).then().extract();
    var home = named("organisation", setting.organisations().get(0));
    var host = named("organisation", setting.organisations().get(1));
    assertThat(seen.<Map<String, Object>>path("round"))
        .isEqualTo(named("exchange_round", setting.round()));
    assertThat(seen.<Object>path("flows"))
        .isEqualTo(java.util.List.of(Map.of("home", home, "host", host, "count", 1)));
    assertThat(seen.<String>path("madeBy.id")).isEqualTo(setting.coordinator().id().toString());
    assertThat(seen.body().jsonPath().getMap("").keySet())
        .containsExactly(
            "id",
            "round",
            "status",
            "madeBy",
            "createdAt",
            "progress",
            "fault",
            "faultCode",
            "together",
            "options",
            "learnerCount",
            "placedCount",
            "choiceCounts",
            "solveMillis",
            "provenOptimal",
            "objective",
            "lotterySeed",
            "lotterySeedHash",
            "flows",
            "hosts",
            "balance",
            "suppressed",
            "suppressionReason");
    assertThat(seen.header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void who_is_left_over_is_listed_with_the_reason() {
    var setting = fixture.setting(2, 6, 2);

    var plan = fixture.planned(setting);

    setting
        .coordinator()
        .asks()
        .get("/plans/" + plan + "/assignments")
        .then()
        .statusCode(200)
        .body("items", hasSize(6))
        .body("items.drawPosition", contains(1, 2, 3, 4, 5, 6))
        .body("items.findAll { it.host == null }", hasSize(2))
        .body(
            "items.findAll { it.host == null }.reason",
            everyItem(startsWith("You have no place this round.")))
        .body(
            "items.findAll { it.host != null }.reason",
            everyItem(startsWith("You gave no choice. You are going to Zorghuis")));
  }

  @Test
  void a_missed_choice_is_explained_in_the_callers_language() {
    var setting = fixture.setting(3, 3, 1);
    var wanted = setting.organisations().getFirst();
    setting
        .learners()
        .subList(1, 3)
        .forEach(learner -> fixture.wish(setting.round(), learner, wanted));
    var plan = fixture.planned(setting);

    var dutch = setting.coordinator().asksIn("nl").get("/plans/" + plan + "/assignments");
    var english = setting.coordinator().asks().get("/plans/" + plan + "/assignments");

    assertThat(english.asString())
        .contains("You got your first choice: Zorghuis")
        .contains("first choice");
    assertThat(english.jsonPath().<String>getList("items.reason"))
        .noneMatch(reason -> reason.contains(wanted.toString()));
    assertThat(dutch.asString()).contains("Je krijgt je eerste keuze: Zorghuis");
  }

  @Test
  void a_changed_assignment_makes_the_proof_fail() {
    var setting = fixture.setting(2, 2, 1);
    var plan = fixture.planned(setting);
    sql.execute(
        "update plan_assignment set host_place_id = null where plan_id = :plan and draw_position = 1",
        Map.of("plan", UUID.fromString(plan)));

    var certificate = setting.coordinator().asks().get("/plans/" + plan + "/certificate").then();

    certificate.statusCode(200).body("verified", equalTo(false)).body("findings", not(empty()));
    publish(setting, plan).statusCode(409).body("detail", startsWith("This plan was not found"));
  }

  @Test
  void publishing_publishes_the_round_and_proposes_the_internships() {
    var setting = fixture.setting(2, 4, 2);
    var other = fixture.planned(setting);
    var plan = fixture.published(setting);

    var coordinator = setting.coordinator();
    coordinator
        .asks()
        .get("/exchange-rounds/" + setting.round())
        .then()
        .body("status", equalTo("PUBLISHED"));
    coordinator.asks().get("/plans/" + other).then().body("status", equalTo("DISCARDED"));
    coordinator.asks().get("/plans/" + plan).then().body("status", equalTo("PUBLISHED"));
    coordinator
        .asks()
        .get("/exchange-internships?roundId=" + setting.round())
        .then()
        .body("items.status", contains("PROPOSED", "PROPOSED", "PROPOSED", "PROPOSED"))
        .body("items.reason", everyItem(notNullValue()));
    assertThat(
            rows.count("host_place", "status = 'CONFIRMED' and round_id = :value", setting.round()))
        .isEqualTo(2);
    publish(setting, plan).statusCode(409).body("type", equalTo("/problems/illegal-transition"));
  }

  @Test
  void nothing_is_half_published_when_a_host_withdrew() {
    var setting = fixture.setting(2, 4, 2);
    var plan = fixture.planned(setting);
    setting
        .coordinator()
        .sends(Map.of("to", "WITHDRAWN", "reason", "Verbouwing"))
        .post(
            "/exchange-rounds/"
                + setting.round()
                + "/host-places/"
                + setting.places().getFirst()
                + "/transitions")
        .then()
        .statusCode(200);

    publish(setting, plan)
        .statusCode(409)
        .body("detail", startsWith("Since this plan was made, 1 place"));

    assertThat(rows.count("exchange_internship", "round_id = :value", setting.round())).isZero();
    assertThat(rows.count("exchange_round", "status = 'PLANNING' and id = :value", setting.round()))
        .isEqualTo(1);
    assertThat(rows.count("plan", "status = 'DRAFT' and round_id = :value", setting.round()))
        .isEqualTo(1);
  }

  @Test
  void publishing_is_refused_when_a_learner_stopped_since() {
    var setting = fixture.setting(2, 4, 2);
    var plan = fixture.planned(setting);
    sql.execute(
        "update learner set status = 'INTERRUPTED' where id = :id",
        Map.of("id", setting.learners().getFirst()));

    publish(setting, plan)
        .statusCode(409)
        .body("detail", startsWith("Since this plan was made, no place and 1 learner"));
  }

  private io.restassured.response.ValidatableResponse publish(
      PlanFixture.Setting setting, String plan) {
    return setting
        .coordinator()
        .sends(Map.of("to", "PUBLISHED"))
        .post("/plans/" + plan + "/transitions")
        .then();
  }

  private Map<String, Object> named(String table, UUID id) {
    var name =
        sql.one(
                String.class,
                nl.olievlek.platform.persistence.Query.of("select name from " + table)
                    .where("id = :id", "id", id))
            .orElseThrow();
    return Map.of("id", id.toString(), "name", name);
  }
}

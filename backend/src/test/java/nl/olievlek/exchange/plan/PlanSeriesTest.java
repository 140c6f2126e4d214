package nl.olievlek.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.olievlek.exchange.plan.PlanFixture.Setting;
import nl.olievlek.platform.persistence.Condition;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** Rounds that are planned together: made, proven, published and given up as one. */
@ApiTest
class PlanSeriesTest {

  @Inject PlanFixture fixture;
  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;

  @Test
  void four_rounds_of_66_learners_at_six_organisations_are_proven_the_best_together() {
    var setting = fixture.setting(6, 66, 12);
    var later = List.of(later(setting, 8), later(setting, 16), later(setting, 24));
    var random = new Random(2018);
    for (var round : List.of(setting.round(), later.get(0), later.get(1), later.get(2))) {
      for (var learner : setting.learners()) {
        fixture.wish(round, learner, pick(setting, random), pick(setting, random));
      }
    }

    var lead = planned(setting, later);
    var plans = members(setting, lead);

    assertThat(plans).hasSize(4);
    for (var plan : plans) {
      see(setting, plan)
          .body("status", equalTo("DRAFT"))
          .body("provenOptimal", equalTo(true))
          .body("placedCount", equalTo(66))
          .body("together", hasSize(3));
      certificate(setting, plan)
          .body("verified", equalTo(true))
          .body("certificate", nullValue())
          .body("together.rounds.planId", equalTo(plans))
          .body("together.certificate.cases", notNullValue());
    }
    assertThat(hostsTwice(plans)).isEmpty();
    publish(setting, plans.get(2)).statusCode(200).body("status", equalTo("PUBLISHED"));
    plans.forEach(plan -> see(setting, plan).body("status", equalTo("PUBLISHED")));
    assertThat(internships(setting)).isEqualTo(4 * 66);
    assertThat(mailsToLearners(setting, "m.calendar_text is null"))
        .as("one message about four rounds")
        .isEqualTo(66);
    assertThat(mailsToLearners(setting, "m.calendar_text is not null"))
        .as("and one for each entry, because calendars act on one at a time")
        .isEqualTo(4 * 66);
  }

  @Test
  void somebody_reads_that_a_wished_host_comes_in_another_round() {
    var setting = fixture.setting(3, 1, 1);
    var later = later(setting, 8);
    var wished = setting.organisations().get(1);
    fixture.wish(setting.round(), setting.learners().getFirst(), wished);
    fixture.wish(later, setting.learners().getFirst(), wished);

    var plans = members(setting, planned(setting, List.of(later)));

    var reasons = new ArrayList<String>();
    for (var plan : plans) {
      var rows = setting.coordinator().asks().get("/plans/" + plan + "/assignments");
      reasons.add(rows.jsonPath().getString("items[0].reason"));
    }
    assertThat(reasons).anyMatch(said -> said.contains("in another round"));
  }

  @Test
  void one_that_is_given_up_takes_the_others_along() {
    var setting = fixture.setting(3, 2, 2);
    var plans = members(setting, planned(setting, List.of(later(setting, 8))));

    move(setting, plans.get(1), "DISCARDED").statusCode(200);

    plans.forEach(plan -> see(setting, plan).body("status", equalTo("DISCARDED")));
    history(setting, plans.getFirst()).body("history.to", hasItem("DISCARDED"));
  }

  @Test
  void none_is_published_when_something_changed_in_one_of_their_rounds() {
    var setting = fixture.setting(3, 2, 2);
    var later = later(setting, 8);
    var plans = members(setting, planned(setting, List.of(later)));
    sql.execute(
        "update host_place set maximum_learners = 3 where round_id = :round",
        Map.of("round", later));

    publish(setting, plans.getFirst()).statusCode(409);

    plans.forEach(plan -> see(setting, plan).body("status", equalTo("DRAFT")));
    assertThat(internships(setting)).isZero();
  }

  @Test
  void a_plan_of_one_round_discards_those_that_were_made_together_with_its_rival() {
    var setting = fixture.setting(3, 2, 2);
    var together = members(setting, planned(setting, List.of(later(setting, 8))));

    fixture.published(setting);

    together.forEach(plan -> see(setting, plan).body("status", equalTo("DISCARDED")));
  }

  @Test
  void once_published_a_round_is_repaired_without_a_host_of_the_others() {
    var setting = fixture.setting(3, 1, 1);
    var later = later(setting, 8);
    publish(setting, planned(setting, List.of(later))).statusCode(200);
    var learner = setting.learners().getFirst();

    var repair = fixture.planned(later, setting.coordinator(), Map.of());

    see(setting, repair).body("together", empty()).body("placedCount", equalTo(1));
    assertThat(hostsOf(learner, repair)).isEqualTo(hostsOf(learner, published(later)));
  }

  @Test
  void what_cannot_be_planned_together_is_named() {
    var setting = fixture.setting(3, 2, 2);
    var strange = fixture.setting(2, 2, 2);
    var open = fixture.round(setting.network(), setting.cohort(), "OPEN");
    var same = later(setting, 0);

    refused(setting, setting.round()).body("violations.field", contains("together[0]"));
    refused(setting, open).body("violations.field", contains("together[0]"));
    refused(setting, strange.round()).body("violations.field", contains("together[0]"));
    refused(setting, UUID.randomUUID()).body("violations.field", contains("together[0]"));
    refused(setting, same)
        .body("violations.field", contains("together"))
        .body("violations[0].message", containsString("days between"));
    assertThat(rows.count("plan", "round_id = :value", setting.round())).isZero();
  }

  @Test
  void a_pair_counts_in_the_round_of_its_place_and_two_rounds_cannot_hold_the_same_host() {
    var setting = fixture.setting(3, 2, 2);
    var later = later(setting, 8);
    var learner = setting.learners().getFirst();
    var here = setting.places().get(1);
    var there = placeOf(later, setting.organisations().get(1));
    var other = placeOf(later, setting.organisations().get(2));

    ask(setting, List.of(later), List.of(pair(learner, here), pair(learner, there)))
        .statusCode(400)
        .body("violations.field", contains("pins[1].hostPlaceId"));
    var asked = ask(setting, List.of(later), List.of(pair(learner, here), pair(learner, other)));
    fixture.settle();

    var plans = members(setting, asked.statusCode(202).extract().path("id"));
    see(setting, plans.get(0)).body("options.pins.hostPlaceId", contains(here.toString()));
    see(setting, plans.get(1)).body("options.pins.hostPlaceId", contains(other.toString()));
  }

  private UUID later(Setting setting, int weeks) {
    return fixture.later(setting, weeks, setting.learners().size() > 6 ? 12 : 2);
  }

  private static UUID pick(Setting setting, Random random) {
    return setting.organisations().get(random.nextInt(setting.organisations().size()));
  }

  private String planned(Setting setting, List<UUID> together) {
    return fixture.planned(setting.round(), setting.coordinator(), Map.of("together", together));
  }

  private ValidatableResponse ask(
      Setting setting, List<UUID> together, List<Map<String, UUID>> pins) {
    return setting
        .coordinator()
        .sends(Map.of("together", together, "pins", pins))
        .post("/exchange-rounds/" + setting.round() + "/plans")
        .then();
  }

  private ValidatableResponse refused(Setting setting, UUID together) {
    return ask(setting, List.of(together), List.of()).statusCode(400);
  }

  private static Map<String, UUID> pair(UUID learner, UUID place) {
    return Map.of("learnerId", learner, "hostPlaceId", place);
  }

  /** A plan and those made together with it, in their order. */
  private List<String> members(Setting setting, String lead) {
    var members = new ArrayList<>(List.of(lead));
    members.addAll(
        setting.coordinator().asks().get("/plans/" + lead).jsonPath().getList("together.id"));
    return members;
  }

  private ValidatableResponse see(Setting setting, String plan) {
    return setting.coordinator().asks().get("/plans/" + plan).then().statusCode(200);
  }

  private ValidatableResponse certificate(Setting setting, String plan) {
    return setting.coordinator().asks().get("/plans/" + plan + "/certificate").then();
  }

  private ValidatableResponse history(Setting setting, String plan) {
    return setting.coordinator().asks().get("/plans/" + plan + "/transitions").then();
  }

  private ValidatableResponse publish(Setting setting, String plan) {
    return move(setting, plan, "PUBLISHED");
  }

  private ValidatableResponse move(Setting setting, String plan, String to) {
    return setting
        .coordinator()
        .sends(Map.of("to", to))
        .post("/plans/" + plan + "/transitions")
        .then();
  }

  private List<UUID> hostsTwice(List<String> plans) {
    return sql.list(
        UUID.class,
        Query.of(
                """
                select a.learner_id from plan_assignment a join host_place h on h.id = a.host_place_id
                where a.plan_id = any(:plans) group by a.learner_id, h.organisation_id having count(*) > 1""")
            .with("plans", plans.stream().map(UUID::fromString).toArray(UUID[]::new)));
  }

  private List<UUID> hostsOf(UUID learner, String plan) {
    return sql.list(
        UUID.class,
        Query.of(
                "select h.organisation_id from plan_assignment a join host_place h on h.id = a.host_place_id")
            .where("a.learner_id = :learner", "learner", learner)
            .where("a.plan_id = :plan", "plan", UUID.fromString(plan)));
  }

  private String published(UUID round) {
    return sql.one(
            UUID.class,
            Query.of("select id from plan")
                .where("round_id = :round and status = 'PUBLISHED'", "round", round))
        .orElseThrow()
        .toString();
  }

  private UUID placeOf(UUID round, UUID organisation) {
    return sql.one(
            UUID.class,
            Query.of("select id from host_place")
                .where("round_id = :round", "round", round)
                .where("organisation_id = :organisation", "organisation", organisation))
        .orElseThrow();
  }

  private int mailsToLearners(Setting setting, String those) {
    return sql.list(
            UUID.class,
            Query.of("select m.id from mail_message m join learner l on l.person_id = m.person_id")
                .where("l.cohort_id = :cohort", "cohort", setting.cohort())
                .where(Condition.of(those)))
        .size();
  }

  private int internships(Setting setting) {
    return sql.list(
            UUID.class,
            Query.of(
                    "select i.id from exchange_internship i join exchange_round r on r.id = i.round_id")
                .where("r.network_id = :network", "network", setting.network()))
        .size();
  }
}

package nl.olievlek.exchange.place;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.plan.PlanFixture;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** Membership and recognition hold on every day of a stay, or nobody stays. */
@ApiTest
class PlaceHoldsTest {

  private static final LocalDate LAST = PlanFixture.START.plusDays(8);

  @Inject PlanFixture fixture;
  @Inject World world;
  @Inject Sql sql;

  @Test
  void a_place_is_offered_only_when_the_recognition_covers_every_day() {
    var setting = fixture.setting(1, 1, 1);
    collecting(setting.round(), setting.places().getFirst());
    recognised(setting.places().getFirst(), LAST.minusDays(1));

    step(setting, "OFFERED", null)
        .statusCode(409)
        .body("detail", startsWith("The recognition as a training company"));
    recognised(setting.places().getFirst(), LAST);

    step(setting, "OFFERED", null).statusCode(200).body("plannable", equalTo(true));
  }

  @Test
  void a_place_is_offered_only_when_the_host_is_a_member_on_every_day() {
    var setting = fixture.setting(1, 1, 1);
    collecting(setting.round(), setting.places().getFirst());
    memberUntil(setting.organisations().getFirst(), LAST.minusDays(1));

    step(setting, "OFFERED", null).statusCode(409);
    memberUntil(setting.organisations().getFirst(), LAST);

    step(setting, "OFFERED", null).statusCode(200);
  }

  @Test
  void nobody_is_planned_where_membership_or_recognition_lapses_and_the_round_says_so() {
    var setting = fixture.setting(3, 3, 3);
    recognised(setting.places().get(0), LAST.minusDays(1));
    memberUntil(setting.organisations().get(1), LAST.minusDays(3));
    world.learner(setting.network(), setting.cohort(), setting.organisations().get(1), null);

    var plan = fixture.planned(setting);

    setting
        .coordinator()
        .asks()
        .get("/plans/" + plan + "/places")
        .then()
        .body("items.place.id", contains(setting.places().get(2).toString()));
    // Who works where the membership ends in the round is not planned either.
    setting.coordinator().asks().get("/plans/" + plan).then().body("learnerCount", equalTo(2));
    setting
        .coordinator()
        .asks()
        .get("/exchange-rounds/" + setting.round())
        .then()
        .body("counts.unrecognised", equalTo(1))
        .body("counts.hostsLeft", equalTo(1))
        .body("counts.employersLeft", equalTo(2))
        .body("counts.seats", equalTo(3));
  }

  @Test
  void a_repair_sends_nobody_where_the_recognition_lapsed_meanwhile() {
    var setting = fixture.setting(3, 1, 1);
    fixture.wish(setting.round(), setting.learners().getFirst(), setting.organisations().get(1));
    fixture.published(setting);
    recognised(setting.places().get(1), LAST.minusDays(1));

    var repair = fixture.planned(setting);

    setting
        .coordinator()
        .asks()
        .get("/plans/" + repair + "/assignments")
        .then()
        .body("items.host.id", contains(setting.organisations().get(2).toString()));
  }

  @Test
  void nobody_is_sent_by_hand_where_it_lapses() {
    var setting = fixture.setting(2, 1, 1);
    fixture.published(setting);
    var other =
        world.learner(setting.network(), setting.cohort(), setting.organisations().get(0), null);
    var body = new HashMap<String, Object>();
    body.put("roundId", setting.round());
    body.put("learnerId", other);
    body.put("hostPlaceId", setting.places().get(1));
    sql.execute(
        "update host_place set maximum_learners = 9 where id = :id",
        Map.of("id", setting.places().get(1)));
    recognised(setting.places().get(1), LAST.minusDays(1));

    setting
        .coordinator()
        .sends(body)
        .post("/exchange-internships")
        .then()
        .statusCode(400)
        .body("violations.field", contains("hostPlaceId"));
    recognised(setting.places().get(1), LAST);
    memberUntil(setting.organisations().get(0), LAST.minusDays(1));
    setting.coordinator().sends(body).post("/exchange-internships").then().statusCode(409);
  }

  @Test
  void a_host_takes_its_offer_and_its_withdrawal_back() {
    var setting = fixture.setting(1, 1, 1);
    var host = world.administratorOf(setting.organisations().getFirst());
    collecting(setting.round(), setting.places().getFirst());
    step(host, setting, "OFFERED", null).statusCode(200);

    step(host, setting, "DRAFT", "Eerst overleggen").statusCode(200);
    step(host, setting, "OFFERED", null).statusCode(200);
    step(host, setting, "WITHDRAWN", "Verbouwing").statusCode(200);
    step(host, setting, "CONFIRMED", "Toch").statusCode(409).body("allowed", contains("OFFERED"));
    step(host, setting, "OFFERED", "Verbouwing gaat niet door").statusCode(200);
    step(setting.coordinator(), setting, "CONFIRMED", null).statusCode(200);
    step(host, setting, "OFFERED", "Toch niet").statusCode(403);
    step(setting.coordinator(), setting, "OFFERED", "Te vroeg").statusCode(200);
  }

  private ValidatableResponse step(PlanFixture.Setting setting, String to, String reason) {
    return step(setting.coordinator(), setting, to, reason);
  }

  private static ValidatableResponse step(
      Persona persona, PlanFixture.Setting setting, String to, String reason) {
    var body = new HashMap<String, Object>();
    body.put("to", to);
    body.put("reason", reason);
    var place = setting.places().getFirst();
    return persona
        .sends(body)
        .post("/exchange-rounds/" + setting.round() + "/host-places/" + place + "/transitions")
        .then();
  }

  private void collecting(UUID round, UUID place) {
    sql.execute("update exchange_round set status = 'OPEN' where id = :id", Map.of("id", round));
    sql.execute("update host_place set status = 'DRAFT' where id = :id", Map.of("id", place));
  }

  private void recognised(UUID place, LocalDate until) {
    sql.execute(
        "update host_place set recognised_until_date = :day where id = :id",
        Map.of("day", until, "id", place));
  }

  private void memberUntil(UUID organisation, LocalDate day) {
    sql.execute(
        "update membership set valid_to = :day where organisation_id = :id",
        Map.of("day", day, "id", organisation));
  }
}

package nl.olievlek.exchange.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.exchange.plan.PlanFixture.Setting;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is no supervisor of the host any more looks after nobody to come. */
@ApiTest
class GoneSupervisorTest {

  @Inject PlanFixture plans;
  @Inject InternshipFixture internships;
  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;

  private Setting setting;
  private UUID host;
  private UUID place;
  private Persona supervisor;
  private Persona admin;

  /** A learner, and a place of somebody who takes two. */
  @BeforeEach
  void aPlaceOfASupervisor() {
    setting = plans.setting(2, 0, 2);
    host = setting.organisations().get(1);
    place = setting.places().get(1);
    supervisor = world.supervisorIn(host);
    admin = world.administratorOf(host);
    rows.insertRaw(
        "host_place_supervisor",
        new HashMap<>(
            Map.of("place_id", place, "person_id", supervisor.id(), "maximum_learners", 2)));
    world.learner(setting.network(), setting.cohort(), setting.organisations().get(0), null);
  }

  @Test
  void a_plan_gives_no_seat_with_who_lost_the_role() {
    revoke(supervisor);

    var plan = plans.planned(setting);

    setting.coordinator().asks().get("/plans/" + plan).then().body("placedCount", equalTo(0));
    seen().body("capacity", equalTo(0)).body("plannable", equalTo(false));
  }

  @Test
  void a_role_that_ends_before_the_last_day_gives_none_either() {
    sql.execute(
        "update role_grant set valid_to = :day where person_id = :person",
        Map.of("day", LocalDate.now(Clocks.PEOPLE).plusDays(1), "person", supervisor.id()));

    seen().body("capacity", equalTo(0));
  }

  @Test
  void the_host_is_asked_to_name_somebody_else_and_can_while_the_round_is_planned() {
    tasks().body("items.kind", not(hasItem("PLACE_SUPERVISOR")));
    revoke(supervisor);
    tasks().body("items.kind", hasItem("PLACE_SUPERVISOR"));
    var body = new HashMap<String, Object>(seen().extract().<Map<String, Object>>path("$"));
    body.keySet().retainAll(WRITTEN);
    body.put("organisationId", host);
    var another = world.supervisorIn(host).id();
    body.put("supervisors", List.of(Map.of("personId", another, "maximumLearners", 2)));

    var version = admin.asks().get(path()).header("ETag");
    admin.sends(body).header("If-Match", version).put(path()).then().statusCode(200);

    seen().body("capacity", equalTo(2)).body("plannable", equalTo(true));
    tasks().body("items.kind", not(hasItem("PLACE_SUPERVISOR")));
  }

  @Test
  void no_agreement_names_who_is_gone() {
    var visit = internships.internship("PROPOSED");
    revoke(visit.placeSupervisor());
    var step = Map.of("to", "HOST_ACCEPTED");
    visit.hostAdmin().sends(step).post(visit.path() + "/transitions").then().statusCode(200);

    var first = visit.hostAdmin().asks().get(visit.path() + "/agreements/1").then();
    first.body("supervisor", nullValue());
    var body = new HashMap<String, Object>();
    body.put("follows", 1);
    body.put("startDate", first.extract().path("startDate"));
    body.put("endDate", first.extract().path("endDate"));
    body.put("hoursPerDay", 4);
    body.put("totalHours", 20);
    body.put("supervisorId", visit.placeSupervisor().id());
    body.put("reason", "Toch zij");

    var named = visit.hostAdmin().sends(body).post(visit.path() + "/agreements").then();

    named.statusCode(400).body("violations.field", hasItem("supervisorId"));
  }

  private static final List<String> WRITTEN =
      List.of(
          "ward",
          "startDate",
          "endDate",
          "weekdays",
          "startTime",
          "endTime",
          "minimumLearners",
          "maximumLearners",
          "topics",
          "practicalInformation",
          "preparation");

  private void revoke(Persona persona) {
    sql.execute(
        "update role_grant set status = 'REVOKED', revoked_at = now() where person_id = :person",
        Map.of("person", persona.id()));
  }

  private String path() {
    return "/exchange-rounds/" + setting.round() + "/host-places/" + place;
  }

  private ValidatableResponse seen() {
    return admin.asks().get(path()).then().statusCode(200);
  }

  private ValidatableResponse tasks() {
    return admin.asks().get("/me/tasks?pageSize=50").then().statusCode(200);
  }
}

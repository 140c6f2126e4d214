package nl.olievlek.exchange.internship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class InternshipResourceTest {

  @Inject InternshipFixture fixture;
  @Inject World world;
  @Inject Rows rows;
  @Inject Statements statements;

  @Test
  void everybody_concerned_sees_the_internship_and_nobody_else() {
    var setting = fixture.internship("PROPOSED");

    for (var persona :
        new Persona[] {
          setting.coordinator(), setting.homeAdmin(), setting.hostAdmin(),
          setting.supervisor(), setting.placeSupervisor(), setting.learner()
        }) {
      var path = "/exchange-internships?roundId=" + setting.round();
      persona.asks().get(path).then().body("items.id", contains(setting.id().toString()));
    }
    var stranger = world.coordinatorOf(world.network());
    stranger.asks().get(setting.path()).then().statusCode(404);
    stranger.asks().get("/exchange-internships").then().body("items", empty());
    world
        .teacherOf(setting.cohort(), setting.home())
        .asks()
        .get(setting.path())
        .then()
        .statusCode(404);
  }

  @Test
  void the_view_holds_all_a_learner_needs() {
    var setting = fixture.internship("AGREED");

    var seen = setting.learner().asks().get(setting.path()).then().statusCode(200);

    seen.body("place.ward", equalTo("De Linde"))
        .body("place.startTime", equalTo("07:30:00"))
        .body("place.weekdays", contains(1, 2, 3, 4, 5, 6, 7))
        .body("place.practicalInformation", equalTo("Meld je bij de balie."))
        .body("place.location", equalTo(null))
        .body("guidance", equalTo("Vraag waarom."))
        .body("reason", equalTo(null))
        .body("reflection", equalTo(null))
        .body("home.id", equalTo(setting.home().toString()))
        .body("host.id", equalTo(setting.host().toString()))
        .body("learner.id", equalTo(setting.learnerId().toString()))
        .body("plannedStartDate", equalTo(LocalDate.now(Clocks.PEOPLE).minusDays(7).toString()))
        .body("sample", equalTo(false))
        .header("ETag", equalTo("\"0\""));
  }

  @Test
  void each_party_takes_its_own_steps() {
    var setting = fixture.onItsLastDay("PROPOSED");
    var path = setting.path() + "/transitions";

    step(setting, setting.learner(), "HOST_ACCEPTED").statusCode(403);
    step(setting, setting.placeSupervisor(), "HOST_ACCEPTED").statusCode(200);
    step(setting, setting.hostAdmin(), "AGREED").statusCode(403);
    step(setting, setting.learner(), "AGREED").statusCode(403);
    step(setting, setting.coordinator(), "AGREED").statusCode(409).body("allowed", nullValue());
    fixture.approved(setting);
    step(setting, setting.homeAdmin(), "RUNNING").statusCode(403);
    step(setting, setting.hostAdmin(), "RUNNING").statusCode(200);
    step(setting, setting.supervisor(), "RETURNED").statusCode(403);
    step(setting, setting.coordinator(), "RETURNED").statusCode(200);
    step(setting, setting.supervisor(), "RECOGNISED")
        .statusCode(400)
        .body("violations.field", contains("learned"));
    var recognised = Map.of("to", "RECOGNISED", "learned", "Overdracht aan bed");
    setting.hostAdmin().sends(recognised).post(path).then().statusCode(403);
    setting
        .supervisor()
        .sends(recognised)
        .post(path)
        .then()
        .statusCode(200)
        .body("learned", equalTo("Overdracht aan bed"));
    setting.learner().asks().get(setting.path()).then().body("learned", notNullValue());
    setting.hostAdmin().asks().get(setting.path()).then().body("learned", nullValue());

    setting
        .homeAdmin()
        .asks()
        .get(setting.path() + "/transitions")
        .then()
        .body("current", equalTo("RECOGNISED"))
        .body("allowed.to", contains("RETURNED"))
        .body("allowed[0].back", equalTo(true))
        .body("allowed[0].irreversible", equalTo(false))
        .body("allowed[0].needs", contains("reason"))
        .body("history", hasSize(5));
    setting.learner().asks().get(setting.path() + "/transitions").then().body("allowed", empty());
  }

  @Test
  void an_illegal_step_names_the_possible_ones_and_an_end_needs_a_reason() {
    var setting = fixture.internship("PROPOSED");

    step(setting, setting.coordinator(), "RUNNING")
        .statusCode(409)
        .body("allowed", contains("CANCELLED", "HOST_ACCEPTED", "HOST_DECLINED"));
    step(setting, setting.hostAdmin(), "HOST_DECLINED")
        .statusCode(400)
        .body("violations.field", contains("reason"));
    step(setting, setting.coordinator(), "SOMEWHERE").statusCode(400);
  }

  @Test
  void who_called_it_off_is_kept() {
    var setting = fixture.internship("AGREED");
    var body = Map.of("to", "CANCELLED", "reason", "Ziek", "cancelledBy", "HOST");

    setting.learner().sends(body).post(setting.path() + "/transitions").then().statusCode(400);
    var cancelled = setting.coordinator().sends(body).post(setting.path() + "/transitions").then();

    cancelled
        .statusCode(200)
        .body("cancelledBy", equalTo("HOST"))
        .body("endReason", equalTo("Ziek"));
  }

  @Test
  void planned_dates_are_the_coordinators_and_actual_dates_the_hosts() {
    var setting = fixture.internship("RUNNING");
    var dates = new HashMap<String, Object>();
    dates.put("plannedStartDate", LocalDate.now(Clocks.PEOPLE).minusDays(7).toString());
    dates.put("plannedEndDate", LocalDate.now(Clocks.PEOPLE).plusDays(7).toString());
    dates.put("actualStartDate", LocalDate.now(Clocks.PEOPLE).minusDays(6).toString());

    change(setting, setting.coordinator(), dates, "\"0\"").statusCode(403);
    change(setting, setting.homeAdmin(), dates, "\"0\"").statusCode(403);
    setting.hostAdmin().sends(dates).put(setting.path()).then().statusCode(428);
    change(setting, setting.hostAdmin(), dates, "\"5\"").statusCode(412);
    change(setting, setting.hostAdmin(), dates, "\"0\"")
        .statusCode(200)
        .body("actualStartDate", equalTo(dates.get("actualStartDate")));
    dates.put("plannedEndDate", LocalDate.now(Clocks.PEOPLE).plusDays(9).toString());
    change(setting, setting.hostAdmin(), dates, "\"1\"").statusCode(403);
    change(setting, setting.coordinator(), dates, "\"1\"").statusCode(409);
  }

  @Test
  void a_declined_internship_is_replaced_by_a_new_one_elsewhere() {
    var setting = fixture.internship("PROPOSED");
    var elsewhere = world.memberOf(setting.network());
    var place = fixture.place(setting.round(), elsewhere, world.supervisorIn(elsewhere).id());
    var body =
        Map.of(
            "roundId",
            setting.round(),
            "learnerId",
            setting.learnerId(),
            "hostPlaceId",
            place,
            "replacesId",
            setting.id());
    var coordinator = setting.coordinator();
    coordinator.sends(body).post("/exchange-internships").then().statusCode(409);
    setting
        .hostAdmin()
        .sends(Map.of("to", "HOST_DECLINED", "reason", "Te druk"))
        .post(setting.path() + "/transitions")
        .then()
        .statusCode(200);

    var first =
        coordinator.sends(body).header("Idempotency-Key", "r").post("/exchange-internships");
    var again =
        coordinator.sends(body).header("Idempotency-Key", "r").post("/exchange-internships");

    first
        .then()
        .statusCode(201)
        .body("status", equalTo("PROPOSED"))
        .body("replacesId", equalTo(setting.id().toString()));
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(rows.count("exchange_internship", "round_id = :value", setting.round()))
        .isEqualTo(2);
    setting.homeAdmin().sends(body).post("/exchange-internships").then().statusCode(403);
  }

  @Test
  void a_full_place_and_the_own_employer_are_refused() {
    var setting = fixture.internship("PROPOSED");
    var other = world.learner(setting.network(), setting.cohort(), setting.home(), null);
    var atHost = world.learner(setting.network(), setting.cohort(), setting.host(), null);

    add(setting, other).statusCode(409).body("detail", startsWith("De Linde is full"));
    add(setting, atHost).statusCode(400).body("violations.field", contains("hostPlaceId"));
  }

  @Test
  void who_is_to_come_is_listed_apart_from_who_was_there() {
    var setting = fixture.internship("AGREED");
    var after = LocalDate.now(Clocks.PEOPLE).plusDays(8);
    var list = "/exchange-internships?hostOrganisationId=" + setting.host();
    var admin = setting.hostAdmin();

    admin.asks().get(list + "&endsFromDate=" + after).then().body("items", empty());
    admin.asks().get(list + "&endsBeforeDate=" + after).then().body("items", hasSize(1));
    admin.asks().get(list + "&endsFromDate=soon").then().statusCode(400);
  }

  @Test
  void a_list_takes_two_statements_whatever_its_length() {
    var setting = fixture.internship("PROPOSED");
    var path = "/exchange-internships?networkId=" + setting.network() + "&pageSize=";

    assertThat(statements.during(() -> setting.coordinator().asks().get(path + 10))).isEqualTo(2);
    assertThat(statements.during(() -> setting.coordinator().asks().get(path + 250))).isEqualTo(2);
  }

  private ValidatableResponse add(Setting setting, java.util.UUID learner) {
    var body =
        Map.of("roundId", setting.round(), "learnerId", learner, "hostPlaceId", setting.place());
    return setting.coordinator().sends(body).post("/exchange-internships").then();
  }

  private static ValidatableResponse step(Setting setting, Persona who, String to) {
    return who.sends(Map.of("to", to)).post(setting.path() + "/transitions").then();
  }

  private static ValidatableResponse change(
      Setting setting, Persona who, Map<String, Object> dates, String version) {
    return who.sends(dates).header("If-Match", version).put(setting.path()).then();
  }
}

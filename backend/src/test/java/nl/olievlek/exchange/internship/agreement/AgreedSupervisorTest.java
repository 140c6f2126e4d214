package nl.olievlek.exchange.internship.agreement;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is named in an agreement takes no more learners by it than by a plan. */
@ApiTest
class AgreedSupervisorTest {

  private static final LocalDate TODAY = LocalDate.now(Clocks.PEOPLE);

  @Inject InternshipFixture fixture;
  @Inject World world;
  @Inject Sql sql;

  private Setting setting;
  private UUID beside;

  /** One learner at the ward of one supervisor, and one at the ward of a colleague. */
  @BeforeEach
  void twoWards() {
    setting = fixture.internship("PROPOSED");
    var colleague = world.supervisorIn(setting.host());
    var ward = fixture.place(setting.round(), setting.host(), colleague.id());
    beside = fixture.another(setting, ward, "PROPOSED");
    accepts(setting.id());
    accepts(beside);
  }

  @Test
  void a_version_that_names_who_has_as_many_elsewhere_is_refused() {
    names(setting.placeSupervisor(), beside, 1)
        .statusCode(400)
        .body("violations.field", hasItem("supervisorId"));
  }

  @Test
  void who_has_nobody_elsewhere_is_named() {
    sql.execute(
        "update exchange_internship set status = 'CANCELLED', cancelled_by = 'HOST' where id = :id",
        Map.of("id", setting.id()));

    names(setting.placeSupervisor(), beside, 1)
        .statusCode(201)
        .body("supervisor.id", equalTo(setting.placeSupervisor().id().toString()));
  }

  @Test
  void a_version_that_names_the_same_again_is_not_in_its_own_way() {
    names(setting.placeSupervisor(), setting.id(), 1).statusCode(201);
  }

  @Test
  void the_last_yes_is_refused_when_who_is_named_has_as_many_by_now() {
    var first = Map.<String, Object>of("id", setting.id());
    sql.execute("update exchange_internship set status = 'NO_SHOW' where id = :id", first);
    names(setting.placeSupervisor(), beside, 1).statusCode(201);
    onPaper(beside, "HOME").statusCode(200);
    sql.execute("update exchange_internship set status = 'HOST_ACCEPTED' where id = :id", first);

    onPaper(beside, "LEARNER").statusCode(409).body("detail", startsWith("This supervisor has"));
  }

  private void accepts(UUID internship) {
    setting
        .hostAdmin()
        .sends(Map.of("to", "HOST_ACCEPTED"))
        .post("/exchange-internships/" + internship + "/transitions")
        .then()
        .statusCode(200);
  }

  private ValidatableResponse onPaper(UUID internship, String party) {
    return setting
        .coordinator()
        .sends(Map.of("onPaperDate", TODAY.toString()))
        .put("/exchange-internships/" + internship + "/agreements/2/approvals/" + party)
        .then();
  }

  private ValidatableResponse names(Persona supervisor, UUID internship, int follows) {
    var body = new HashMap<String, Object>();
    body.put("follows", follows);
    body.put("startDate", TODAY.minusDays(7).toString());
    body.put("endDate", TODAY.plusDays(7).toString());
    body.put("hoursPerDay", 4);
    body.put("totalHours", 20);
    body.put("supervisorId", supervisor.id());
    body.put("reason", "Een collega is ziek");
    return setting
        .hostAdmin()
        .sends(body)
        .post("/exchange-internships/" + internship + "/agreements")
        .then();
  }
}

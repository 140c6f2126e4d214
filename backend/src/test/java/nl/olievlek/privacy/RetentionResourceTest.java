package nl.olievlek.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class RetentionResourceTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2021, 7, 31);

  @Inject World world;
  @Inject PrivacyFixture fixture;
  @Inject Rows rows;

  @Test
  void data_are_kept_for_two_years_unless_an_organisation_decides_otherwise() {
    var organisation = world.careProvider();
    var path = "/retention-rules/EXCHANGE?organisationId=" + organisation;
    var administrator = world.administratorOf(organisation);

    administrator
        .asks()
        .get(path)
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("kind", is("EXCHANGE"))
        .body("organisation.id", is(organisation.toString()))
        .body("months", is(24))
        .body("own", is(false));
    decide(administrator, path, "\"0\"", 12).statusCode(200).header("ETag", "\"1\"");
    decide(administrator, path, "\"1\"", 6).statusCode(200).body("months", is(6));
    decide(administrator, path, "\"1\"", 8).statusCode(412);
    decide(administrator, path, null, 8).statusCode(428);
    decide(administrator, path, "\"2\"", 0).statusCode(400);
    world.admin().asks().get("/retention-rules").then().body("items", hasSize(6));
  }

  @Test
  void an_organisation_decides_for_itself_only() {
    var administrator = world.administratorOf(world.careProvider());
    var other = "/retention-rules/MEETING?organisationId=" + world.careProvider();

    decide(administrator, other, "\"0\"", 12).statusCode(403);
    decide(administrator, "/retention-rules/MEETING", "\"0\"", 12).statusCode(403);
    decide(administrator, "/retention-rules/SECRETS", "\"0\"", 12).statusCode(404);
  }

  @Test
  void a_preview_counts_and_destroys_nothing() {
    var setting = fixture.stoppedLearner(LONG_AGO);

    var run = run(true);

    run.body("preview", is(true))
        .body("id", notNullValue())
        .body("createdAt", notNullValue())
        .body("startedBy.name", notNullValue());
    assertThat(kinds(run, setting.employer()))
        .contains("TRAJECTORY", "EXCHANGE", "MEETING", "PROPOSAL");
    assertThat(notes(setting)).isOne();
  }

  @Test
  void a_run_destroys_what_is_over_its_term_and_leaves_the_rest() {
    var old = fixture.stoppedLearner(LONG_AGO);
    var fresh = fixture.stoppedLearner(LocalDate.now(Clocks.PEOPLE).minusMonths(3));

    var run = run(false);

    assertThat(notes(old)).isZero();
    assertThat(notes(fresh)).isOne();
    assertThat(kinds(run, fresh.employer())).containsExactly("MEETING");
    assertThat(kinds(run(true), old.employer())).isEmpty();
  }

  @Test
  void an_organisations_own_term_counts_before_the_common_one() {
    var setting = fixture.stoppedLearner(LocalDate.now(Clocks.PEOPLE).minusMonths(3));
    var path = "/retention-rules/TRAJECTORY?organisationId=" + setting.employer();
    decide(world.administratorOf(setting.employer()), path, "\"0\"", 2).statusCode(200);

    run(false);

    assertThat(notes(setting)).isZero();
  }

  @Test
  void what_was_destroyed_is_written_down_without_names() {
    fixture.stoppedLearner(LONG_AGO);
    var admin = world.admin();

    var run = run(false);

    String id = run.extract().path("id");
    admin
        .asks()
        .get("/retention-runs/" + id)
        .then()
        .statusCode(200)
        .body("lines.kind", hasItems("TRAJECTORY"))
        .body("lines.toString()", not(containsString("Noor")));
    admin.asks().get("/retention-runs").then().body("items.id", hasItems(id));
    admin.asks().get("/retention-runs/" + UUID.randomUUID()).then().statusCode(404);
    world.coordinatorOf(world.network()).asks().get("/retention-runs").then().statusCode(403);
  }

  @Test
  void a_run_says_what_it_is_to_do() {
    world
        .admin()
        .sends(Map.of())
        .post("/retention-runs")
        .then()
        .statusCode(400)
        .body("violations.field", contains("preview"));
  }

  private ValidatableResponse run(boolean preview) {
    return world
        .admin()
        .sends(Map.of("preview", preview))
        .post("/retention-runs")
        .then()
        .statusCode(201);
  }

  private static List<String> kinds(ValidatableResponse run, UUID organisation) {
    return run.extract()
        .path("lines.findAll { it.organisation?.id == '" + organisation + "' }.kind");
  }

  private static ValidatableResponse decide(Persona by, String path, String version, int months) {
    var request = by.sends(Map.of("months", months));
    return (version == null ? request : request.header("If-Match", version)).put(path).then();
  }

  private long notes(PrivacyFixture.Setting setting) {
    return rows.count("learner", "outcome_note is not null and id = :value", setting.learner());
  }
}

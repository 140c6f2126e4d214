package nl.olievlek.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class NetworkFiguresResourceTest {

  private static final LocalDate DAY = LocalDate.of(2020, 2, 1);

  @Inject World world;
  @Inject Rows rows;
  @Inject ImpactFixture fixture;
  @Inject Statements statements;

  private UUID network;

  @BeforeEach
  void a_network() {
    network = world.network();
  }

  @Test
  void figures_are_counted_from_rows() {
    var home = world.memberOf(network);
    var host = world.memberOf(network);
    world.schoolOf(network);
    member(null, null, null);
    var cohort = fixture.cohort(network, "Lesgroep");
    fixture.completed(6, network, cohort, home);
    fixture.stay(network, home, host);
    fixture.stay(network, home, host);
    fixture.held(network, "TRAINING_SESSION", "ON_SITE", DAY, "ATTENDED", "PARTLY", "NO_SHOW");
    fixture.held(network, "TRAINING_SESSION", "ONLINE", DAY, "ATTENDED");
    fixture.held(network, "TRAINING_SESSION", "BLENDED", DAY, "ATTENDED");
    fixture.held(network, "STEERING", "ON_SITE", DAY, "ATTENDED");
    phaseThemeResultAndProject(home);

    var answer = figures(world.coordinatorOf(network), "2020-02-01");

    assertThat(answer)
        .isEqualTo(
            """
            {"asOfDate":"2020-02-01","peopleAsOfDate":"2020-02-01","careProviders":2,"schools":1,"otherMembers":0,"unnamedMembers":1,\
            "cohorts":1,"learnersStarted":6,"learnersAsOfDate":"2020-02-01","exchangeRounds":2,"hostingOrganisations":1,\
            "onSiteTrainings":1,"onSiteTrainingParticipations":2,"onSiteParticipationsAsOfDate":"2020-02-01",\
            "onlineTrainings":1,"onlineTrainingParticipations":1,"onlineParticipationsAsOfDate":"2020-02-01",\
            "blendedTrainings":1,"blendedTrainingParticipations":1,"blendedParticipationsAsOfDate":"2020-02-01",\
            "phases":1,"themes":1,"results":1,"resultsWithHeir":1,"projects":1,\
            "suppressed":false,"suppressionReason":null}""");
  }

  @Test
  void members_are_those_of_the_day() {
    member(world.careProvider(), LocalDate.of(2018, 1, 1), LocalDate.of(2019, 12, 31));
    member(world.careProvider(), LocalDate.of(2020, 1, 1), null);
    member(world.careProvider(), null, null);

    assertThat(figures(world.admin(), "2017-01-01")).contains("\"careProviders\":1,");
    assertThat(figures(world.admin(), "2019-12-31")).contains("\"careProviders\":2,");
    assertThat(figures(world.admin(), "2021-01-01")).contains("\"careProviders\":2,");
  }

  @Test
  void what_had_not_happened_yet_is_not_counted() {
    var home = world.memberOf(network);
    fixture.completed(6, network, fixture.cohort(network, "Lesgroep"), home);
    fixture.held(network, "TRAINING_SESSION", "ON_SITE", DAY, "ATTENDED");

    var before = figures(world.admin(), "2019-08-31");

    assertThat(before).contains("\"cohorts\":0,\"learnersStarted\":0,", "\"onSiteTrainings\":0,");
  }

  @Test
  void a_theme_without_dates_has_those_of_its_phases() {
    var phase = phase("2020-01-01");
    rows.insert("theme", "network_id", network, "name", "Vmbo", "first_phase_id", phase);

    assertThat(figures(world.admin(), "2019-12-31")).contains("\"themes\":0,");
    assertThat(figures(world.admin(), "2020-01-01")).contains("\"themes\":1,");
  }

  @Test
  void a_small_number_of_learners_is_for_those_who_see_the_learners() {
    var home = world.memberOf(network);
    fixture.completed(3, network, fixture.cohort(network, "Lesgroep"), home);
    var path = "/networks/" + network + "/figures";

    var coordinator = world.coordinatorOf(network).asks().get(path).then();
    var supervisor = world.supervisorIn(home).asks().get(path).then();

    coordinator.statusCode(200).body("learnersStarted", equalTo(3));
    supervisor
        .statusCode(200)
        .body("learnersStarted", nullValue())
        .body("suppressed", equalTo(true))
        .body("suppressionReason", equalTo("SMALL_NUMBERS"));
  }

  @Test
  void figures_take_a_few_statements() {
    var admin = world.admin();
    var stranger = world.learnerOf(world.network(), world.careProvider());
    figures(stranger, "2020-01-01");

    var sent = statements.during(() -> figures(admin, "2020-01-01"));
    var published = statements.during(() -> figures(stranger, "2020-01-01"));

    assertThat(sent).isEqualTo(3);
    assertThat(published).isEqualTo(5);
  }

  @Test
  void bad_questions_are_refused() {
    var path = "/networks/" + network + "/figures";

    world.admin().asks().get(path + "?asOfDate=soon").then().statusCode(400);
    world
        .admin()
        .asks()
        .get(path + "?asOfDate=" + LocalDate.now(Clocks.PEOPLE).plusDays(1))
        .then()
        .statusCode(400)
        .body("violations.field", contains("asOfDate"));
    world.admin().asks().get("/networks/" + UUID.randomUUID() + "/figures").then().statusCode(404);
    Persona.nobody().get(path).then().statusCode(401);
  }

  private String figures(Persona who, String date) {
    var answer = who.asks().get("/networks/" + network + "/figures?asOfDate=" + date);
    return answer.then().statusCode(200).extract().asString();
  }

  private void member(UUID organisation, LocalDate from, LocalDate to) {
    rows.insert(
        "membership",
        "network_id",
        network,
        "organisation_id",
        organisation,
        "role",
        "PARTNER",
        "status",
        "ACCEPTED",
        "valid_from",
        from,
        "valid_to",
        to);
  }

  private UUID phase(String start) {
    return rows.insert(
        "network_phase",
        "network_id",
        network,
        "sequence",
        1,
        "kind",
        "PILOT",
        "name",
        "Pilot",
        "status",
        "RUNNING",
        "start_date",
        LocalDate.parse(start));
  }

  private void phaseThemeResultAndProject(UUID heir) {
    phase("2018-01-01");
    rows.insert("theme", "network_id", network, "name", "Leerklimaat");
    rows.insert(
        "network_result", "network_id", network, "kind", "GUIDE", "title", "A", "heir_id", heir);
    rows.insert("project", "network_id", network, "name", "Innovatie");
  }
}

package nl.olievlek.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sample gives back what its sources say, counted from rows: one row less and a test fails. */
@ApiTest
class SampleNetworksTest {

  @Inject SampleNetworks sample;
  @Inject World world;

  private Persona admin;

  @BeforeEach
  void load() {
    sample.load();
    admin = world.admin();
  }

  @Test
  void mbo_zin_has_the_numbers_of_its_articles() {
    var figures = get("/networks/" + network("MBO-ZIN") + "/figures");

    figures
        .body("careProviders", equalTo(6))
        .body("schools", equalTo(1))
        .body("cohorts", equalTo(4))
        .body("learnersStarted", equalTo(66))
        .body("exchangeRounds", equalTo(4))
        .body("hostingOrganisations", equalTo(6))
        .body("onSiteTrainings", equalTo(6))
        .body("onSiteTrainingParticipations", equalTo(60))
        .body("onlineTrainings", equalTo(3))
        .body("onlineTrainingParticipations", equalTo(15));
  }

  @Test
  void mbo_zin_had_them_all_on_its_last_day() {
    var figures = get("/networks/" + network("MBO-ZIN") + "/figures?asOfDate=2021-12-31");

    figures
        .body("learnersStarted", equalTo(66))
        .body("cohorts", equalTo(4))
        .body("exchangeRounds", equalTo(4))
        .body("hostingOrganisations", equalTo(6))
        .body("onSiteTrainingParticipations", equalTo(60))
        .body("onlineTrainingParticipations", equalTo(15));
  }

  @Test
  void every_class_of_mbo_zin_is_over_and_no_outcome_is_missing() {
    var classes = get("/cohorts?networkId=" + network("MBO-ZIN"));

    classes
        .body("items.status", everyItem(equalTo("FINISHED")))
        .body("items.counts.missingOutcome", equalTo(List.of(0, 0, 0, 0)));
  }

  @Test
  void of_those_of_mbo_zin_who_could_finish_24_of_31_did() {
    var network = network("MBO-ZIN");
    var coordinator = world.coordinatorOf(UUID.fromString(network));

    var completed =
        coordinator.asks().get("/impact-metrics/completion/values?networkId=" + network).then();

    completed.body("items[0].numerator", equalTo(24)).body("items[0].denominator", equalTo(31));
  }

  @Test
  void what_mbo_zin_left_has_an_heir() {
    var results = get("/networks/" + network("MBO-ZIN") + "/results");

    results.body("items", hasSize(5)).body("items.findAll { it.heirNote == null }", hasSize(0));
  }

  @Test
  void vakmanschap_is_one_of_six_networks_in_one_of_seven_projects() {
    var node = get("/networks/" + network("Vakmanschap")).extract().<String>path("programme.id");
    var programme =
        get("/programmes/" + node)
            .extract()
            .<String>path("ancestors.find { it.name == 'Volwaardig leven' }.id");
    var projects = get("/programmes/" + programme);
    projects.body("name", equalTo("Volwaardig leven")).body("children", hasSize(7));

    var named = projects.extract().<String>path("children.find { it.name != null }.id");

    get("/programmes/" + named)
        .body("name", equalTo("Begeleiding à la carte"))
        .body("children", hasSize(6))
        .body("children.findAll { it.name == null }", hasSize(5))
        .body("children.find { it.name != null }.network.name", equalTo("Vakmanschap"));
  }

  @Test
  void vakmanschap_shows_five_named_organisations_and_two_that_the_source_does_not_name() {
    var memberships = get("/networks/" + network("Vakmanschap") + "/memberships");

    memberships
        .body("items", hasSize(7))
        .body("items.findAll { it.organisation == null }", hasSize(2))
        .body(
            "items.organisation.findAll { it != null }.name",
            containsInAnyOrder(
                "Bartiméus",
                "De Hartekamp Groep",
                "Ons Tweede Thuis",
                "Siza",
                "Volwaardig Kleinschalig"));
  }

  @Test
  void the_second_meeting_of_vakmanschap_has_the_five_projects() {
    var meeting = get("/meetings?networkId=" + network("Vakmanschap")).extract().jsonPath();
    assertThat(meeting.getString("items[0].meetingDate")).isEqualTo("2020-01-20");

    var agenda = get("/meetings/" + meeting.getString("items[0].id") + "/agenda-items");

    agenda.body(
        "items.project.name",
        equalTo(
            List.of(
                "Let us keep it safe",
                "Steam",
                "Goed werk",
                "Boeien en binden",
                "Morele reflectie")));
  }

  @Test
  void the_collective_had_seven_members_and_now_has_five() {
    var collective = get("/organisations?q=Volwaardig").extract().<String>path("items[0].id");
    var members = "/organisations/" + collective + "/collective-members?asOfDate=";

    get(members + "2019-12-31").body("items", hasSize(7));
    get(members + "2020-01-21").body("items", hasSize(5));
  }

  @Test
  void zorgconnect_has_members_projects_themes_a_link_and_two_phases() {
    var network = "/networks/" + network("ZorgConnect");

    get(network + "/memberships").body("items", hasSize(7));
    get(network + "/projects").body("items", hasSize(5));
    get(network + "/themes").body("items", hasSize(4));
    get(network + "/theme-links").body("items", hasSize(1));
    get(network + "/phases").body("items.status", equalTo(List.of("FINISHED", "RUNNING")));
  }

  @Test
  void the_zorggroep_took_the_leerhuiskamer_over_from_sint_jozef() {
    JsonPath proposal =
        get("/improvement-proposals?q=Leerhuiskamer&networkId=" + network("ZorgConnect"))
            .extract()
            .jsonPath();
    assertThat(proposal.getString("items[0].organisation.name")).isEqualTo("Sint Jozef");

    var adoptions =
        get("/improvement-proposals/" + proposal.getString("items[0].id") + "/adoptions");

    adoptions.body("items.organisation.name", equalTo(List.of("De Zorggroep")));
  }

  @Test
  void zorgpact_had_four_themes_in_its_first_year_and_five_in_its_last() {
    var network = "/networks/" + network("Zorgpact");
    var phases = get(network + "/phases").extract().jsonPath().getList("items.id", String.class);

    get(network + "/themes?phaseId=" + phases.getFirst()).body("items", hasSize(4));
    get(network + "/themes?phaseId=" + phases.getLast()).body("items", hasSize(5));
  }

  @Test
  void every_result_of_zorgpact_has_an_heir() {
    var results = get("/networks/" + network("Zorgpact") + "/results");

    results.body("items", hasSize(4)).body("items.findAll { it.heir == null }", hasSize(0));
  }

  private String network(String name) {
    return get("/networks?q=" + name).extract().path("items[0].id");
  }

  private ValidatableResponse get(String path) {
    return admin.asks().get(path).then().statusCode(200);
  }
}

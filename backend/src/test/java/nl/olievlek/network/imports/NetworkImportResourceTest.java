package nl.olievlek.network.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class NetworkImportResourceTest {

  @Inject World world;
  @Inject Rows rows;

  @Test
  void an_admin_takes_in_a_file_and_hears_what_came_of_it() {
    var name = Rows.unique("Vakmanschap");

    var taken = world.admin().sends(file(name)).post("/network-imports").then().statusCode(201);

    taken
        .body("networks.name", contains(name))
        .body("rows.locations", equalTo(1))
        .body("rows.collectiveMembers", equalTo(2))
        .body("rows.programmes", equalTo(2))
        .body("rows.memberships", equalTo(2))
        .body("rows.themeLinks", equalTo(1))
        .body("rows.results", equalTo(1));
    var id = UUID.fromString(taken.extract().path("networkId"));
    assertThat(rows.count("membership", "organisation_id is null and network_id = :value", id))
        .isEqualTo(1);
    assertThat(rows.count("network_phase", "network_id = :value and status = 'RUNNING'", id))
        .isEqualTo(1);
  }

  @Test
  void the_first_status_of_a_phase_is_recorded_on_its_own_day() {
    var name = Rows.unique("Historie");

    world.admin().sends(file(name)).post("/network-imports").then().statusCode(201);

    var since =
        "recorded_at = '2019-09-01T00:00+02:00' and subject_type = 'phase' and subject_id in (select p.id"
            + " from network_phase p join network n on n.id = p.network_id where n.name = :value)";
    assertThat(rows.count("transition_record", since, name)).isEqualTo(1);
  }

  @Test
  void a_network_that_is_known_already_is_used_and_not_added() {
    var name = Rows.unique("Bekend");
    var sections = Map.of("networks", List.of(network(name)));
    var file = Map.of("format", 1, "sample", false, "sections", sections);
    var admin = world.admin();

    var first = admin.sends(file).post("/network-imports").then().statusCode(201).extract();
    var second = admin.sends(file).post("/network-imports").then().statusCode(201).extract();

    assertThat(second.<String>path("networkId")).isEqualTo(first.path("networkId"));
    assertThat(rows.count("network", "name = :value", name)).isEqualTo(1);
  }

  @Test
  void a_member_that_has_an_admin_is_asked_and_one_without_is_taken_as_the_file_says() {
    var asked = world.careProvider();
    world.administratorOf(asked);
    var taken = world.careProvider();
    var sections =
        Map.of(
            "organisations",
            List.of(known("a", asked), known("b", taken)),
            "networks",
            List.of(network(Rows.unique("Gevraagd"))),
            "memberships",
            List.of(member("a"), member("b")));

    world
        .admin()
        .sends(Map.of("format", 1, "sample", false, "sections", sections))
        .post("/network-imports")
        .then()
        .statusCode(201);

    assertThat(status(asked)).isEqualTo("PROPOSED");
    assertThat(status(taken)).isEqualTo("ACCEPTED");
  }

  private Map<String, Object> known(String key, UUID organisation) {
    var name = world.admin().asks().get("/organisations/" + organisation).<String>path("name");
    return Map.of("key", key, "name", name, "kind", "CARE_PROVIDER");
  }

  private static Map<String, Object> member(String organisation) {
    return Map.of("network", "n", "organisation", organisation, "role", "PARTNER");
  }

  private String status(UUID organisation) {
    var path = "/memberships?organisationId=" + organisation;
    return world.admin().asks().get(path).path("items[0].status");
  }

  @Test
  void a_fault_names_the_row_and_stores_nothing() {
    var name = Rows.unique("Fout");
    var themes =
        List.of(Map.of("network", "n", "name", "Goed"), Map.of("network", "m", "name", "Fout"));
    var sections = Map.of("networks", List.of(network(name)), "themes", themes);

    var answer =
        world
            .admin()
            .sends(Map.of("format", 1, "sample", false, "sections", sections))
            .post("/network-imports");

    answer.then().statusCode(400).body("violations.field", contains("themes[1].network"));
    assertThat(rows.count("network", "name = :value", name)).isZero();
  }

  @Test
  void every_fault_of_every_row_is_named_as_a_request_would_name_it() {
    var rows =
        List.of(
            Map.of("name", "x".repeat(201), "kind", "CARE_PROVIDER", "website", "nergens"),
            Map.of("name", "Goed", "kind", "BAKERY"),
            Map.of("name", "Ook goed", "kind", "SCHOOL", "naam", "Fout", "note", "Voor de lezer"));
    var file = Map.of("format", 1, "sections", Map.of("organisations", rows));
    var admin = world.admin();

    var english = admin.sends(file).post("/network-imports").then().statusCode(400);
    var dutch = admin.asksIn("nl").body(file).post("/network-imports").then().statusCode(400);

    english.body(
        "violations.field",
        contains(
            "organisations[0].name",
            "organisations[0].website",
            "organisations[1].kind",
            "organisations[2].naam"));
    var addressed = "violations.find { it.field.endsWith('website') }.message";
    english.body(addressed, startsWith("This must be a full web address"));
    dutch.body(addressed, startsWith("Dit moet een volledig webadres zijn"));
  }

  @Test
  void a_row_that_is_none_or_that_the_database_refuses_is_named_as_a_whole() {
    var twice = Map.of("network", "n", "name", "Twee keer");
    var networks = List.of(network(Rows.unique("Dubbel")));

    refused(Map.of("organisations", List.of("niets")))
        .body("violations.field", hasItem("organisations[0]"));
    refused(Map.of("networks", networks, "themes", List.of(twice, twice)))
        .body("violations.field", contains("themes[1]"));
    refused(Map.of("networks", List.of(networks.getFirst(), network(Rows.unique("Dubbel")))))
        .body("violations.field", contains("networks[1].key"));
  }

  private ValidatableResponse refused(Map<String, Object> sections) {
    var file = Map.of("format", 1, "sections", sections);
    return world.admin().sends(file).post("/network-imports").then().statusCode(400);
  }

  @Test
  void a_file_without_sections_or_with_unknown_ones_is_no_fault_of_ours() {
    var admin = world.admin();
    var unknown =
        Map.of("format", 1, "sections", Map.of("planets", List.of(Map.of("name", "Mars"))));

    admin
        .sends(Map.of("format", 1, "sample", false))
        .post("/network-imports")
        .then()
        .statusCode(201);
    var answer = admin.sends(unknown).post("/network-imports").then();
    answer.statusCode(400).body("violations.field", contains("sections"));
    admin.sends(Map.of("format", 7)).post("/network-imports").then().statusCode(400);
    admin.asks().post("/network-imports").then().statusCode(400);
  }

  @Test
  void only_an_admin_takes_in_files() {
    var coordinator = world.coordinatorOf(world.network());

    coordinator.sends(file("X")).post("/network-imports").then().statusCode(403);
  }

  private static Map<String, Object> network(String name) {
    return Map.of(
        "key",
        "n",
        "name",
        name,
        "kind",
        "LEARNING_NETWORK",
        "sectors",
        List.of("DISABILITY_CARE"));
  }

  private static String file(String name) {
    return """
        {"format": 1, "sample": false, "source": "test", "sections": {
          "organisations": [{"key": "c", "name": "Collectief %1$s", "kind": "COLLECTIVE"}],
          "locations": [{"organisation": "c", "name": "Noord", "city": "Tilburg", "latitude": 51.5}],
          "collectiveMembers": [{"collective": "c"}, {"collective": "c", "validTo": "2019-12-31"}],
          "programmes": [{"key": "g", "kind": "PROGRAMME", "name": "Geheel"}, {"parent": "g", "kind": "PROJECT"}],
          "networks": [{"key": "n", "programme": "g", "name": "%1$s", "kind": "LEARNING_NETWORK",
            "sectors": ["DISABILITY_CARE"], "startDate": "2019-01-01", "startPrecision": "YEAR"}],
          "memberships": [{"network": "n", "organisation": "c", "role": "PARTNER"},
            {"network": "n", "role": "PARTNER", "dateNote": "niet genoemd"}],
          "phases": [{"key": "p", "network": "n", "sequence": 1, "kind": "PILOT", "name": "Pilot",
            "status": "RUNNING", "startDate": "2019-09-01", "durationMonths": 30}],
          "themes": [{"key": "t1", "network": "n", "name": "Een", "firstPhase": "p"},
            {"key": "t2", "network": "n", "name": "Twee"}],
          "themeLinks": [{"network": "n", "fromTheme": "t1", "toTheme": "t2", "explanation": "zo"}],
          "projects": [{"network": "n", "organisation": "c", "name": "Boeien en binden", "partner": "Avans"}],
          "results": [{"network": "n", "kind": "GUIDE", "title": "Gids", "theme": "t1", "heir": "c"}]
        }}"""
        .formatted(name);
  }
}

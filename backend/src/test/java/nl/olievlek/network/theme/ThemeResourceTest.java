package nl.olievlek.network.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.network.NetworkFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class ThemeResourceTest {

  @Inject World world;
  @Inject NetworkFixture network;

  @Test
  void a_coordinator_adds_a_theme_and_everyone_sees_it() {
    var id = world.network();
    var phase = network.phase(id, 1, "RUNNING");
    var path = "/networks/" + id + "/themes";
    var body = Map.of("name", "Leerklimaat", "firstPhaseId", phase, "validTo", "2026-12-31");

    var added = world.coordinatorOf(id).sends(body).post(path).then().statusCode(201).extract();

    var expected =
        """
        {"id":"%s","name":"Leerklimaat","description":null,"validFrom":null,"validTo":"2026-12-31",\
        "firstPhase":{"id":"%s","name":"Fase 1"},"lastPhase":null}"""
            .formatted(added.path("id"), phase);
    var answer = world.supervisorIn(world.school()).asks().get(path + "/" + added.path("id"));
    answer.then().statusCode(200).body(equalTo(expected));
  }

  @Test
  void themes_come_and_go_by_phase() {
    var id = world.network();
    var one = network.phase(id, 1, "FINISHED");
    var two = network.phase(id, 2, "RUNNING");
    var three = network.phase(id, 3, "PLANNED");
    network.theme(id, "altijd", null, null);
    network.theme(id, "eerst", null, one);
    network.theme(id, "midden", two, two);
    network.theme(id, "later", two, null);

    assertThat(names(id, "?phaseId=" + one)).containsExactly("altijd", "eerst");
    assertThat(names(id, "?phaseId=" + two)).containsExactly("altijd", "later", "midden");
    assertThat(names(id, "?phaseId=" + three)).containsExactly("altijd", "later");
    assertThat(names(id, "?phaseId=" + UUID.randomUUID())).isEmpty();
  }

  @Test
  void themes_come_and_go_by_date_and_else_by_the_dates_of_their_phases() {
    var id = world.network();
    var end = LocalDate.of(2019, 12, 31);
    var phase = network.phase(id, 1, "FINISHED", LocalDate.of(2018, 1, 1), end);
    network.datedTheme(id, "vmbo", LocalDate.of(2020, 1, 1), null);
    network.theme(id, "pilot", phase, phase);
    network.theme(id, "altijd", null, null);

    assertThat(names(id, "?asOfDate=2019-12-31")).containsExactly("altijd", "pilot");
    assertThat(names(id, "?asOfDate=2020-01-01")).containsExactly("altijd", "vmbo");
  }

  @Test
  void phases_of_a_theme_are_in_order_and_of_the_same_network() {
    var id = world.network();
    var one = network.phase(id, 1, "FINISHED");
    var two = network.phase(id, 2, "RUNNING");
    var foreign = network.phase(world.network(), 1, "RUNNING");
    var path = "/networks/" + id + "/themes";
    var reversed = Map.of("name", "X", "firstPhaseId", two, "lastPhaseId", one);
    var elsewhere = Map.of("name", "X", "firstPhaseId", foreign);

    var first = world.admin().sends(reversed).post(path).then();
    first.statusCode(400).body("violations.field", contains("lastPhaseId"));
    var second = world.admin().sends(elsewhere).post(path).then();
    second.statusCode(400).body("violations.field", contains("firstPhaseId"));
  }

  private List<String> names(UUID id, String query) {
    var path = "/networks/" + id + "/themes" + query;
    return world.admin().asks().get(path).then().statusCode(200).extract().path("items.name");
  }
}

package nl.olievlek.network.theme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.Map;
import nl.olievlek.network.NetworkFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class ThemeLinkResourceTest {

  @Inject World world;
  @Inject NetworkFixture network;

  @Test
  void a_coordinator_links_two_themes_and_everyone_sees_it() {
    var id = world.network();
    var from = network.theme(id, "Begeleiding", null, null);
    var to = network.theme(id, "Leerklimaat", null, null);
    var path = "/networks/" + id + "/theme-links";
    var body = Map.of("fromThemeId", from, "toThemeId", to, "explanation", "Betere begeleiders");

    var added = world.coordinatorOf(id).sends(body).post(path).then().statusCode(201).extract();

    var expected =
        """
        {"id":"%s","fromTheme":{"id":"%s","name":"Begeleiding"},"toTheme":{"id":"%s","name":"Leerklimaat"},\
        "explanation":"Betere begeleiders"}"""
            .formatted(added.path("id"), from, to);
    var reader = world.supervisorIn(world.school());
    reader.asks().get(path + "/" + added.path("id")).then().statusCode(200).body(equalTo(expected));
    reader
        .asks()
        .get(path)
        .then()
        .statusCode(200)
        .body("items.toTheme.name", contains("Leerklimaat"));
  }

  @Test
  void a_theme_is_not_linked_to_itself_or_to_one_of_another_network() {
    var id = world.network();
    var theme = network.theme(id, "Begeleiding", null, null);
    var foreign = network.theme(world.network(), "Leerklimaat", null, null);
    var path = "/networks/" + id + "/theme-links";

    var itself = Map.of("fromThemeId", theme, "toThemeId", theme);
    var first = world.admin().sends(itself).post(path).then();
    first.statusCode(400).body("violations.field", contains("toThemeId"));
    var elsewhere = Map.of("fromThemeId", foreign, "toThemeId", theme);
    var second = world.admin().sends(elsewhere).post(path).then();
    second.statusCode(400).body("violations.field", contains("fromThemeId"));
  }

  @Test
  void the_same_link_twice_is_refused() {
    var id = world.network();
    var from = network.theme(id, "Begeleiding", null, null);
    var body = Map.of("fromThemeId", from, "toThemeId", network.theme(id, "Klimaat", null, null));
    var path = "/networks/" + id + "/theme-links";

    world.admin().sends(body).post(path).then().statusCode(201);
    world.admin().sends(body).post(path).then().statusCode(409);
  }
}

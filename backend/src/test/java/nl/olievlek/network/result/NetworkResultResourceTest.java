package nl.olievlek.network.result;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.network.NetworkFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class NetworkResultResourceTest {

  @Inject World world;
  @Inject NetworkFixture network;

  @Test
  void a_coordinator_adds_a_result_and_everyone_sees_its_heir() {
    var id = world.network();
    var heir = world.school();
    var theme = network.theme(id, "Zorg en technologie", null, null);
    var path = "/networks/" + id + "/results";
    var body =
        Map.of(
            "kind",
            "MAP",
            "title",
            "Netwerkkaart",
            "themeId",
            theme,
            "heirId",
            heir,
            "licence",
            "CC BY 4.0");

    var added = world.coordinatorOf(id).sends(body).post(path).then().statusCode(201).extract();

    var expected =
        """
        {"id":"%s","network":{"id":"%s","name":"%s"},"theme":{"id":"%s","name":"Zorg en technologie"},"kind":"MAP",\
        "title":"Netwerkkaart","description":null,"url":null,"licence":"CC BY 4.0","publishedDate":null,\
        "heir":{"id":"%s","name":"%s"},"heirNote":null}"""
            .formatted(
                added.path("id"),
                id,
                added.path("network.name"),
                theme,
                heir,
                added.path("heir.name"));
    var answer = world.supervisorIn(heir).asks().get(path + "/" + added.path("id"));
    answer.then().statusCode(200).body(equalTo(expected));
  }

  @Test
  void the_list_filters_on_kind_and_theme() {
    var id = world.network();
    var theme = network.theme(id, "Leren in de praktijk", null, null);
    var path = "/networks/" + id + "/results";
    var admin = world.admin();
    admin.sends(body()).post(path).then().statusCode(201);
    admin.sends(Map.of("kind", "VIDEO", "title", "Animatie", "themeId", theme)).post(path);

    admin.asks().get(path + "?kind=GUIDE").then().body("items.title", contains("Handreiking"));
    admin.asks().get(path + "?themeId=" + theme).then().body("items.title", contains("Animatie"));
    admin.asks().get(path + "?kind=SONG").then().statusCode(400);
  }

  @Test
  void a_theme_of_another_network_or_an_unknown_heir_is_refused() {
    var path = "/networks/" + world.network() + "/results";
    var foreign = network.theme(world.network(), "Elders", null, null);
    var theme = Map.of("kind", "GUIDE", "title", "X", "themeId", foreign);
    var heir = Map.of("kind", "GUIDE", "title", "X", "heirId", UUID.randomUUID());

    var first = world.admin().sends(theme).post(path).then();
    first.statusCode(400).body("violations.field", contains("themeId"));
    var second = world.admin().sends(heir).post(path).then();
    second.statusCode(400).body("violations.field", contains("heirId"));
  }

  private static Map<String, Object> body() {
    return Map.of("kind", "GUIDE", "title", "Handreiking");
  }
}

package nl.olievlek.account.policy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class AccessPolicyResourceTest {

  @Inject World world;

  @Test
  void an_organisation_that_never_said_so_asks_a_second_factor_and_shows_names() {
    var network = world.network();
    var organisation = world.memberOf(network);

    var seen = world.coordinatorOf(network).asks().get(path(organisation)).then();

    seen.statusCode(200)
        .header("ETag", "\"0\"")
        .body(equalTo("{\"secondFactor\":\"REQUIRED\",\"namesFrom\":\"ALWAYS\"}"));
  }

  @Test
  void the_organisation_itself_changes_it_and_the_coordinator_does_not() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var admin = world.administratorOf(organisation);
    var body = Map.of("secondFactor", "OPTIONAL", "namesFrom", "AGREED");
    var path = path(organisation);

    admin.sends(body).put(path).then().statusCode(428);
    var changed = admin.sends(body).header("If-Match", "\"0\"").put(path).then();

    changed.statusCode(200).header("ETag", "\"1\"").body("namesFrom", equalTo("AGREED"));
    admin.sends(body).header("If-Match", "\"0\"").put(path).then().statusCode(412);
    var coordinator = world.coordinatorOf(network);
    coordinator.sends(body).header("If-Match", "\"1\"").put(path).then().statusCode(403);
  }

  @Test
  void others_do_not_find_it() {
    var organisation = world.careProvider();
    var body = Map.of("secondFactor", "NEVER", "namesFrom", "AGREED");

    var stranger = world.administratorOf(world.careProvider());

    stranger.asks().get(path(organisation)).then().statusCode(404);
    world.coordinatorOf(world.network()).asks().get(path(organisation)).then().statusCode(404);
    var wrong = world.admin().sends(body).header("If-Match", "\"0\"").put(path(organisation));
    wrong.then().statusCode(400).body("violations.field", contains("secondFactor"));
  }

  private static String path(UUID organisation) {
    return "/organisations/" + organisation + "/access-policy";
  }
}

package nl.olievlek.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import jakarta.inject.Inject;
import java.util.Map;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** A search finds people by the roles that the caller sees, and by no others. */
@ApiTest
class PersonSearchReachTest {

  @Inject World world;

  @Test
  void roles_elsewhere_are_not_found_by() {
    var own = world.careProvider();
    var elsewhere = world.careProvider();
    var network = world.network();
    var supervisor = world.supervisorIn(own).id();
    world.grant(supervisor, Role.TEACHER, null, elsewhere, world.cohort(network));
    world.grant(supervisor, Role.GUEST, network, null, null);
    var admin = world.administratorOf(own);

    for (var filter :
        java.util.List.of(
            Map.of("organisationId", elsewhere),
            Map.of("networkId", network),
            Map.of("role", "GUEST"),
            Map.of("role", "TEACHER"))) {
      admin.sends(filter).post("/people/_search").then().statusCode(200).body("items", empty());
    }

    admin
        .sends(Map.of("organisationId", own, "role", "SUPERVISOR"))
        .post("/people/_search")
        .then()
        .body("items.id", contains(supervisor.toString()));
    world
        .coordinatorOf(network)
        .sends(Map.of("networkId", network, "role", "GUEST"))
        .post("/people/_search")
        .then()
        .body("items.id", contains(supervisor.toString()));
  }
}

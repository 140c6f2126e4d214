package nl.olievlek.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Meanwhile;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** A network brings the first admin of a member and no second, at the same moment either. */
@ApiTest
class FirstAdminRaceTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Meanwhile meanwhile;

  @Test
  void two_who_say_yes_at_once_are_one_admin() throws Exception {
    var network = world.network();
    var school = world.schoolOf(network);
    var coordinator = world.coordinatorOf(network);

    var answers =
        meanwhile.both(
            accept(coordinator, world.guestOf(network), school),
            accept(coordinator, world.guestOf(network), school));

    assertThat(answers).containsExactly(200, 409);
    assertThat(rows.count("role_grant", "status = 'ACTIVE' and organisation_id = :value", school))
        .isOne();
  }

  private static Callable<Response> accept(Persona coordinator, Persona person, UUID school) {
    var role =
        Map.of("personId", person.id(), "role", "ORGANISATION_ADMIN", "organisationId", school);
    String offer = coordinator.sends(role).post("/role-grants").path("id");
    var path = "/me/role-grants/" + offer + "/transitions";
    person.token();
    return () -> person.sends(Map.of("to", "ACTIVE")).post(path);
  }
}

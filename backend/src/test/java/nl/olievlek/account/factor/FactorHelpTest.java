package nl.olievlek.account.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** Somebody lost a phone. */
@ApiTest
class FactorHelpTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject FactorFixture people;

  @Test
  void an_admin_of_the_organisation_helps_and_the_person_is_told() {
    var organisation = world.careProvider();
    var admin = world.administratorOf(organisation);
    var supervisor = people.signIn(world.supervisorIn(organisation).id());
    people.setUpApp(supervisor);

    reset(admin, supervisor.id()).then().statusCode(204);

    supervisor.asks().get("/me").then().statusCode(401);
    var again = people.signIn(supervisor.id());
    again.asks().get("/me").then().body("secondFactor.present", equalTo(false));
    again.asks().get("/me/sessions").then().body("items.endReason", hasItem("FACTORS_RESET"));
    assertThat(
            rows.count(
                "mail_message",
                "template = 'second-factor-reset' and person_id = :value",
                supervisor.id()))
        .isEqualTo(1);
  }

  @Test
  void a_coordinator_helps_people_of_the_network() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);

    reset(coordinator, world.administratorOf(world.memberOf(network)).id()).then().statusCode(204);
    reset(coordinator, world.coordinatorOf(network).id()).then().statusCode(204);
  }

  @Test
  void nobody_helps_oneself_or_somebody_who_may_do_more() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var admin = world.administratorOf(organisation);
    var mighty = world.supervisorIn(organisation);
    rows.insert(
        "role_grant",
        "person_id",
        mighty.id(),
        "role",
        "PLATFORM_ADMIN",
        "valid_from",
        Rows.yesterday());
    var runner = world.supervisorIn(organisation);
    rows.insert(
        "role_grant",
        "person_id",
        runner.id(),
        "role",
        "NETWORK_COORDINATOR",
        "network_id",
        network,
        "valid_from",
        Rows.yesterday());

    reset(admin, admin.id()).then().statusCode(403);
    reset(admin, mighty.id()).then().statusCode(403);
    reset(admin, runner.id()).then().statusCode(403);
    reset(world.coordinatorOf(network), mighty.id()).then().statusCode(403);
    reset(world.coordinatorOf(network), runner.id()).then().statusCode(204);
    reset(world.admin(), mighty.id()).then().statusCode(204);
  }

  @Test
  void people_of_elsewhere_do_not_exist() {
    var elsewhere = world.supervisorIn(world.memberOf(world.network())).id();

    reset(world.administratorOf(world.careProvider()), elsewhere).then().statusCode(404);
    reset(world.coordinatorOf(world.network()), elsewhere).then().statusCode(404);
    reset(world.supervisorIn(world.careProvider()), elsewhere).then().statusCode(403);
  }

  private static Response reset(Persona helper, UUID person) {
    return helper.asks().delete("/people/" + person + "/second-factors");
  }
}

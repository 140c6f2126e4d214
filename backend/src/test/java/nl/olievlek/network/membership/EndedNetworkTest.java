package nl.olievlek.network.membership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** What was asked of a network that goes on does not begin in one that ended. */
@ApiTest
class EndedNetworkTest {

  @Inject World world;
  @Inject Sql sql;

  @Test
  void nobody_joins_a_network_that_ended_after_it_asked() {
    var network = world.network();
    var organisation = world.careProvider();
    var admin = world.administratorOf(organisation);
    var path = "/networks/" + network + "/memberships";
    var body = Map.of("organisationId", organisation, "role", "PARTNER");
    var asked = world.coordinatorOf(network).sends(body).post(path).then().statusCode(201);
    var one = path + "/" + asked.extract().path("id");
    sql.execute(
        "update network set end_date = :day where id = :id",
        Map.of("day", LocalDate.now(Clocks.PEOPLE).minusDays(1), "id", network));

    admin.asks().get(one).then().body("steps", contains("DECLINED"));
    admin
        .asks()
        .get("/me/tasks")
        .then()
        .body("items.findAll { it.kind == 'MEMBERSHIP_OFFER' }", empty());
    step(admin, one, "ACCEPTED").statusCode(409).body("type", equalTo("/problems/conflict"));
    step(admin, one, "DECLINED").statusCode(200);
  }

  private static ValidatableResponse step(Persona by, String path, String to) {
    return by.sends(Map.of("to", to, "reason", "Proef")).post(path + "/transitions").then();
  }
}

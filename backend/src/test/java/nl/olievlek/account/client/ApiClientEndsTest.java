package nl.olievlek.account.client;

import static nl.olievlek.account.client.ApiClientFixture.added;
import static nl.olievlek.account.client.ApiClientFixture.ofNetwork;
import static nl.olievlek.account.client.ApiClientFixture.ofOrganisation;
import static nl.olievlek.account.client.ApiClientFixture.secret;
import static nl.olievlek.account.client.ApiClientFixture.token;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** A machine ends with the network it was made for, and who comes next knows of it. */
@ApiTest
class ApiClientEndsTest {

  private static final List<String> NETWORKS = List.of("networks:read");

  @Inject World world;
  @Inject Sql sql;

  @Test
  void a_network_that_ended_lets_no_machine_in() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var client = added(coordinator, ofNetwork(network, NETWORKS));
    var secret = secret(coordinator, client, 0);
    var machine = new Persona(null, token(client, secret).then().extract().path("access_token"));
    machine.asks().get("/networks").then().statusCode(200);

    end(network, Rows.yesterday());

    machine.asks().get("/networks").then().statusCode(401);
    token(client, secret).then().statusCode(401).body("error", equalTo("invalid_client"));
    coordinator
        .asks()
        .get("/api-clients/" + client)
        .then()
        .body("status", equalTo("EXPIRED"))
        .body("endsOn", equalTo(Rows.yesterday().toString()));
  }

  @Test
  void a_network_that_ended_gets_no_new_machine_and_no_new_secret() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var client = added(coordinator, ofNetwork(network, NETWORKS));

    end(network, Rows.yesterday());

    var days = Map.of("overlapDays", 0);
    var secrets = "/api-clients/" + client + "/secrets";
    coordinator.sends(days).post(secrets).then().statusCode(409);
    coordinator.sends(ofNetwork(network, NETWORKS)).post("/api-clients").then().statusCode(409);
  }

  @Test
  void on_its_last_day_a_network_still_lets_one_in() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var client = added(coordinator, ofNetwork(network, NETWORKS));
    var secret = secret(coordinator, client, 0);

    end(network, Rows.yesterday().plusDays(1));

    token(client, secret).then().statusCode(200);
  }

  @Test
  void a_new_coordinator_sees_the_machines_of_the_one_before_and_that_they_left() {
    var network = world.network();
    var before = world.coordinatorOf(network);
    var client = added(before, ofNetwork(network, NETWORKS));
    var next = world.coordinatorOf(network);
    var path = "/api-clients/" + client;
    next.asks().get(path).then().body("givenByInCharge", equalTo(true));

    revoke(before);

    next.asks()
        .get(path)
        .then()
        .statusCode(200)
        .body("givenBy.id", equalTo(before.id().toString()))
        .body("givenByInCharge", equalTo(false))
        .body("inCharge", equalTo(true));
    var left = next.asks().get("/api-clients?givenByInCharge=false").then();
    left.body("items.id", contains(client));
    next.asks().get("/api-clients?givenByInCharge=true").then().body("items", empty());
  }

  @Test
  void where_nobody_is_in_charge_the_platform_sees_it() {
    var organisation = world.careProvider();
    var admin = world.administratorOf(organisation);
    var client = added(admin, ofOrganisation(organisation, NETWORKS));

    revoke(admin);

    var orphans = world.admin().asks().get("/api-clients?inCharge=false&pageSize=250").then();
    orphans.statusCode(200).body("items.id", hasItem(client));
  }

  private void end(UUID network, LocalDate day) {
    sql.execute(
        "update network set end_date = :day where id = :id", Map.of("day", day, "id", network));
  }

  private void revoke(Persona persona) {
    sql.execute(
        "update role_grant set status = 'REVOKED', revoked_at = now() where person_id = :id",
        Map.of("id", persona.id()));
  }
}

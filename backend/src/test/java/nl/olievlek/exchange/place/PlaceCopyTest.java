package nl.olievlek.exchange.place;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class PlaceCopyTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject ExchangeFixture exchange;

  private UUID network;
  private UUID host;
  private UUID last;
  private UUID next;

  @BeforeEach
  void aRoundWithPlacesAndTheNextOne() {
    network = world.network();
    host = world.memberOf(network);
    last = exchange.round(network, "CLOSED", world.cohort(network));
    // Eight weeks and a day later: places move by whole weeks.
    next =
        rows.insert(
            "exchange_round",
            "network_id",
            network,
            "name",
            Rows.unique("Ronde"),
            "status",
            "OPEN",
            "period_start_date",
            ExchangeFixture.START.plusDays(57),
            "period_end_date",
            ExchangeFixture.END.plusDays(57),
            "lottery_seed",
            "00",
            "lottery_seed_hash",
            "00");
  }

  @Test
  void a_host_takes_its_places_of_the_last_round_over_as_drafts() {
    var there = exchange.place(last, host, "CLOSED");
    exchange.place(last, host, "WITHDRAWN");
    exchange.supervisor(there, world.supervisorIn(host).id(), 2);
    exchange.supervisor(there, world.person(), 1);

    var copied = copy(world.administratorOf(host), next, host).statusCode(200);

    copied
        .body("items.status", contains("DRAFT"))
        .body("items[0].ward", equalTo("De Linde"))
        .body("items[0].startDate", equalTo(ExchangeFixture.START.plusDays(57).toString()))
        .body("items[0].endDate", equalTo(ExchangeFixture.END.plusDays(56).toString()))
        .body("items[0].weekdays", contains(1, 2))
        .body("items[0].topics", contains("dementie"))
        .body("items[0].supervisors.maximumLearners", contains(2));
  }

  @Test
  void twice_is_once_and_nothing_is_nothing() {
    var admin = world.administratorOf(host);
    copy(admin, next, host).statusCode(409);
    exchange.place(last, host, "OFFERED");

    copy(admin, next, host).statusCode(200);
    copy(admin, next, host).statusCode(409);

    var elsewhere = world.memberOf(network);
    copy(world.coordinatorOf(network), next, elsewhere).statusCode(409);
  }

  @Test
  void it_is_for_the_host_and_its_coordinator_until_the_round_is_planned() {
    exchange.place(last, host, "OFFERED");
    var planned = exchange.round(network, "PLANNING", world.cohort(network));

    copy(world.administratorOf(world.memberOf(network)), next, host).statusCode(403);
    copy(world.coordinatorOf(world.network()), next, host).statusCode(404);
    copy(world.coordinatorOf(network), next, UUID.randomUUID()).statusCode(400);
    copy(world.coordinatorOf(network), planned, host).statusCode(409);
    var path = "/exchange-rounds/" + next + "/host-places";
    world.coordinatorOf(network).asks().get(path).then().body("items", empty());
  }

  private static ValidatableResponse copy(Persona who, UUID round, UUID host) {
    var body = Map.of("organisationId", host);
    return who.sends(body).post("/exchange-rounds/" + round + "/host-places/_copy").then();
  }
}

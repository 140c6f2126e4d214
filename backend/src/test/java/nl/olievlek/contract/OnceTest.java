package nl.olievlek.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.meeting.MeetingFixture;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Letters;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The same request many times at the same moment makes one, without an {@code Idempotency-Key}: a
 * constraint sees to it, not a look beforehand.
 */
@ApiTest
class OnceTest {

  private static final int AT_ONCE = 12;

  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;
  @Inject Letters letters;
  @Inject ExchangeFixture exchange;
  @Inject MeetingFixture meetings;

  private UUID network;
  private UUID organisation;
  private UUID cohort;
  private Persona coordinator;
  private Persona admin;

  @BeforeEach
  void aNetwork() {
    network = world.network();
    organisation = world.memberOf(network);
    cohort = world.cohort(network);
    coordinator = world.coordinatorOf(network);
    admin = world.administratorOf(organisation);
  }

  @TestFactory
  Stream<DynamicTest> what_is_asked_twelve_times_at_once_is_there_once() {
    aNetwork();
    var guest = world.guestOf(network).id();
    var email = Rows.unique("sam").replace(' ', '.') + "@example.nl";
    return Stream.of(
            post(
                coordinator,
                "/role-grants",
                "personId",
                guest,
                "role",
                "AUDITOR",
                "networkId",
                network),
            post(
                admin,
                "/invitations",
                named(email, "role", "SUPERVISOR", "organisationId", organisation)),
            post(coordinator, "/people", named("p" + email)),
            post(
                admin,
                "/people/" + world.supervisorIn(organisation).id() + "/affiliations",
                "organisationId",
                organisation,
                "validFrom",
                "2026-01-01"),
            post(
                coordinator,
                "/learners",
                "personId",
                guest,
                "networkId",
                network,
                "employerId",
                organisation,
                "cohortId",
                cohort,
                "appliedDate",
                "2026-01-01"),
            gathered(),
            post(
                coordinator,
                "/meetings/" + meetings.meeting(network, 20) + "/registrations",
                "personId",
                guest),
            copied(),
            accepted(),
            cameIn(),
            post(world.guestOf(network), "/me/data-requests", "kind", "CORRECTION", "text", "Naam"),
            post(coordinator, "/networks/" + network + "/themes", "name", "Leerklimaat"),
            post(
                admin,
                "/api-clients",
                "name",
                "Rooster",
                "organisationId",
                organisation,
                "scopes",
                List.of("learners:read"),
                "expiresOn",
                LocalDate.now(Clocks.PEOPLE).plusYears(1).toString()))
        .map(call -> DynamicTest.dynamicTest(call.path(), () -> requireOnce(call)));
  }

  private Call gathered() {
    var collective =
        rows.insert("organisation", "name", Rows.unique("Samen"), "kind", "COLLECTIVE");
    var path = "/organisations/" + collective + "/collective-members";
    return post(world.administratorOf(collective), path, "organisationId", organisation);
  }

  /** A host takes its places of the round before over. */
  private Call copied() {
    var before = exchange.round(network, "CLOSED", cohort);
    exchange.place(before, organisation, "CONFIRMED");
    var earlier =
        "update exchange_round set period_start_date = period_start_date - 90 where id = :id";
    sql.execute(earlier, Map.of("id", before));
    var round = exchange.round(network, "OPEN", cohort);
    return post(
        admin, "/exchange-rounds/" + round + "/host-places/_copy", "organisationId", organisation);
  }

  private Call accepted() {
    var person = world.guestOf(network);
    var body = Map.of("personId", person.id(), "role", "AUDITOR", "networkId", network);
    String offer = coordinator.sends(body).post("/role-grants").path("id");
    return post(person, "/me/role-grants/" + offer + "/transitions", "to", "ACTIVE");
  }

  private Call cameIn() {
    var email = Rows.unique("kim").replace(' ', '.') + "@example.nl";
    admin
        .sends(named(email, "role", "SUPERVISOR", "organisationId", organisation))
        .post("/invitations");
    var body =
        Map.<String, Object>of("token", letters.secretTo(email), "password", "drie-warme-kersen");
    return new Call(null, "/auth/invitations/_accept", body);
  }

  private static void requireOnce(Call call) throws InterruptedException {
    var together = new CountDownLatch(AT_ONCE);
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      var answers =
          IntStream.range(0, AT_ONCE)
              .mapToObj(
                  one ->
                      CompletableFuture.supplyAsync(
                          () -> {
                            together.countDown();
                            return call.send(together);
                          },
                          threads))
              .toList()
              .stream()
              .map(CompletableFuture::join)
              .toList();

      assertThat(answers.stream().filter(answer -> answer.startsWith("2")))
          .as("made: %s", answers)
          .hasSize(1);
      assertThat(answers).noneMatch(answer -> answer.startsWith("5"));
    }
  }

  private static Map<String, Object> named(String email, Object... more) {
    var body = fields(more);
    body.put("givenName", "Sam");
    body.put("surname", "Smit");
    body.put("email", email);
    return body;
  }

  private static Call post(Persona who, String path, Object... fields) {
    return new Call(who, path, fields(fields));
  }

  private static Call post(Persona who, String path, Map<String, Object> body) {
    return new Call(who, path, body);
  }

  private static Map<String, Object> fields(Object... pairs) {
    var body = new HashMap<String, Object>();
    for (var i = 0; i < pairs.length; i += 2) {
      body.put((String) pairs[i], pairs[i + 1]);
    }
    return body;
  }

  /** A request by somebody, or by nobody. */
  record Call(Persona who, String path, Map<String, Object> body) {

    String send(CountDownLatch together) {
      var request = who == null ? Persona.nobody().body(body) : who.sends(body);
      try {
        together.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      var answer = request.post(path);
      return answer.statusCode() + " " + (answer.statusCode() < 300 ? "" : answer.asString());
    }
  }
}

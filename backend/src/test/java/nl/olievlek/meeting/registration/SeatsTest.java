package nl.olievlek.meeting.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.olievlek.meeting.MeetingFixture;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Letters;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class SeatsTest {

  private static final String MOVED = "Een andere dag of tijd: Bijeenkomst";

  @Inject World world;
  @Inject Rows rows;
  @Inject MeetingFixture fixture;
  @Inject RegistrationService registrations;
  @Inject Letters letters;

  @Test
  void a_freed_seat_is_offered_at_once_to_who_waits_longest() {
    var network = world.network();
    var meeting = fixture.meeting(network, 1);
    var leaver = world.coordinatorOf(network);
    var seat = fixture.registration(meeting, leaver, "REGISTERED");
    var late = world.learnerOf(network, world.memberOf(network));
    var early = world.learnerOf(network, world.memberOf(network));
    fixture.waiting(meeting, late, 1);
    var first = fixture.waiting(meeting, early, 2);

    move(leaver, meeting, seat, "CANCELLED").statusCode(200);

    get(early, meeting, first)
        .body("status", equalTo("OFFERED"))
        .body("offerExpiresAt", notNullValue());
    assertThat(in(meeting, "WAITLISTED")).isEqualTo(1);
    assertThat(letters.subjectsOf(early.id()))
        .containsExactly("Er is een plaats voor je vrij: Bijeenkomst");
    assertThat(letters.subjectsOf(late.id())).isEmpty();
    early
        .asks()
        .get("/meetings?myRegistration=OFFERED")
        .then()
        .body("items.id", contains(meeting.toString()));
    move(early, meeting, first, "REGISTERED").body("status", equalTo("REGISTERED"));
  }

  @Test
  void a_full_meeting_puts_the_next_on_the_waiting_list() {
    var network = world.network();
    var meeting = fixture.meeting(network, 1);
    var coordinator = world.coordinatorOf(network);
    fixture.registration(meeting, coordinator, "OFFERED");
    var learner = world.learnerOf(network, world.memberOf(network));

    register(learner, meeting).statusCode(201).body("status", equalTo("WAITLISTED"));

    var seen = coordinator.asks().get("/meetings/" + meeting).then();
    seen.body("counts.seatsLeft", equalTo(0)).body("counts.waitlisted", equalTo(1));
    var told = learner.asks().get("/meetings/" + meeting).then();
    told.body("counts.full", equalTo(true)).body("counts.waitlisted", nullValue());
  }

  @Test
  void an_offer_that_ran_out_goes_to_the_next() {
    var network = world.network();
    var meeting = fixture.meeting(network, 1);
    var slow = world.coordinatorOf(network);
    var offer = fixture.expiredOffer(meeting, slow);
    var next = world.learnerOf(network, world.memberOf(network));
    var waiting = fixture.waiting(meeting, next, 1);

    registrations.passOnExpiredOffers();

    get(slow, meeting, offer).body("status", equalTo("EXPIRED"));
    get(next, meeting, waiting).body("status", equalTo("OFFERED"));
    move(slow, meeting, offer, "REGISTERED").body("status", equalTo("WAITLISTED"));
  }

  @Test
  void more_seats_are_offered_at_once() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var meeting = fixture.meeting(network, 1);
    fixture.registration(meeting, coordinator, "REGISTERED");
    fixture.waiting(meeting, world.coordinatorOf(network), 1);
    fixture.waiting(meeting, world.coordinatorOf(network), 2);
    var body = MeetingFixture.body(network);
    body.put("capacity", 3);

    coordinator
        .sends(body)
        .header("If-Match", "\"0\"")
        .put("/meetings/" + meeting)
        .then()
        .statusCode(200)
        .body("counts.offered", equalTo(2));
  }

  @Test
  void who_has_an_offer_or_waits_is_told_that_it_moved_and_what_was_held_offers_nothing() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var meeting = fixture.meeting(network, LocalDate.now(Clocks.PEOPLE), 1);
    var offered = world.learnerOf(network, world.memberOf(network));
    var waits = world.learnerOf(network, world.memberOf(network));
    var offer = fixture.registration(meeting, offered, "OFFERED");
    fixture.waiting(meeting, waits, 1);
    var body = MeetingFixture.body(network);
    body.put("capacity", 1);
    body.put("meetingDate", LocalDate.now(Clocks.PEOPLE).toString());
    body.remove("endAt");
    body.put("startAt", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());

    var path = "/meetings/" + meeting;
    coordinator.sends(body).header("If-Match", "\"0\"").put(path).then().statusCode(200);
    coordinator.sends(Map.of("to", "HELD")).post(path + "/transitions").then().statusCode(200);

    assertThat(letters.subjectsOf(offered.id())).containsExactly(MOVED);
    assertThat(letters.subjectsOf(waits.id())).containsExactly(MOVED);
    get(offered, meeting, offer).body("status", equalTo("EXPIRED"));
    move(offered, meeting, offer, "REGISTERED")
        .statusCode(409)
        .body("detail", startsWith("This meeting has been."));
  }

  @Test
  void nobody_gives_out_a_seat_by_hand() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var meeting = fixture.meeting(network, 1);
    fixture.registration(meeting, world.coordinatorOf(network), "REGISTERED");
    var waiting = fixture.waiting(meeting, coordinator, 1);

    move(coordinator, meeting, waiting, "OFFERED").statusCode(403);
    move(coordinator, meeting, waiting, "REGISTERED").statusCode(409);
  }

  @Test
  void two_people_at_the_same_moment_never_get_the_same_last_seat() throws Exception {
    var network = world.network();
    var organisation = world.memberOf(network);
    var meeting = fixture.meeting(network, 1);
    var people = Stream.generate(() -> world.learnerOf(network, organisation)).limit(6).toList();

    together(people, meeting);

    assertThat(in(meeting, "REGISTERED")).isEqualTo(1);
    assertThat(in(meeting, "WAITLISTED")).isEqualTo(5);
  }

  private static void together(List<Persona> people, UUID meeting) throws Exception {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(people.size())) {
      var tasks =
          people.stream()
              .map(
                  person ->
                      threads.submit(
                          () -> {
                            start.await();
                            return register(person, meeting).extract().statusCode();
                          }))
              .toList();
      start.countDown();
      for (var task : tasks) {
        assertThat(task.get()).isEqualTo(201);
      }
    }
  }

  private long in(UUID meeting, String status) {
    return rows.count("registration", "meeting_id = :value and status = '" + status + "'", meeting);
  }

  private static ValidatableResponse register(Persona persona, UUID meeting) {
    return persona.sends(Map.of()).post("/meetings/" + meeting + "/registrations").then();
  }

  private static ValidatableResponse get(Persona persona, UUID meeting, UUID registration) {
    return persona.asks().get("/meetings/" + meeting + "/registrations/" + registration).then();
  }

  private static ValidatableResponse move(
      Persona persona, UUID meeting, UUID registration, String to) {
    return persona
        .sends(Map.of("to", to))
        .post("/meetings/" + meeting + "/registrations/" + registration + "/transitions")
        .then();
  }
}

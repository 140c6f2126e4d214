package nl.olievlek.meeting.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.meeting.MeetingFixture;
import nl.olievlek.testing.Agendas;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Letters;
import nl.olievlek.testing.Occurrences;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Meetings come into calendars, move in them and go out of them with the seat. */
@ApiTest
class MeetingCalendarTest {

  @Inject World world;
  @Inject Agendas agendas;
  @Inject Letters letters;

  private UUID network;
  private Persona coordinator;
  private Persona noor;
  private Persona sam;

  @BeforeEach
  void everybody() {
    network = world.network();
    coordinator = world.coordinatorOf(network);
    noor = world.learnerOf(network, world.memberOf(network));
    sam = world.learnerOf(network, world.memberOf(network));
  }

  @Test
  void registered_moved_and_cancelled_leaves_nothing() {
    var meeting = planned(Map.of());
    register(meeting, noor);
    register(meeting, sam);
    assertThat(agendas.of(noor)).hasSize(1);

    change(meeting, Map.of("startAt", "2099-12-08T13:00:00Z", "place", "Tilburg"));
    for (var person : new Persona[] {noor, sam}) {
      assertThat(agendas.of(person))
          .singleElement()
          .satisfies(entry -> assertThat(entry.place()).isEqualTo("Tilburg"))
          .satisfies(entry -> assertThat(entry.when().toString()).contains("T140000"));
      assertThat(agendas.messages(person)).isEqualTo(2);
    }

    coordinator
        .sends(Map.of("to", "CANCELLED", "reason", "Te weinig mensen"))
        .post("/meetings/" + meeting + "/transitions")
        .then()
        .statusCode(200);
    assertThat(agendas.of(noor)).isEmpty();
    assertThat(agendas.of(sam)).isEmpty();
    assertThat(agendas.messages(sam)).isEqualTo(3);
  }

  @Test
  void a_seat_given_back_goes_and_one_taken_again_comes() {
    var meeting = planned(Map.of("title", "Leren van elkaar"));
    var registration = register(meeting, noor);
    agendas.of(noor);

    step(meeting, registration, noor, "CANCELLED");
    assertThat(agendas.of(noor)).isEmpty();

    step(meeting, registration, noor, "REGISTERED");
    assertThat(agendas.of(noor)).hasSize(1);

    step(meeting, registration, coordinator, "CANCELLED");
    assertThat(agendas.of(noor)).isEmpty();
    assertThat(letters.subjectsOf(noor.id())).endsWith("Niet meer in je agenda: Leren van elkaar");
  }

  @Test
  void who_waits_has_nothing_until_the_seat_is_theirs() {
    var meeting = planned(Map.of("capacity", 1));
    var first = register(meeting, noor);
    var second = register(meeting, sam);
    assertThat(agendas.of(sam)).isEmpty();

    step(meeting, first, noor, "CANCELLED");
    assertThat(agendas.of(sam)).as("offered").isEmpty();

    step(meeting, second, sam, "REGISTERED");
    assertThat(agendas.of(sam)).hasSize(1);
    assertThat(agendas.of(noor)).isEmpty();
  }

  @Test
  void a_change_that_nobody_sees_in_a_calendar_sends_nothing() {
    var meeting = planned(Map.of());
    register(meeting, noor);

    change(meeting, Map.of("description", "Neem je vraag mee.", "capacity", 30));

    assertThat(agendas.of(noor)).hasSize(1);
    assertThat(agendas.messages(noor)).isEqualTo(1);
  }

  @Test
  void a_meeting_through_the_night_in_which_the_clock_changes_is_nine_hours() {
    var meeting =
        planned(
            Map.of(
                "meetingDate", "2099-10-24",
                "startAt", "2099-10-24T22:00:00+02:00",
                "endAt", "2099-10-25T06:00:00+01:00"));
    register(meeting, noor);

    var times = Occurrences.of(agendas.feed(noor));

    assertThat(times)
        .singleElement()
        .satisfies(
            time -> assertThat(java.time.Duration.between(time.start(), time.end())).hasHours(9));
    assertThat(letters.lastTo(agendas.email(noor)))
        .contains("zaterdag 24 oktober 2099, van 22:00 tot 06:00 uur de volgende dag");
  }

  @Test
  void a_meeting_of_which_only_the_host_is_known_is_at_the_host() {
    var host = world.memberOf(network);
    var fields = new HashMap<String, Object>(Map.of("hostOrganisationId", host));
    fields.put("place", null);
    register(planned(fields), noor);

    String name = coordinator.asks().get("/organisations/" + host).path("name");
    assertThat(agendas.of(noor))
        .singleElement()
        .satisfies(entry -> assertThat(entry.place()).isEqualTo(name));
  }

  private UUID planned(Map<String, Object> fields) {
    var body = MeetingFixture.body(network);
    body.putAll(fields);
    return id(coordinator.sends(body).post("/meetings").then().statusCode(201));
  }

  private void change(UUID meeting, Map<String, Object> fields) {
    var body = new HashMap<>(MeetingFixture.body(network));
    body.putAll(fields);
    var path = "/meetings/" + meeting;
    var version = coordinator.asks().get(path).header("ETag");
    coordinator.sends(body).header("If-Match", version).put(path).then().statusCode(200);
  }

  private UUID register(UUID meeting, Persona person) {
    var answer = person.sends(Map.of()).post("/meetings/" + meeting + "/registrations").then();
    return id(answer.statusCode(201));
  }

  private void step(UUID meeting, UUID registration, Persona by, String to) {
    by.sends(Map.of("to", to))
        .post("/meetings/" + meeting + "/registrations/" + registration + "/transitions")
        .then()
        .statusCode(200);
  }

  private static UUID id(ValidatableResponse answer) {
    return UUID.fromString(answer.extract().path("id"));
  }
}

package nl.olievlek.meeting.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.meeting.MeetingFixture;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class RegistrationResourceTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Statements statements;
  @Inject MeetingFixture fixture;

  @Test
  void a_learner_registers_and_comes_for_the_own_organisation() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var learner = world.learnerOf(network, organisation);
    var meeting = fixture.meeting(network, 3);

    var added = register(learner, meeting).statusCode(201).extract();

    var address = "/meetings/" + meeting + "/registrations/" + added.path("id");
    var expected =
        """
        {"id":"%s","meeting":{"id":"%s","name":"Bijeenkomst"},"person":{"id":"%s","name":"%s"},\
        "organisation":{"id":"%s","name":"%s"},"status":"REGISTERED","offerExpiresAt":null,"publicListing":false,\
        "sample":false,"createdAt":"%s","updatedAt":"%s","steps":["CANCELLED","EXCUSED"]}"""
            .formatted(
                added.path("id"),
                meeting,
                learner.id(),
                added.path("person.name"),
                organisation,
                added.path("organisation.name"),
                added.path("createdAt"),
                added.path("updatedAt"));
    assertThat(added.header("Location")).endsWith("/api/v1" + address);
    assertThat(learner.asks().get(address).asString()).isEqualTo(expected);
    register(learner, meeting).statusCode(409).body("type", equalTo("/problems/already-exists"));
  }

  @Test
  void a_coordinator_invites_and_nobody_else_does() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var learner = world.learnerOf(network, organisation);
    var meeting = fixture.meeting(network, null);
    var body = Map.of("personId", learner.id());

    add(world.administratorOf(organisation), meeting, body).statusCode(403);
    add(world.coordinatorOf(network), meeting, body)
        .statusCode(201)
        .body("status", equalTo("INVITED"));
    add(world.coordinatorOf(network), meeting, Map.of("personId", UUID.randomUUID()))
        .statusCode(400)
        .body("violations.field", contains("personId"));
  }

  @Test
  void the_same_request_twice_registers_once() {
    var network = world.network();
    var learner = world.learnerOf(network, world.memberOf(network));
    var address = "/meetings/" + fixture.meeting(network, 1) + "/registrations";

    var first = learner.sends(Map.of()).header("Idempotency-Key", "r1").post(address);
    var second = learner.sends(Map.of()).header("Idempotency-Key", "r1").post(address);

    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
  }

  @Test
  void nobody_registers_for_a_meeting_of_another_network_or_one_that_is_over() {
    var network = world.network();
    var learner = world.learnerOf(network, world.memberOf(network));

    register(learner, fixture.meeting(world.network(), null)).statusCode(404);
    register(learner, fixture.meeting(network, Rows.yesterday(), null)).statusCode(409);
    add(learner, fixture.meeting(network, null), Map.of("organisationId", world.careProvider()))
        .statusCode(400);
    add(learner, fixture.meeting(network, null), Map.of("seat", 1)).statusCode(400);
  }

  @Test
  void nobody_comes_to_what_was_and_who_runs_it_completes_the_list() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var meeting = fixture.meeting(network, Rows.yesterday(), null);

    coordinator.asks().get("/meetings/" + meeting).then().body("may", contains("CHANGE", "INVITE"));
    register(coordinator, meeting).statusCode(409);
    add(coordinator, meeting, Map.of("personId", coordinator.id())).statusCode(201);
  }

  @Test
  void learners_see_themselves_and_who_wants_to_be_named() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var learner = world.learnerOf(network, organisation);
    var named = world.learnerOf(network, organisation);
    var meeting = fixture.meeting(network, null);
    register(learner, meeting);
    add(named, meeting, Map.of("publicListing", true));
    register(world.learnerOf(network, organisation), meeting);

    list(learner, meeting).body("items.person.id", containsInAnyOrder(text(learner), text(named)));
    list(world.supervisorIn(organisation), meeting).body("items.size()", equalTo(3));
    list(world.teacherOf(world.cohort(network), world.school()), meeting)
        .body("items.size()", equalTo(3));
    list(world.coordinatorOf(network), meeting).body("items.size()", equalTo(3));
    list(world.coordinatorOf(world.network()), meeting).statusCode(404);
  }

  @Test
  void being_named_is_ones_own_choice() {
    var network = world.network();
    var learner = world.learnerOf(network, world.memberOf(network));
    var meeting = fixture.meeting(network, null);
    var address =
        "/meetings/"
            + meeting
            + "/registrations/"
            + register(learner, meeting).extract().path("id");
    var body = Map.of("publicListing", true);

    world
        .coordinatorOf(network)
        .sends(body)
        .header("If-Match", "\"0\"")
        .put(address)
        .then()
        .statusCode(403);
    learner.sends(body).put(address).then().statusCode(428);
    learner.sends(body).header("If-Match", "\"8\"").put(address).then().statusCode(412);
    learner
        .sends(body)
        .header("If-Match", "\"0\"")
        .put(address)
        .then()
        .statusCode(200)
        .body("publicListing", equalTo(true));
  }

  @Test
  void attendance_is_noted_by_the_coordinator_from_the_day_on() {
    var network = world.network();
    var learner = world.learnerOf(network, world.memberOf(network));
    var coordinator = world.coordinatorOf(network);
    var past = fixture.meeting(network, Rows.yesterday(), null);
    var future = fixture.meeting(network, null);
    var then = fixture.registration(past, learner, "REGISTERED");
    var soon = fixture.registration(future, learner, "REGISTERED");

    move(coordinator, future, soon, "ATTENDED").statusCode(409);
    move(learner, past, then, "ATTENDED").statusCode(403);
    move(coordinator, past, then, "ATTENDED").statusCode(200).body("status", equalTo("ATTENDED"));
    move(coordinator, past, then, "CANCELLED").statusCode(409).body("allowed", hasItem("NO_SHOW"));
  }

  @Test
  void apologies_can_be_given_in_advance() {
    var network = world.network();
    var learner = world.learnerOf(network, world.memberOf(network));
    var meeting = fixture.meeting(network, null);
    var registration = fixture.registration(meeting, learner, "REGISTERED");

    move(learner, meeting, registration, "EXCUSED").statusCode(200);

    learner
        .asks()
        .get("/meetings/" + meeting + "/registrations/" + registration + "/transitions")
        .then()
        .body("current", equalTo("EXCUSED"))
        .body("history[0].actor.id", equalTo(text(learner)));
  }

  @Test
  void apologies_are_taken_back_while_there_is_a_seat() {
    var network = world.network();
    var learner = world.learnerOf(network, world.memberOf(network));
    var meeting = fixture.meeting(network, 1);
    var registration = fixture.registration(meeting, learner, "EXCUSED");

    move(learner, meeting, registration, "REGISTERED").body("status", equalTo("REGISTERED"));
    move(learner, meeting, registration, "EXCUSED").statusCode(200);
    fixture.registration(meeting, world.coordinatorOf(network), "REGISTERED");
    move(learner, meeting, registration, "REGISTERED").body("status", equalTo("WAITLISTED"));
  }

  @Test
  void what_was_noted_of_the_wrong_person_is_taken_back_by_the_coordinator() {
    var network = world.network();
    var learner = world.learnerOf(network, world.memberOf(network));
    var meeting = fixture.meeting(network, LocalDate.now(Clocks.PEOPLE).minusDays(1), 1);
    var registration = fixture.registration(meeting, learner, "NO_SHOW");

    move(learner, meeting, registration, "REGISTERED").statusCode(403);
    move(world.coordinatorOf(network), meeting, registration, "REGISTERED")
        .statusCode(200)
        .body("status", equalTo("REGISTERED"));
  }

  @Test
  void a_list_takes_three_statements_whatever_its_length() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var meeting = fixture.meeting(network, null);
    register(world.coordinatorOf(network), meeting);
    register(coordinator, meeting);
    var address = "/meetings/" + meeting + "/registrations?pageSize=";

    var small = statements.during(() -> coordinator.asks().get(address + 10));
    var large = statements.during(() -> coordinator.asks().get(address + 250));

    assertThat(small).isEqualTo(large).isLessThanOrEqualTo(4);
  }

  private static String text(Persona persona) {
    return persona.id().toString();
  }

  private static ValidatableResponse register(Persona persona, UUID meeting) {
    return add(persona, meeting, Map.of());
  }

  private static ValidatableResponse add(Persona persona, UUID meeting, Map<String, ?> body) {
    return persona.sends(body).post("/meetings/" + meeting + "/registrations").then();
  }

  private static ValidatableResponse list(Persona persona, UUID meeting) {
    return persona.asks().get("/meetings/" + meeting + "/registrations").then();
  }

  private static ValidatableResponse move(
      Persona persona, UUID meeting, UUID registration, String to) {
    return persona
        .sends(Map.of("to", to))
        .post("/meetings/" + meeting + "/registrations/" + registration + "/transitions")
        .then();
  }
}

package nl.olievlek.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class MeetingResourceTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Statements statements;
  @Inject MeetingFixture fixture;

  @Test
  void a_coordinator_plans_a_meeting_and_everyone_of_the_network_sees_it() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var body = MeetingFixture.body(network);
    body.put("capacity", 24);

    var added = coordinator.sends(body).post("/meetings").then().statusCode(201).extract();

    var id = added.<String>path("id");
    assertThat(added.header("Location")).endsWith("/api/v1/meetings/" + id);
    assertThat(added.header("ETag")).isEqualTo("\"0\"");
    var expected =
        """
        {"id":"%s","network":{"id":"%s","name":"%s"},"hostOrganisation":null,"cohort":null,\
        "kind":"PRACTICE_EDUCATION","mode":"ON_SITE","title":"Bijeenkomst","description":null,\
        "meetingDate":"2099-12-08","startAt":"2099-12-08T12:30:00Z","endAt":"2099-12-08T15:00:00Z","place":null,\
        "onlineUrl":null,"capacity":24,"status":"PLANNED","sourceUrl":null,"sample":false,\
        "counts":{"registered":#,"offered":#,"waitlisted":#,"attended":#,"partly":#,"excused":#,"noShow":#,\
        "seatsLeft":#left,"full":false,"suppressed":#hidden},"myRegistration":null,"agendaItems":[],"createdAt":"%s","updatedAt":"%s",\
        "may":[#may]}"""
            .formatted(
                id,
                network,
                added.path("network.name"),
                added.path("createdAt"),
                added.path("updatedAt"));
    var learner = world.learnerOf(network, world.memberOf(network));
    assertThat(coordinator.asks().get("/meetings/" + id).asString())
        .isEqualTo(
            counts(expected, "0", "24", "false,\"suppressionReason\":null")
                .replace("#may", "\"CHANGE\",\"REGISTER\",\"INVITE\""));
    assertThat(learner.asks().get("/meetings/" + id).asString())
        .isEqualTo(
            counts(expected, "null", "null", "true,\"suppressionReason\":\"NOT_ENTITLED\"")
                .replace("#may", "\"REGISTER\""));
  }

  private static String counts(String meeting, String people, String left, String hidden) {
    return meeting.replace("#left", left).replace("#hidden", hidden).replace(":#", ":" + people);
  }

  @Test
  void a_meeting_may_have_a_date_only() {
    var network = world.network();
    var body = MeetingFixture.body(network);
    body.remove("startAt");
    body.remove("endAt");

    var answer = world.coordinatorOf(network).sends(body).post("/meetings");

    answer
        .then()
        .statusCode(201)
        .body("startAt", nullValue())
        .body("counts.seatsLeft", nullValue());
  }

  @Test
  void the_same_request_twice_plans_one_meeting() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var body = MeetingFixture.body(network);

    var first = coordinator.sends(body).header("Idempotency-Key", "m1").post("/meetings");
    var second = coordinator.sends(body).header("Idempotency-Key", "m1").post("/meetings");

    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(rows.count("meeting", "network_id = :value", network)).isEqualTo(1);
  }

  @Test
  void a_meeting_that_says_too_little_or_contradicts_itself_is_refused() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var wrong = MeetingFixture.body(network);
    wrong.put("meetingDate", "2099-12-09");
    var longTitle = MeetingFixture.body(network);
    longTitle.put("title", "x".repeat(201));
    longTitle.remove("kind");
    var unknown = MeetingFixture.body(network);
    unknown.put("mode", "BY_BOAT");

    coordinator
        .sends(wrong)
        .post("/meetings")
        .then()
        .statusCode(400)
        .body("violations.field", contains("startAt"));
    coordinator
        .sends(longTitle)
        .post("/meetings")
        .then()
        .statusCode(400)
        .body("violations.field", contains("kind", "title"));
    coordinator
        .sends(unknown)
        .post("/meetings")
        .then()
        .statusCode(400)
        .body("allowed", hasItem("BLENDED"));
  }

  @Test
  void a_cohort_of_another_network_is_refused() {
    var network = world.network();
    var body = MeetingFixture.body(network);
    body.put("cohortId", world.cohort(world.network()));

    var answer = world.coordinatorOf(network).sends(body).post("/meetings");

    answer.then().statusCode(400).body("violations.field", contains("cohortId"));
  }

  @Test
  void only_the_coordinator_of_the_network_plans() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var body = MeetingFixture.body(network);

    var supervisor = world.supervisorIn(organisation).sends(body).post("/meetings");
    var stranger = world.coordinatorOf(world.network()).sends(body).post("/meetings");

    supervisor.then().statusCode(403);
    stranger.then().statusCode(400).body("violations.field", contains("networkId"));
  }

  @Test
  void another_network_does_not_see_a_meeting_unless_invited() {
    var meeting = fixture.meeting(world.network(), null);
    var stranger = world.coordinatorOf(world.network());
    var guest = world.coordinatorOf(world.network());
    fixture.registration(meeting, guest, "INVITED");

    stranger.asks().get("/meetings/" + meeting).then().statusCode(404);
    stranger.asks().get("/meetings").then().body("items.id", not(hasItem(meeting.toString())));
    guest
        .asks()
        .get("/meetings/" + meeting)
        .then()
        .statusCode(200)
        .body("myRegistration.status", equalTo("INVITED"));
  }

  @Test
  void the_list_filters_and_sorts_by_date() {
    var network = world.network();
    var later = fixture.meeting(network, LocalDate.parse("2027-02-01"), null);
    var sooner = fixture.meeting(network, LocalDate.parse("2027-01-01"), null);
    fixture.meeting(network, LocalDate.parse("2026-01-01"), null);

    var list =
        world
            .coordinatorOf(network)
            .asks()
            .get("/meetings?fromDate=2026-12-31&status=PLANNED&networkId=" + network)
            .then();

    list.statusCode(200).body("items.id", contains(sooner.toString(), later.toString()));
  }

  @Test
  void a_change_needs_the_newest_version() {
    var network = world.network();
    var meeting = fixture.meeting(network, null);
    var coordinator = world.coordinatorOf(network);
    var body = MeetingFixture.body(network);

    coordinator.sends(body).put("/meetings/" + meeting).then().statusCode(428);
    put(coordinator, meeting, "\"4\"", body).statusCode(412);
    put(coordinator, meeting, "\"0\"", body)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("meetingDate", equalTo("2099-12-08"));
    put(world.administratorOf(world.memberOf(network)), meeting, "\"1\"", body).statusCode(403);
  }

  @Test
  void there_are_never_fewer_seats_than_are_taken() {
    var network = world.network();
    var meeting = fixture.meeting(network, 5);
    fixture.registration(meeting, world.coordinatorOf(network), "REGISTERED");
    fixture.registration(meeting, world.coordinatorOf(network), "REGISTERED");
    var body = MeetingFixture.body(network);
    body.put("capacity", 1);

    put(world.coordinatorOf(network), meeting, "\"0\"", body).statusCode(409);
  }

  @Test
  void a_meeting_is_held_from_its_date_on_and_keeps_its_history() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var past = "/meetings/" + fixture.meeting(network, Rows.yesterday(), null) + "/transitions";
    var future = "/meetings/" + fixture.meeting(network, null) + "/transitions";

    coordinator.sends(Map.of("to", "HELD")).post(future).then().statusCode(409);
    coordinator.sends(Map.of("to", "CANCELLED")).post(future).then().statusCode(400);
    coordinator.sends(Map.of("to", "HELD")).post(past).then().statusCode(200);
    coordinator
        .asks()
        .get(past)
        .then()
        .body("current", equalTo("HELD"))
        .body("history.to", contains("HELD"));
    coordinator
        .sends(Map.of("to", "CANCELLED", "reason", "x"))
        .post(past)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/illegal-transition"));
  }

  @Test
  void a_list_takes_two_statements_whatever_its_length() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    fixture.registration(fixture.meeting(network, 3), coordinator, "REGISTERED");
    fixture.meeting(network, 3);

    var small = statements.during(() -> coordinator.asks().get("/meetings?pageSize=10"));
    var large = statements.during(() -> coordinator.asks().get("/meetings?pageSize=250"));

    assertThat(small).isEqualTo(2);
    assertThat(large).isEqualTo(2);
  }

  private static io.restassured.response.ValidatableResponse put(
      Persona persona, java.util.UUID meeting, String version, Map<String, Object> body) {
    return persona.sends(body).header("If-Match", version).put("/meetings/" + meeting).then();
  }
}

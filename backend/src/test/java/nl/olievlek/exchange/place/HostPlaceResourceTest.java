package nl.olievlek.exchange.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class HostPlaceResourceTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Statements statements;
  @Inject ExchangeFixture exchange;

  private UUID network;
  private UUID host;
  private UUID round;
  private String path;

  @BeforeEach
  void aRoundWithAMember() {
    network = world.network();
    host = world.memberOf(network);
    round = exchange.round(network, "OPEN", world.cohort(network));
    path = "/exchange-rounds/" + round + "/host-places";
  }

  @Test
  void an_administrator_adds_a_place_of_the_own_organisation() {
    var supervisor = world.supervisorIn(host);
    var location =
        rows.insert("location", "organisation_id", host, "name", "Hoofdgebouw", "city", "Tilburg");
    var body = body(host);
    body.put("locationId", location);
    body.put("supervisors", List.of(Map.of("personId", supervisor.id(), "maximumLearners", 2)));

    var added = world.administratorOf(host).sends(body).post(path).then().statusCode(201);

    var id = added.extract().<String>path("id");
    added.header("Location", org.hamcrest.Matchers.endsWith("/api/v1" + path + "/" + id));
    var expected =
        """
        {"id":"%s","round":{"id":"%s","name":"%s"},"organisation":{"id":"%s","name":"%s"},\
        "location":{"id":"%s","name":"Hoofdgebouw","streetAddress":null,"postalCode":null,"city":"Tilburg"},\
        "ward":"De Linde","startDate":"2027-02-01","endDate":"2027-02-12","weekdays":[1,2],"startTime":"07:30:00",\
        "endTime":null,"minimumLearners":1,"maximumLearners":3,"capacity":2,"placedCount":0,\
        "suppressed":false,"suppressionReason":null,"topics":["dementie"],\
        "practicalInformation":"Bel aan.",\
        "preparation":{"meetingPoint":"Bij de balie.","toBring":"Lunch.","toWear":"Dichte schoenen."},\
        "recognition":{"fromDate":null,"untilDate":"2027-02-11","coversPeriod":false},"status":"DRAFT","plannable":false,"sample":false,\
        "supervisors":[{"person":{"id":"%s","name":"%s"},"maximumLearners":2}],"may":["CHANGE","CHANGE_PLANNED"]}"""
            .formatted(
                id,
                round,
                text(added, "round.name"),
                host,
                text(added, "organisation.name"),
                location,
                supervisor.id(),
                text(added, "supervisors[0].person.name"));
    assertThat(added.extract().asString()).isEqualTo(expected);
  }

  @Test
  void the_same_request_twice_adds_one_place() {
    var admin = world.administratorOf(host);

    var first = admin.sends(body(host)).header("Idempotency-Key", "p").post(path);
    var second = admin.sends(body(host)).header("Idempotency-Key", "p").post(path);

    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(rows.count("host_place", "round_id = :value", round)).isEqualTo(1);
  }

  @Test
  void nobody_adds_a_place_for_another_organisation() {
    var other = world.memberOf(network);

    world.administratorOf(other).sends(body(host)).post(path).then().statusCode(403);
    world.supervisorIn(host).sends(body(host)).post(path).then().statusCode(403);
    world.coordinatorOf(network).sends(body(host)).post(path).then().statusCode(201);
  }

  @Test
  void a_host_outside_the_network_a_foreign_location_and_a_false_supervisor_are_named() {
    var coordinator = world.coordinatorOf(network);
    var stranger = body(world.careProvider());
    var elsewhere = body(host);
    elsewhere.put(
        "locationId",
        rows.insert("location", "organisation_id", world.careProvider(), "name", "Elders"));
    var nobody = body(host);
    nobody.put("supervisors", List.of(Map.of("personId", world.person(), "maximumLearners", 1)));

    refused(coordinator, stranger, "organisationId");
    refused(coordinator, elsewhere, "locationId");
    refused(coordinator, nobody, "supervisors[0].personId");
  }

  @Test
  void faults_in_the_fields_are_named_at_once() {
    var body = body(host);
    body.put("ward", " ");
    body.put("weekdays", List.of(8));
    body.remove("maximumLearners");

    var answer = world.coordinatorOf(network).sends(body).post(path).then();

    answer
        .statusCode(400)
        .body("violations.field", contains("maximumLearners", "ward", "weekdays[0]"));
  }

  @Test
  void a_recognition_that_ends_before_it_begins_is_named() {
    var body = body(host);
    body.put("recognition", Map.of("fromDate", "2027-02-01", "untilDate", "2027-01-31"));

    refused(world.administratorOf(host), body, "recognition.untilDate");
  }

  @Test
  void what_is_not_told_of_preparation_and_recognition_is_not_known() {
    var body = body(host);
    body.remove("preparation");
    body.remove("recognition");

    var answer = world.administratorOf(host).sends(body).post(path).then().statusCode(201);

    answer.body("preparation.toBring", nullValue()).body("recognition.coversPeriod", nullValue());
  }

  @Test
  void after_the_day_set_for_offers_only_the_coordinator_adds_and_changes_places() {
    var yesterday = LocalDate.now(Clocks.PEOPLE).minusDays(1);
    exchange.offersUntil(round, yesterday);
    var place = path + "/" + exchange.place(round, host, "DRAFT");
    var admin = world.administratorOf(host);
    var said =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(Locale.ENGLISH)
            .format(yesterday);

    var late = admin.sends(body(host)).post(path).then();
    var offer = admin.sends(Map.of("to", "OFFERED")).post(place + "/transitions").then();
    var change = admin.sends(body(host)).header("If-Match", "\"0\"").put(place).then();

    late.statusCode(409).body("detail", containsString("until " + said));
    offer.statusCode(409);
    change.statusCode(409);
    world.coordinatorOf(network).sends(body(host)).post(path).then().statusCode(201);
  }

  @Test
  void a_place_is_not_added_to_a_round_that_is_planned() {
    var planned = exchange.round(network, "PLANNING");

    var answer =
        world
            .administratorOf(host)
            .sends(body(host))
            .post("/exchange-rounds/" + planned + "/host-places");

    answer.then().statusCode(409).body("type", equalTo("/problems/conflict"));
  }

  @Test
  void a_draft_is_seen_by_the_host_and_the_coordinator_only() {
    var draft = exchange.place(round, host, "DRAFT");
    var offered = exchange.place(round, host, "OFFERED");
    var learner = world.learnerOf(network, world.memberOf(network));

    learner.asks().get(path).then().body("items.id", contains(offered.toString()));
    learner.asks().get(path + "/" + draft).then().statusCode(404);
    for (var persona : List.of(world.administratorOf(host), world.coordinatorOf(network))) {
      var ids = containsInAnyOrder(draft.toString(), offered.toString());
      persona.asks().get(path).then().body("items.id", ids);
    }
  }

  @Test
  void another_network_finds_neither_the_round_nor_the_place() {
    var place = exchange.place(round, host, "OFFERED");
    var elsewhere = world.coordinatorOf(world.network());

    elsewhere.asks().get(path).then().statusCode(404);
    elsewhere.asks().get(path + "/" + place).then().statusCode(404);
    elsewhere.sends(body(host)).post(path).then().statusCode(404);
  }

  @Test
  void the_list_filters_on_state_and_organisation() {
    exchange.place(round, host, "OFFERED");
    var other = exchange.place(round, world.memberOf(network), "CONFIRMED");
    var coordinator = world.coordinatorOf(network);

    var byState = coordinator.asks().get(path + "?status=CONFIRMED").then();
    var unknown = coordinator.asks().get(path + "?status=FREE").then();

    byState.body("items.id", contains(other.toString()));
    unknown.statusCode(400).body("violations.field", contains("status"));
    coordinator
        .asks()
        .get(path + "?organisationId=" + host)
        .then()
        .body("items.size()", equalTo(1));
  }

  @Test
  void a_change_needs_the_newest_version() {
    var place = path + "/" + exchange.place(round, host, "DRAFT");
    var admin = world.administratorOf(host);

    admin.sends(body(host)).put(place).then().statusCode(428);
    admin.sends(body(host)).header("If-Match", "\"5\"").put(place).then().statusCode(412);
    var changed = admin.sends(body(host)).header("If-Match", "\"0\"").put(place).then();

    changed.statusCode(200).header("ETag", "\"1\"").body("endDate", equalTo("2027-02-12"));
  }

  @Test
  void a_list_takes_three_statements_whatever_its_length() {
    exchange.place(round, host, "OFFERED");
    exchange.supervisor(exchange.place(round, host, "OFFERED"), world.person(), 1);
    var coordinator = world.coordinatorOf(network);

    var small = statements.during(() -> coordinator.asks().get(path + "?pageSize=10"));
    var large = statements.during(() -> coordinator.asks().get(path + "?pageSize=250"));

    assertThat(List.of(small, large)).containsExactly(3L, 3L);
  }

  private void refused(Persona persona, Map<String, Object> body, String field) {
    persona.sends(body).post(path).then().statusCode(400).body("violations.field", contains(field));
  }

  private static Map<String, Object> body(UUID organisation) {
    var body = new HashMap<String, Object>();
    body.put("practicalInformation", "Bel aan.");
    body.put(
        "preparation",
        Map.of("meetingPoint", "Bij de balie.", "toBring", "Lunch.", "toWear", "Dichte schoenen."));
    body.put("recognition", Map.of("untilDate", "2027-02-11"));
    body.put("supervisors", List.of());
    body.putAll(
        Map.of(
            "organisationId",
            organisation,
            "ward",
            "De Linde",
            "startDate",
            "2027-02-01",
            "endDate",
            "2027-02-12",
            "weekdays",
            List.of(2, 1),
            "startTime",
            "07:30:00",
            "minimumLearners",
            1,
            "maximumLearners",
            3,
            "topics",
            List.of("dementie")));
    return body;
  }

  private static String text(io.restassured.response.ValidatableResponse answer, String path) {
    return answer.extract().path(path);
  }
}

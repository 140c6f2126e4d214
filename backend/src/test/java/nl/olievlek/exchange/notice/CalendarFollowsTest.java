package nl.olievlek.exchange.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.account.feed.CalendarChecks;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.Agendas;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever happens to an internship, calendars follow, by message and by address alike. */
@ApiTest
class CalendarFollowsTest {

  @Inject World world;
  @Inject InternshipFixture internships;
  @Inject Agendas agendas;
  @Inject CalendarChecks checks;
  @Inject Sql sql;

  private Setting before;
  private Persona hostSupervisor;
  private Persona hostAdmin;
  private UUID host;
  private UUID place;
  private String internship;

  /** A learner is proposed to a second host, after the first one could not. */
  @BeforeEach
  void propose() {
    before = internships.internship("HOST_DECLINED");
    host = world.memberOf(before.network());
    hostSupervisor = world.supervisorIn(host);
    hostAdmin = world.administratorOf(host);
    place = internships.place(before.round(), host, hostSupervisor.id());
    internship =
        before
            .coordinator()
            .sends(
                Map.of(
                    "roundId", before.round(),
                    "learnerId", before.learnerId(),
                    "hostPlaceId", place,
                    "replacesId", before.id()))
            .post("/exchange-internships")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
  }

  @Test
  void invited_sure_moved_and_called_off_leaves_nothing() {
    assertThat(agendas.of(before.learner()))
        .singleElement()
        .satisfies(entry -> assertThat(entry.status()).isEqualTo("TENTATIVE"));
    assertThat(agendas.of(hostSupervisor)).isEmpty();

    step(hostAdmin, Map.of("to", "HOST_ACCEPTED"));
    for (var person : everybody()) {
      assertThat(agendas.of(person))
          .singleElement()
          .satisfies(entry -> assertThat(entry.status()).isEqualTo("CONFIRMED"));
    }

    move(LocalDate.now(Clocks.PEOPLE), LocalDate.now(Clocks.PEOPLE).plusDays(5));
    for (var person : everybody()) {
      assertThat(agendas.of(person).getFirst().when().toString()).contains("COUNT=6");
    }

    step(before.coordinator(), Map.of("to", "CANCELLED", "reason", "Toch niet"));
    for (var person : everybody()) {
      assertThat(agendas.of(person)).isEmpty();
      assertThat(agendas.messages(person)).isLessThanOrEqualTo(4);
    }
  }

  @Test
  void a_host_that_takes_its_yes_back_is_out_of_every_calendar() {
    step(hostAdmin, Map.of("to", "HOST_ACCEPTED"));
    everybody().forEach(agendas::of);

    step(hostSupervisor, Map.of("to", "HOST_DECLINED", "reason", "Griep"));

    everybody().forEach(person -> assertThat(agendas.of(person)).isEmpty());
  }

  @Test
  void what_ends_early_ends_early_in_calendars() {
    sql.execute(
        "update exchange_internship set planned_start_date = :day where id = :id",
        Map.of(
            "day", LocalDate.now(Clocks.PEOPLE).minusDays(7), "id", UUID.fromString(internship)));
    agree();
    var days = agendas.of(before.learner()).getFirst().when().toString();
    assertThat(days).contains("COUNT=22");

    step(hostAdmin, Map.of("to", "RUNNING"));
    step(hostAdmin, Map.of("to", "ENDED_EARLY", "reason", "Verhuisd"));

    for (var person : everybody()) {
      assertThat(agendas.of(person).getFirst().when().toString()).contains("COUNT=8");
    }
  }

  @Test
  void a_place_with_other_times_changes_every_calendar() {
    agree();
    everybody().forEach(agendas::of);

    changePlace(Map.of("ward", "De Wilg", "startTime", "22:00:00", "endTime", "06:00:00"));

    for (var person : everybody()) {
      assertThat(agendas.of(person))
          .singleElement()
          .satisfies(entry -> assertThat(entry.place()).contains("De Wilg"))
          .satisfies(entry -> assertThat(entry.when().toString()).contains("T220000", "T060000"));
    }
  }

  @Test
  void who_comes_to_receive_has_it_and_who_goes_has_not() {
    agree();
    everybody().forEach(agendas::of);
    var next = world.supervisorIn(host);

    sql.execute(
        "update host_place_supervisor set person_id = :next where place_id = :place",
        Map.of("next", next.id(), "place", place));
    checks.look(UUID.fromString(internship));

    assertThat(agendas.of(hostSupervisor)).isEmpty();
    assertThat(agendas.of(next)).hasSize(1);
    assertThat(agendas.messages(before.learner())).as("nothing changed").isEqualTo(2);
  }

  @Test
  void who_lost_the_role_has_it_no_more_and_who_got_it_has() {
    agree();
    agendas.of(hostSupervisor);
    assertThat(agendas.feed(hostAdmin).events()).hasSize(1);
    var next = world.administratorOf(host);

    for (var gone : List.of(hostAdmin, hostSupervisor)) {
      sql.execute(
          "update role_grant set status = 'REVOKED', revoked_at = now() where person_id = :person",
          Map.of("person", gone.id()));
    }
    checks.look(UUID.fromString(internship));

    assertThat(agendas.of(hostSupervisor)).isEmpty();
    assertThat(agendas.feed(hostAdmin).events()).isEmpty();
    assertThat(agendas.feed(next).events()).hasSize(1);
    assertThat(agendas.messages(next)).isZero();
  }

  @Test
  void another_supervisor_of_the_learner_has_it_and_the_former_has_not() {
    agree();
    everybody().forEach(agendas::of);
    var next = world.supervisorIn(before.home());

    changeLearner(next.id());

    assertThat(agendas.of(before.supervisor())).isEmpty();
    assertThat(agendas.of(next)).hasSize(1);
    assertThat(agendas.messages(before.learner())).isEqualTo(2);

    changeLearner(before.supervisor().id());

    assertThat(agendas.of(next)).isEmpty();
    assertThat(agendas.of(before.supervisor())).hasSize(1);
  }

  @Test
  void a_learner_who_left_is_expected_nowhere_from_then_on() {
    agree();
    everybody().forEach(agendas::of);

    before
        .homeAdmin()
        .sends(
            Map.of(
                "to", "DROPPED_OUT",
                "date", LocalDate.now(Clocks.PEOPLE).minusDays(8).toString(),
                "dropoutReason", "MOVED"))
        .post("/learners/" + before.learnerId() + "/transitions")
        .then()
        .statusCode(200);

    everybody().forEach(person -> assertThat(agendas.of(person)).isEmpty());
  }

  private List<Persona> everybody() {
    return List.of(before.learner(), before.supervisor(), hostSupervisor);
  }

  private void agree() {
    step(hostAdmin, Map.of("to", "HOST_ACCEPTED"));
    for (var party : Map.of("LEARNER", before.learner(), "HOME", before.homeAdmin()).entrySet()) {
      party
          .getValue()
          .sends(Map.of())
          .put(path() + "/agreements/1/approvals/" + party.getKey())
          .then()
          .statusCode(200);
    }
  }

  private String path() {
    return "/exchange-internships/" + internship;
  }

  private void step(Persona by, Map<String, String> step) {
    by.sends(step).post(path() + "/transitions").then().statusCode(200);
  }

  /** All agree, on paper, on other days. */
  private void move(LocalDate start, LocalDate end) {
    var version =
        Map.of(
            "follows",
            1,
            "startDate",
            start.toString(),
            "endDate",
            end.toString(),
            "hoursPerDay",
            8,
            "totalHours",
            40,
            "reason",
            "Ander rooster");
    var agreements = path() + "/agreements";
    before.coordinator().sends(version).post(agreements).then().statusCode(201);
    for (var party : List.of("LEARNER", "HOME", "HOST")) {
      before
          .coordinator()
          .sends(Map.of("onPaperDate", LocalDate.now(Clocks.PEOPLE).toString()))
          .put(agreements + "/2/approvals/" + party)
          .then()
          .statusCode(200);
    }
  }

  private void changePlace(Map<String, Object> fields) {
    var path = "/exchange-rounds/" + before.round() + "/host-places/" + place;
    var known = before.coordinator().asks().get(path).jsonPath();
    var body = new HashMap<String, Object>();
    body.put("organisationId", host);
    for (var field :
        List.of("ward", "startDate", "endDate", "weekdays", "startTime", "endTime", "topics")) {
      body.put(field, known.get(field));
    }
    body.put("minimumLearners", 1);
    body.put("maximumLearners", 1);
    body.put("supervisors", List.of(Map.of("personId", hostSupervisor.id(), "maximumLearners", 1)));
    body.putAll(fields);
    change(path, body);
  }

  private void changeLearner(UUID supervisor) {
    change(
        "/learners/" + before.learnerId(),
        Map.of(
            "cohortId", before.cohort(),
            "employerId", before.home(),
            "supervisorId", supervisor,
            "appliedDate", LocalDate.now(Clocks.PEOPLE).minusMonths(8).toString()));
  }

  private void change(String path, Map<String, Object> body) {
    var coordinator = before.coordinator();
    var version = coordinator.asks().get(path).header("ETag");
    coordinator.sends(body).header("If-Match", version).put(path).then().statusCode(200);
  }
}

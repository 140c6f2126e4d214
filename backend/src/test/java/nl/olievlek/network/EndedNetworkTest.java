package nl.olievlek.network;

import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.plan.PlanFixture;
import nl.olievlek.learner.LearnerFixture;
import nl.olievlek.meeting.MeetingFixture;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ended is history: nothing new comes to it, and what was finished in it stays so. */
@ApiTest
class EndedNetworkTest {

  private static final LocalDate TODAY = LocalDate.now(Clocks.PEOPLE);

  private static final String BEFORE = TODAY.minusYears(2).toString();

  @Inject World world;
  @Inject LearnerFixture learners;
  @Inject MeetingFixture meetings;
  @Inject PlanFixture rounds;
  @Inject Sql sql;

  private UUID network;
  private UUID school;
  private UUID employer;
  private Persona coordinator;

  @BeforeEach
  void aNetworkThatEndedLastYear() {
    network = world.network();
    school = world.schoolOf(network);
    employer = world.memberOf(network);
    coordinator = world.coordinatorOf(network);
    ended(TODAY.minusYears(1), "DAY");
  }

  @Test
  void no_meeting_comes_to_it_also_not_one_of_before() {
    var meeting = new HashMap<>(MeetingFixture.body(network));

    refused(post("/meetings", meeting), "meetingDate");
    meeting.put("meetingDate", BEFORE);
    meeting.remove("startAt");
    meeting.remove("endAt");
    refused(post("/meetings", meeting), "meetingDate");
  }

  @Test
  void its_parts_get_nothing_more() {
    stopped("phases", Map.of("sequence", 9, "kind", "PILOT", "name", "Na", "status", "FINISHED"));
    stopped("projects", Map.of("name", "Na"));
    stopped("themes", Map.of("name", "Na"));
    stopped("results", Map.of("kind", "GUIDE", "title", "Na"));
  }

  @Test
  void what_was_finished_in_it_stays_so() {
    var cohort = learners.cohort(network, "FINISHED", 3);
    var learner = learners.completed(network, world.cohort(network), employer);
    var meeting = meetings.meeting(network, 9);
    var round = rounds.round(network, world.cohort(network), "CLOSED");
    step("/meetings/" + meeting, "CANCELLED", 200);

    step("/cohorts/" + cohort, "ACTIVE", 409);
    step("/learners/" + learner, "ACTIVE", 409);
    step("/exchange-rounds/" + round, "RUNNING", 409);
    step("/meetings/" + meeting, "PLANNED", 409);
  }

  @Test
  void nobody_joins_it_any_more() {
    var cohort = new HashMap<>(LearnerFixture.cohortBody(network, school));
    cohort.put("startDate", TODAY.toString());
    refused(post("/cohorts", cohort), "startDate");
    cohort.put("startDate", BEFORE);
    refused(post("/cohorts", cohort), "startDate");
    refused(post("/learners", LearnerFixture.learnerBody(network, employer)), "appliedDate");
    var member =
        Map.of("organisationId", world.careProvider(), "role", "PARTNER", "validFrom", BEFORE);
    refused(post("/networks/" + network + "/memberships", member), "validFrom");
  }

  @Test
  void nothing_in_it_begins() {
    var proposal =
        Map.of("networkId", network, "organisationId", employer, "title", "Na", "idea", "Iets");
    refused(post("/improvement-proposals", proposal), "networkId");
    var round =
        Map.of(
            "networkId",
            network,
            "name",
            "Na",
            "periodStartDate",
            TODAY.plusDays(20).toString(),
            "periodEndDate",
            TODAY.plusDays(30).toString(),
            "cohortIds",
            List.of(world.cohort(network)));
    refused(post("/exchange-rounds", round), "periodEndDate");
  }

  @Test
  void nobody_gets_a_role_in_it() {
    var role =
        Map.of("personId", world.guestOf(network).id(), "role", "AUDITOR", "networkId", network);

    refused(post("/role-grants", role), "networkId");
  }

  @Test
  void a_network_that_ended_in_a_year_ended_with_it() {
    ended(LocalDate.of(TODAY.getYear(), 1, 1), "YEAR");
    var meeting = new HashMap<>(MeetingFixture.body(network));
    meeting.put("meetingDate", LocalDate.of(TODAY.getYear(), 12, 31).toString());
    meeting.remove("startAt");
    meeting.remove("endAt");

    post("/meetings", meeting).then().statusCode(201);
  }

  private void ended(LocalDate day, String precision) {
    sql.execute(
        "update network set end_date = :day, end_precision = :precision where id = :id",
        Map.of("day", day, "precision", precision, "id", network));
  }

  private void stopped(String part, Map<String, ?> body) {
    post("/networks/" + network + "/" + part, body).then().statusCode(409);
  }

  private void step(String path, String to, int status) {
    post(path + "/transitions", Map.of("to", to, "reason", "Proef")).then().statusCode(status);
  }

  private Response post(String path, Map<String, ?> body) {
    return coordinator.sends(body).post(path);
  }

  private static void refused(Response answer, String field) {
    answer.then().statusCode(400).body("violations.field", hasItem(field));
  }
}

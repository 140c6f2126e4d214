package nl.olievlek.network;

import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.learner.LearnerFixture;
import nl.olievlek.meeting.MeetingFixture;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ended is history: it can be told, and nothing new comes to it. */
@ApiTest
class EndedNetworkTest {

  private static final LocalDate TODAY = LocalDate.now(Clocks.PEOPLE);

  @Inject World world;
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
  void no_meeting_comes_after_the_end_and_one_before_is_told() {
    var meeting = new HashMap<>(MeetingFixture.body(network));

    refused(post("/meetings", meeting), "meetingDate");
    meeting.put("meetingDate", TODAY.minusYears(2).toString());
    meeting.remove("startAt");
    meeting.remove("endAt");
    post("/meetings", meeting).then().statusCode(201);
  }

  @Test
  void nobody_joins_it_any_more() {
    var cohort = new HashMap<>(LearnerFixture.cohortBody(network, school));
    cohort.put("startDate", TODAY.toString());
    refused(post("/cohorts", cohort), "startDate");
    refused(post("/learners", LearnerFixture.learnerBody(network, employer)), "appliedDate");
    var member = Map.of("organisationId", world.careProvider(), "role", "PARTNER");
    refused(post("/networks/" + network + "/memberships", member), "validFrom");
  }

  @Test
  void nothing_in_it_begins() {
    var phase = Map.of("sequence", 9, "kind", "PILOT", "name", "Na", "status", "RUNNING");
    refused(post("/networks/" + network + "/phases", phase), "status");
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

  private Response post(String path, Map<String, ?> body) {
    return coordinator.sends(body).post(path);
  }

  private static void refused(Response answer, String field) {
    answer.then().statusCode(400).body("violations.field", hasItem(field));
  }
}

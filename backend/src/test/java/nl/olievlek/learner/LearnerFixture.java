package nl.olievlek.learner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;

/** Cohorts and learners in the states that tests are about. */
@ApplicationScoped
public class LearnerFixture {

  private final World world;
  private final Rows rows;

  LearnerFixture(World world, Rows rows) {
    this.world = world;
    this.rows = rows;
  }

  /** A cohort that needs at least this many learners. */
  public UUID cohort(UUID network, String status, int minimumSize) {
    return rows.insert(
        "cohort",
        "network_id",
        network,
        "school_id",
        world.schoolOf(network),
        "name",
        Rows.unique("Lesgroep"),
        "start_date",
        LocalDate.now(Clocks.PEOPLE).minusMonths(6),
        "nominal_end_date",
        LocalDate.now(Clocks.PEOPLE).plusMonths(18),
        "minimum_size",
        minimumSize,
        "status",
        status);
  }

  /** A learner who has not started yet. */
  public UUID waiting(UUID network, UUID cohort, UUID employer, String status) {
    return rows.insert(
        "learner",
        "network_id",
        network,
        "cohort_id",
        cohort,
        "employer_id",
        employer,
        "person_id",
        world.person(),
        "status",
        status,
        "applied_date",
        LocalDate.now(Clocks.PEOPLE).minusMonths(1));
  }

  /** A learner who completed. */
  public UUID completed(UUID network, UUID cohort, UUID employer) {
    return rows.insert(
        "learner",
        "network_id",
        network,
        "cohort_id",
        cohort,
        "employer_id",
        employer,
        "person_id",
        world.person(),
        "status",
        "COMPLETED",
        "applied_date",
        LocalDate.now(Clocks.PEOPLE).minusMonths(8),
        "active_from_date",
        LocalDate.now(Clocks.PEOPLE).minusMonths(6),
        "outcome_date",
        LocalDate.now(Clocks.PEOPLE).minusDays(3));
  }

  /** A number that an organisation expects to send. */
  public void pledge(UUID cohort, UUID organisation, int count) {
    rows.insert(
        "cohort_pledge",
        "cohort_id",
        cohort,
        "organisation_id",
        organisation,
        "expected_count",
        count);
  }

  /** Body of a cohort to add. */
  public static Map<String, Object> cohortBody(UUID network, UUID school) {
    var body = new HashMap<String, Object>();
    body.put("networkId", network);
    body.put("schoolId", school);
    body.put("name", Rows.unique("Lesgroep"));
    body.put("startDate", "2026-09-01");
    body.put("nominalEndDate", "2028-07-31");
    body.put("minimumSize", 12);
    return body;
  }

  /** Body of a learner to add, who is new. */
  public static Map<String, Object> learnerBody(UUID network, UUID employer) {
    var surname = Rows.unique("Nieuw");
    var person = Map.of("givenName", "Sam", "surnamePrefix", "de", "surname", surname);
    var body = new HashMap<String, Object>();
    body.put("person", person);
    body.put("networkId", network);
    body.put("employerId", employer);
    body.put("appliedDate", LocalDate.now(Clocks.PEOPLE).minusMonths(2).toString());
    return body;
  }

  /** Somebody takes a step. */
  public static io.restassured.response.ValidatableResponse step(
      Persona persona, String path, Map<String, ?> step) {
    return persona.sends(step).post(path + "/transitions").then();
  }
}

package nl.olievlek.exchange.internship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;

/** Internships with everybody who has to do with them. */
@ApplicationScoped
public class InternshipFixture {

  private final World world;
  private final Rows rows;
  private final Sql sql;

  InternshipFixture(World world, Rows rows, Sql sql) {
    this.world = world;
    this.rows = rows;
    this.sql = sql;
  }

  /** An internship and all that is around it. */
  public record Setting(
      UUID network,
      UUID cohort,
      UUID round,
      UUID home,
      UUID host,
      UUID place,
      UUID learnerId,
      UUID id,
      Persona coordinator,
      Persona homeAdmin,
      Persona hostAdmin,
      Persona supervisor,
      Persona placeSupervisor,
      Persona learner) {

    public String path() {
      return "/exchange-internships/" + id;
    }
  }

  /** An internship that began a week ago, in some state. */
  public Setting internship(String status) {
    var network = world.network();
    var cohort = world.cohort(network);
    var home = world.memberOf(network);
    var host = world.memberOf(network);
    var supervisor = world.supervisorIn(home);
    var placeSupervisor = world.supervisorIn(host);
    var learner = world.learnerOf(network, home);
    var learnerId = world.learner(network, cohort, home, supervisor.id(), learner.id());
    var round = round(network, cohort);
    var place = place(round, host, placeSupervisor.id());
    return new Setting(
        network,
        cohort,
        round,
        home,
        host,
        place,
        learnerId,
        internship(round, learnerId, home, host, place, status),
        world.coordinatorOf(network),
        world.administratorOf(home),
        world.administratorOf(host),
        supervisor,
        placeSupervisor,
        learner);
  }

  /** The same, with today as its last day. */
  public Setting onItsLastDay(String status) {
    var setting = internship(status);
    lastDay(setting, LocalDate.now(Clocks.PEOPLE));
    return setting;
  }

  /** Lets an internship last until another day. */
  public void lastDay(Setting setting, LocalDate day) {
    sql.execute(
        "update exchange_internship set planned_end_date = :day where id = :id",
        Map.of("day", day, "id", setting.id()));
  }

  /** Learner and home agree on the first version, after the host did. */
  public void approved(Setting setting) {
    for (var party : Map.of("LEARNER", setting.learner(), "HOME", setting.homeAdmin()).entrySet()) {
      party
          .getValue()
          .sends(Map.of())
          .put(setting.path() + "/agreements/1/approvals/" + party.getKey())
          .then()
          .statusCode(200);
    }
  }

  /** A published round that began a week ago. */
  public UUID round(UUID network, UUID cohort) {
    var round =
        rows.insert(
            "exchange_round",
            "network_id",
            network,
            "name",
            Rows.unique("Ronde"),
            "status",
            "PUBLISHED",
            "period_start_date",
            LocalDate.now(Clocks.PEOPLE).minusDays(7),
            "period_end_date",
            LocalDate.now(Clocks.PEOPLE).plusDays(20),
            "guidance",
            "Vraag waarom.",
            "lottery_seed",
            "00",
            "lottery_seed_hash",
            "00");
    rows.insertRaw(
        "exchange_round_cohort", new HashMap<>(Map.of("round_id", round, "cohort_id", cohort)));
    return round;
  }

  /** Lets a round be under way. */
  public void running(UUID round) {
    sql.execute("update exchange_round set status = 'RUNNING' where id = :id", Map.of("id", round));
  }

  /** A place for one learner, looked after by somebody; a week longer than the internship. */
  public UUID place(UUID round, UUID host, UUID supervisor) {
    var place =
        rows.insert(
            "host_place",
            "round_id",
            round,
            "organisation_id",
            host,
            "ward",
            "De Linde",
            "start_date",
            LocalDate.now(Clocks.PEOPLE).minusDays(7),
            "end_date",
            LocalDate.now(Clocks.PEOPLE).plusDays(14),
            "weekdays",
            new Short[] {1, 2, 3, 4, 5, 6, 7},
            "start_time",
            java.time.LocalTime.of(7, 30),
            "minimum_learners",
            1,
            "maximum_learners",
            1,
            "practical_information",
            "Meld je bij de balie.",
            "status",
            "CONFIRMED");
    rows.insertRaw(
        "host_place_supervisor",
        new HashMap<>(Map.of("place_id", place, "person_id", supervisor, "maximum_learners", 1)));
    return place;
  }

  /** Another learner of the same home at a place. */
  public UUID another(Setting setting, UUID place, String status) {
    var learner = world.learner(setting.network(), setting.cohort(), setting.home(), null);
    return internship(setting.round(), learner, setting.home(), setting.host(), place, status);
  }

  private UUID internship(
      UUID round, UUID learner, UUID home, UUID host, UUID place, String status) {
    return rows.insert(
        "exchange_internship",
        "round_id",
        round,
        "learner_id",
        learner,
        "home_organisation_id",
        home,
        "host_organisation_id",
        host,
        "host_place_id",
        place,
        "planned_start_date",
        LocalDate.now(Clocks.PEOPLE).minusDays(7),
        "planned_end_date",
        LocalDate.now(Clocks.PEOPLE).plusDays(7),
        "status",
        status);
  }
}

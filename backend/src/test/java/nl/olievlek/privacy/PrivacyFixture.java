package nl.olievlek.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.hamcrest.Matchers;

/** Somebody of whom something of every kind is kept. */
@ApplicationScoped
class PrivacyFixture {

  static final String WRITTEN = "Ze praten hier <b>anders</b> met elkaar";

  /** What somebody writes, by table and column, with how a row is found by the learner. */
  static final List<String> WRITTEN_FIELDS =
      List.of(
          "learner set outcome_note = :text where id = :learner",
          "learner set destination = :text where id = :learner",
          "wish set learning_question = :text where learner_id = :learner",
          "exchange_internship set learned = :text where learner_id = :learner",
          "reflection set observation = :text where internship_id = (select i.id from exchange_internship i"
              + " where i.learner_id = :learner)",
          "improvement_proposal set title = :text where learner_id = :learner",
          "improvement_proposal set idea = :text where learner_id = :learner",
          "person set surname = :text where id = (select l.person_id from learner l where l.id = :learner)");

  private final Rows rows;
  private final World world;
  private final Sql sql;

  PrivacyFixture(Rows rows, World world, Sql sql) {
    this.rows = rows;
    this.world = world;
    this.sql = sql;
  }

  /** The learner wrote this wherever one can write. */
  void write(Setting setting, String text) {
    WRITTEN_FIELDS.forEach(
        field ->
            sql.execute("update " + field, Map.of("text", text, "learner", setting.learner())));
  }

  /** The learner cannot on these days. */
  void unavailable(Setting setting, LocalDate... days) {
    sql.execute(
        "update wish set unavailable_dates = cast(:days as date[]) where learner_id = :learner",
        Map.of(
            "days",
            Stream.of(days).map(LocalDate::toString).toArray(String[]::new),
            "learner",
            setting.learner()));
  }

  /** A learner who stopped, after an internship with a reflection, a meeting and a proposal. */
  Setting stoppedLearner(LocalDate outcome) {
    var network = world.network();
    var employer = world.memberOf(network);
    var self = world.learnerOf(network, employer);
    var learner = learner(network, employer, self.id(), outcome);
    var round = round(network);
    wish(round, learner);
    reflection(internship(round, learner, employer, world.memberOf(network)));
    registration(network, employer, self.id());
    proposal(network, employer, self.id(), learner);
    return new Setting(network, employer, learner, self);
  }

  /** Somebody asks to be erased, and is. */
  static void erase(Persona person, Persona by) {
    by.sends(Map.of("to", "GRANTED"))
        .post("/data-requests/" + ask(person) + "/transitions")
        .then()
        .statusCode(200)
        .body("status", Matchers.is("GRANTED"));
  }

  /** Somebody asks to be erased. */
  static String ask(Persona person) {
    return person
        .sends(Map.of("kind", "ERASURE", "text", "Haal mij weg"))
        .post("/me/data-requests")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** What the learner wrote. */
  UUID reflectionOf(Setting setting) {
    var internship = rows.id("exchange_internship", "learner_id = :value", setting.learner());
    return rows.id("reflection", "internship_id = :value", internship);
  }

  private UUID learner(UUID network, UUID employer, UUID person, LocalDate outcome) {
    return rows.insert(
        "learner",
        "network_id",
        network,
        "cohort_id",
        world.cohort(network),
        "employer_id",
        employer,
        "person_id",
        person,
        "status",
        "DROPPED_OUT",
        "applied_date",
        outcome.minusYears(1),
        "active_from_date",
        outcome.minusMonths(10),
        "outcome_date",
        outcome,
        "dropout_reason",
        "GUIDANCE",
        "outcome_note",
        "Het botste",
        "destination",
        "Een winkel");
  }

  private UUID round(UUID network) {
    return rows.insert(
        "exchange_round",
        "network_id",
        network,
        "name",
        Rows.unique("Ronde"),
        "status",
        "CLOSED",
        "period_start_date",
        LocalDate.of(2020, 1, 1),
        "period_end_date",
        LocalDate.of(2020, 3, 1),
        "lottery_seed",
        "x",
        "lottery_seed_hash",
        "x");
  }

  private void wish(UUID round, UUID learner) {
    rows.insert(
        "wish",
        "round_id",
        round,
        "learner_id",
        learner,
        "learning_question",
        "Hoe doen zij dat?",
        "topics",
        new String[] {"dementie"});
  }

  private UUID internship(UUID round, UUID learner, UUID home, UUID host) {
    var place =
        rows.insert(
            "host_place",
            "round_id",
            round,
            "organisation_id",
            host,
            "ward",
            "Begane grond",
            "start_date",
            LocalDate.of(2020, 1, 1),
            "end_date",
            LocalDate.of(2020, 3, 1),
            "weekdays",
            new Short[] {1},
            "minimum_learners",
            1,
            "maximum_learners",
            4,
            "status",
            "OFFERED");
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
        LocalDate.of(2020, 2, 1),
        "planned_end_date",
        LocalDate.of(2020, 2, 3),
        "status",
        "RECOGNISED");
  }

  private void reflection(UUID internship) {
    rows.insert(
        "reflection",
        "internship_id",
        internship,
        "shared_with",
        "NETWORK",
        "status",
        "SHARED",
        "observation",
        WRITTEN,
        "submitted_at",
        OffsetDateTime.now(ZoneOffset.UTC));
  }

  private void registration(UUID network, UUID organisation, UUID person) {
    var meeting =
        rows.insert(
            "meeting",
            "network_id",
            network,
            "kind",
            "TRAINING_SESSION",
            "mode",
            "ON_SITE",
            "title",
            "Bijeenkomst",
            "meeting_date",
            LocalDate.of(2020, 2, 10),
            "status",
            "HELD");
    rows.insert(
        "registration",
        "meeting_id",
        meeting,
        "person_id",
        person,
        "organisation_id",
        organisation,
        "status",
        "ATTENDED",
        "public_listing",
        true);
  }

  private void proposal(UUID network, UUID organisation, UUID author, UUID learner) {
    rows.insert(
        "improvement_proposal",
        "network_id",
        network,
        "organisation_id",
        organisation,
        "author_id",
        author,
        "learner_id",
        learner,
        "title",
        "Idee",
        "idea",
        "Anders",
        "status",
        "STANDARD",
        "submitted_at",
        OffsetDateTime.now(ZoneOffset.UTC).minusYears(3));
  }

  /** A network with somebody of whom something of every kind is kept. */
  record Setting(UUID network, UUID employer, UUID learner, Persona self) {}
}

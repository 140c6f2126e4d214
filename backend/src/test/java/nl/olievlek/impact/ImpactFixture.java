package nl.olievlek.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;

/** Learners with an outcome, internships, meetings and proposals to count. */
@ApplicationScoped
class ImpactFixture {

  static final LocalDate STARTED = LocalDate.of(2019, 9, 1);
  static final LocalDate PLANNED_END = LocalDate.of(2021, 7, 31);

  private final Rows rows;
  private final World world;

  ImpactFixture(Rows rows, World world) {
    this.rows = rows;
    this.world = world;
  }

  /** A cohort from September 2019 to July 2021. */
  UUID cohort(UUID network, String name) {
    return cohort(network, name, PLANNED_END);
  }

  /** A cohort of which the time has not come. */
  UUID running(UUID network, String name) {
    return cohort(network, name, EditionFixture.LATEST.plusYears(1));
  }

  private UUID cohort(UUID network, String name, LocalDate end) {
    return rows.insert(
        "cohort",
        "network_id",
        network,
        "school_id",
        world.school(),
        "name",
        name,
        "start_date",
        STARTED,
        "nominal_end_date",
        end,
        "minimum_size",
        3,
        "status",
        "ACTIVE");
  }

  /** So many learners who completed on the planned day. */
  void completed(int number, UUID network, UUID cohort, UUID employer) {
    for (var i = 0; i < number; i++) {
      learner(network, cohort, employer, "COMPLETED", PLANNED_END);
    }
  }

  /** So many learners who dropped out after so many days. */
  void droppedOut(int number, int days, UUID network, UUID cohort, UUID employer) {
    for (var i = 0; i < number; i++) {
      learner(network, cohort, employer, "DROPPED_OUT", STARTED.plusDays(days));
    }
  }

  /** Somebody who started on another day and completed on the planned one. */
  void starting(UUID network, UUID cohort, UUID employer, LocalDate day) {
    learner(network, cohort, employer, "COMPLETED", PLANNED_END, day);
  }

  /** A learner who started in September 2019; without an outcome date still in training. */
  UUID learner(UUID network, UUID cohort, UUID employer, String status, LocalDate outcome) {
    return learner(network, cohort, employer, status, outcome, STARTED);
  }

  private UUID learner(
      UUID network, UUID cohort, UUID employer, String status, LocalDate outcome, LocalDate start) {
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
        STARTED.minusMonths(3),
        "active_from_date",
        start,
        "outcome_date",
        outcome,
        "dropout_reason",
        "DROPPED_OUT".equals(status) ? "GUIDANCE" : null,
        "still_in_training",
        "TRANSFERRED".equals(status) ? true : null);
  }

  /** An exchange round of a network. */
  private UUID round(UUID network) {
    return rows.insert(
        "exchange_round",
        "network_id",
        network,
        "name",
        Rows.unique("Ronde"),
        "status",
        "RUNNING",
        "period_start_date",
        LocalDate.of(2020, 1, 1),
        "period_end_date",
        LocalDate.of(2020, 3, 1),
        "lottery_seed",
        "x",
        "lottery_seed_hash",
        "x");
  }

  /** A place that is offered in a round. */
  private UUID place(UUID round, UUID host) {
    return rows.insert(
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
  }

  /** An internship that ends on a day, with a submitted reflection or without one. */
  void internship(Stay stay, UUID learner, String status, LocalDate end, boolean reflected) {
    var internship =
        rows.insert(
            "exchange_internship",
            "round_id",
            stay.round(),
            "learner_id",
            learner,
            "home_organisation_id",
            stay.home(),
            "host_organisation_id",
            stay.host(),
            "host_place_id",
            stay.place(),
            "planned_start_date",
            end.minusDays(2),
            "planned_end_date",
            end,
            "status",
            status);
    rows.insert(
        "reflection",
        "internship_id",
        internship,
        "shared_with",
        "COHORT",
        "status",
        reflected ? "SHARED" : "DRAFT",
        "submitted_at",
        reflected ? OffsetDateTime.now(ZoneOffset.UTC) : null);
  }

  /** From where to where a learner goes in a round. */
  Stay stay(UUID network, UUID home, UUID host) {
    var round = round(network);
    return new Stay(round, place(round, host), home, host);
  }

  /** From where to where a learner goes. */
  record Stay(UUID round, UUID place, UUID home, UUID host) {}

  /** A meeting that was held, with one person for each of these states. */
  void held(UUID network, String kind, String mode, LocalDate date, String... states) {
    var meeting =
        rows.insert(
            "meeting",
            "network_id",
            network,
            "kind",
            kind,
            "mode",
            mode,
            "title",
            "Bijeenkomst",
            "meeting_date",
            date,
            "status",
            "HELD");
    for (var state : states) {
      rows.insert(
          "registration", "meeting_id", meeting, "person_id", world.person(), "status", state);
    }
  }

  /** A proposal; without a moment never submitted as far as the source tells. */
  void proposal(UUID network, UUID organisation, UUID learner, String status, Instant submitted) {
    rows.insert(
        "improvement_proposal",
        "network_id",
        network,
        "organisation_id",
        organisation,
        "learner_id",
        learner,
        "title",
        "Idee",
        "idea",
        "Anders",
        "status",
        status,
        "submitted_at",
        submitted == null ? null : submitted.atOffset(ZoneOffset.UTC));
  }
}

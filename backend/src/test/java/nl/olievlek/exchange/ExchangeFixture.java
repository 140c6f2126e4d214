package nl.olievlek.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.planning.SeedCommitment;
import nl.olievlek.platform.persistence.Ids;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;

/** Rounds, places and internships that tests are about. */
@ApplicationScoped
public class ExchangeFixture {

  /** First day of every round, a Monday. */
  public static final LocalDate START = LocalDate.of(2027, 2, 1);

  /** Last day of every round, a Friday. */
  public static final LocalDate END = LocalDate.of(2027, 2, 26);

  private final Rows rows;
  private final World world;
  private final Sql sql;

  ExchangeFixture(Rows rows, World world, Sql sql) {
    this.rows = rows;
    this.world = world;
    this.sql = sql;
  }

  /** A round of the learners of some cohorts. */
  public UUID round(UUID network, String status, UUID... cohorts) {
    return roundUntil(network, status, LocalDate.now(Clocks.PEOPLE).plusDays(7), cohorts);
  }

  /** A round with a deadline for wishes. */
  public UUID roundUntil(UUID network, String status, LocalDate deadline, UUID... cohorts) {
    var lottery = SeedCommitment.draw();
    var round =
        rows.insert(
            "exchange_round",
            "network_id",
            network,
            "name",
            Rows.unique("Ronde"),
            "status",
            status,
            "period_start_date",
            START,
            "period_end_date",
            END,
            "wish_deadline_date",
            deadline,
            "lottery_seed",
            lottery.seed(),
            "lottery_seed_hash",
            lottery.hash());
    for (var cohort : cohorts) {
      rows.insertRaw("exchange_round_cohort", Map.of("round_id", round, "cohort_id", cohort));
    }
    return round;
  }

  /** Sets the last day on which hosts can offer in a round. */
  public void offersUntil(UUID round, LocalDate day) {
    sql.execute(
        "update exchange_round set offer_deadline_date = :day where id = :round",
        Map.of("day", day, "round", round));
  }

  /** Lets each learner say whether to take part in a round. */
  public void optional(UUID round) {
    sql.execute(
        "update exchange_round set participation = 'OPTIONAL' where id = :round",
        Map.of("round", round));
  }

  /** A place for one to three learners, on Mondays and Tuesdays of the whole round. */
  public UUID place(UUID round, UUID organisation, String status) {
    return rows.insert(
        "host_place",
        "round_id",
        round,
        "organisation_id",
        organisation,
        "ward",
        "De Linde",
        "start_date",
        START,
        "end_date",
        END,
        "weekdays",
        new Integer[] {1, 2},
        "minimum_learners",
        1,
        "maximum_learners",
        3,
        "topics",
        new String[] {"dementie"},
        "status",
        status);
  }

  /** A supervisor who takes a number of learners at a place. */
  public void supervisor(UUID place, UUID person, int most) {
    rows.insertRaw(
        "host_place_supervisor",
        Map.of("place_id", place, "person_id", person, "maximum_learners", most));
  }

  /** An internship of a learner at a place, in the first week of the round. */
  public UUID internship(
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
        START,
        "planned_end_date",
        START.plusDays(4),
        "status",
        status);
  }

  /** The first version of what was agreed about an internship. */
  public void agreement(UUID internship) {
    rows.insertRaw(
        "internship_agreement",
        Map.of(
            "internship_id",
            internship,
            "number",
            1,
            "start_date",
            START,
            "end_date",
            END,
            "drawn_up_at",
            OffsetDateTime.now()));
  }

  /** Hours that a learner proposed. */
  public UUID hours(UUID internship) {
    var id = Ids.next();
    rows.insertRaw(
        "internship_hours",
        Map.of(
            "id",
            id,
            "internship_id",
            internship,
            "worked_date",
            START,
            "hours",
            8,
            "status",
            "PROPOSED",
            "entered_at",
            OffsetDateTime.now()));
    return id;
  }

  /** An active learner of a cohort, employed by a member of its network. */
  public UUID learner(UUID network, UUID cohort) {
    return world.learner(network, cohort, world.memberOf(network), null);
  }

  /** A reflection that the learner shares with the coach. */
  public UUID reflection(UUID internship) {
    return rows.insert(
        "reflection",
        "internship_id",
        internship,
        "shared_with",
        "COACH",
        "status",
        "SHARED",
        "submitted_at",
        OffsetDateTime.now());
  }

  /** What somebody said about a reflection. */
  public UUID message(UUID reflection, UUID author) {
    var row = new HashMap<String, Object>();
    row.put("id", Ids.next());
    row.put("version", 0);
    row.put("reflection_id", reflection);
    row.put("author_id", author);
    row.put("text", "Dag");
    row.put("sent_at", OffsetDateTime.now());
    rows.insertRaw("reflection_message", row);
    return (UUID) row.get("id");
  }
}

package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.olievlek.planning.SeedCommitment;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;

/** Rounds that are ready to be planned. */
@ApplicationScoped
public class PlanFixture {

  /** A Monday. */
  public static final LocalDate START = LocalDate.of(2027, 2, 1);

  private final World world;
  private final Rows rows;
  private final Sql sql;
  private final PlanMaker maker;

  PlanFixture(World world, Rows rows, Sql sql, PlanMaker maker) {
    this.world = world;
    this.rows = rows;
    this.sql = sql;
    this.maker = maker;
  }

  /**
   * A round with everybody in it.
   *
   * @param organisations each employs learners and offers one place
   * @param learners active, by turns employed by each organisation
   * @param places one for each organisation
   */
  public record Setting(
      UUID network,
      UUID cohort,
      UUID round,
      Persona coordinator,
      List<UUID> organisations,
      List<UUID> learners,
      List<UUID> places) {}

  /** A round in planning in which each organisation offers one place with some seats. */
  public Setting setting(int organisations, int learners, int seats) {
    var network = world.network();
    var cohort = world.cohort(network);
    var round = round(network, cohort, "PLANNING");
    var members = new ArrayList<UUID>();
    var places = new ArrayList<UUID>();
    for (var i = 0; i < organisations; i++) {
      members.add(world.memberOf(network));
      places.add(place(round, members.get(i), seats));
    }
    var taking = new ArrayList<UUID>();
    for (var i = 0; i < learners; i++) {
      taking.add(world.learner(network, cohort, members.get(i % organisations), null));
    }
    var coordinator = world.coordinatorOf(network);
    return new Setting(network, cohort, round, coordinator, members, taking, places);
  }

  /** Another round of the same learners, weeks later, in which each organisation offers a place. */
  public UUID later(Setting setting, int weeks, int seats) {
    var round = round(setting.network(), setting.cohort(), "PLANNING");
    setting.organisations().forEach(organisation -> place(round, organisation, seats));
    var moved = new HashMap<String, Object>();
    moved.put("round", round);
    moved.put("days", 7 * weeks);
    sql.execute(
        """
        update exchange_round set period_start_date = period_start_date + :days,
          period_end_date = period_end_date + :days where id = :round""",
        moved);
    sql.execute(
        "update host_place set start_date = start_date + :days, end_date = end_date + :days where round_id = :round",
        moved);
    return round;
  }

  /** A round of one cohort. */
  public UUID round(UUID network, UUID cohort, String status) {
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
            START.plusDays(25),
            "guidance",
            "Kijk en vraag waarom.",
            "lottery_seed",
            lottery.seed(),
            "lottery_seed_hash",
            lottery.hash());
    var link = new HashMap<String, Object>();
    link.put("round_id", round);
    link.put("cohort_id", cohort);
    rows.insertRaw("exchange_round_cohort", link);
    return round;
  }

  /** A place for two weeks, on Mondays and Tuesdays. */
  public UUID place(UUID round, UUID organisation, int seats) {
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
        START.plusDays(8),
        "weekdays",
        new Short[] {1, 2},
        "minimum_learners",
        1,
        "maximum_learners",
        seats,
        "topics",
        new String[] {"Dementie"},
        "status",
        "OFFERED");
  }

  /** A wish for hosts, best first. */
  public void wish(UUID round, UUID learner, UUID... hosts) {
    rows.insert(
        "wish",
        "round_id",
        round,
        "learner_id",
        learner,
        "learning_question",
        "Hoe doen jullie dat?",
        "ranked_host_ids",
        hosts,
        "topics",
        new String[] {"dementie"});
  }

  /** A learner who does not take part. */
  public void absent(UUID round, UUID learner) {
    rows.insert("wish", "round_id", round, "learner_id", learner, "absent", true);
  }

  /** Makes the plan of a round and says which. */
  public String planned(Setting setting) {
    return planned(setting.round(), setting.coordinator(), Map.of());
  }

  /** Makes a plan as somebody asks it and says which. */
  public String planned(UUID round, Persona coordinator, Map<String, ?> request) {
    var asked = coordinator.sends(request).noFilters().post("/exchange-rounds/" + round + "/plans");
    var plan = asked.then().statusCode(202).extract().<String>path("id");
    settle();
    return plan;
  }

  /** Waits until everything is made that was asked for. */
  public void settle() {
    try {
      maker.start().get();
    } catch (InterruptedException | ExecutionException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Makes and publishes the plan of a round and says which. */
  public String published(Setting setting) {
    var plan = planned(setting);
    setting
        .coordinator()
        .sends(Map.of("to", "PUBLISHED"))
        .post("/plans/" + plan + "/transitions")
        .then()
        .statusCode(200);
    return plan;
  }
}

package nl.olievlek.exchange.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Sql;

/** Stores plans of the past with the days on which they were made and published. */
@ApplicationScoped
class PastPlanRows {

  private final AssignmentRows assignments;
  private final PlaceRows places;
  private final Sql sql;

  PastPlanRows(AssignmentRows assignments, PlaceRows places, Sql sql) {
    this.assignments = assignments;
    this.places = places;
    this.sql = sql;
  }

  void store(UUID plan, MadePlan made) {
    assignments.store(plan, made);
    places.store(plan, made);
  }

  /** What the product stamps with now happened then. */
  void date(UUID plan, Instant made, Instant published) {
    sql.execute(
        "update plan set created_at = :made, updated_at = :published where id = :plan",
        Map.of("plan", plan, "made", utc(made), "published", utc(published)));
  }

  void replace(UUID plan, Instant at) {
    sql.execute(
        "update plan set status = 'REPLACED', version = version + 1, updated_at = :at where id = :plan",
        Map.of("plan", plan, "at", utc(at)));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}

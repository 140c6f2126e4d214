package nl.olievlek.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.Rows;

/** Editions of months before, as if they had been made then. */
@ApplicationScoped
class EditionFixture {

  /** The last day of the last month that is over, and of the two before it. */
  static final LocalDate LATEST = LocalDate.now(Clocks.PEOPLE).withDayOfMonth(1).minusDays(1);

  static final LocalDate SECOND = LATEST.withDayOfMonth(1).minusDays(1);
  static final LocalDate FIRST = SECOND.withDayOfMonth(1).minusDays(1);

  private final Rows rows;

  EditionFixture(Rows rows) {
    this.rows = rows;
  }

  UUID edition(UUID network, LocalDate day) {
    var edition = UUID.randomUUID();
    var made = day.atStartOfDay().atOffset(ZoneOffset.UTC);
    var row = new HashMap<String, Object>(Map.of("id", edition, "network_id", network));
    row.putAll(Map.of("as_of_date", day, "made_at", made, "groups", new UUID[0]));
    rows.insertRaw("impact_edition", row);
    return edition;
  }

  /** The total of dropout in an edition; hidden without numbers. */
  void dropout(UUID edition, LocalDate day, Long numerator, Long denominator) {
    var row = new HashMap<String, Object>(Map.of("edition_id", edition, "metric_code", "dropout"));
    if (denominator != null) {
      row.putAll(Map.of("numerator", numerator, "denominator", denominator));
    }
    row.putAll(Map.of("group_type", "NONE", "pending_cohorts", 0, "running", false));
    row.putAll(Map.of("minimum_cell", 5, "counted_date", day));
    row.putAll(Map.of("hidden_from", new UUID[0], "shown_together", new String[0]));
    row.putAll(Map.of("pending_hidden_from", new UUID[0], "pending_together", new String[0]));
    rows.insertRaw("impact_edition_value", row);
  }

  /** The number of learners in an edition from the first on; hidden without one. */
  void learners(UUID edition, LocalDate day, Long number) {
    var row = new HashMap<String, Object>(Map.of("edition_id", edition, "figure", "LEARNER"));
    if (number != null) {
      row.put("people", number);
    }
    row.putAll(Map.of("from_date", ImpactFixture.STARTED.withDayOfMonth(30)));
    row.put("counted_date", day);
    row.putAll(Map.of("hidden_from", new UUID[0], "shown_together", new String[0]));
    rows.insertRaw("impact_edition_figure", row);
  }
}

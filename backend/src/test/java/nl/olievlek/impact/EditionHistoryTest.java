package nl.olievlek.impact;

import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What earlier editions told counts, however long ago: readers keep what they saw. */
@ApiTest
class EditionHistoryTest {

  private static final LocalDate LATEST =
      LocalDate.now(Clocks.PEOPLE).withDayOfMonth(1).minusDays(1);
  private static final LocalDate SECOND = LATEST.withDayOfMonth(1).minusDays(1);
  private static final LocalDate FIRST = SECOND.withDayOfMonth(1).minusDays(1);

  @Inject World world;
  @Inject Rows rows;
  @Inject ImpactFixture fixture;

  private UUID network;
  private Persona auditor;

  @BeforeEach
  void a_network_of_which_ten_of_thirty_stopped() {
    network = world.network();
    var home = world.memberOf(network);
    var cohort = fixture.cohort(network, "Lesgroep");
    fixture.completed(20, network, cohort, home);
    fixture.droppedOut(10, 200, network, cohort, home);
    auditor = world.auditorOf(network);
  }

  @Test
  void a_few_changes_since_a_value_was_shown_last_are_not_shown_after_one_that_was_hidden() {
    value(edition(FIRST), FIRST, 8L, 30L);
    value(edition(SECOND), SECOND, null, null);

    var path = "/impact-metrics/dropout/values?networkId=" + network;
    auditor
        .asks()
        .get(path)
        .then()
        .statusCode(200)
        .body("items[0].numerator", equalTo(8))
        .body("asOfDate", equalTo(FIRST.toString()));
  }

  @Test
  void a_few_more_people_since_their_number_was_shown_last_are_not_shown_either() {
    people(edition(FIRST), 28L);
    people(edition(SECOND), null);

    var path = "/networks/" + network + "/figures";
    auditor.asks().get(path).then().statusCode(200).body("learnersStarted", equalTo(28));
  }

  private UUID edition(LocalDate day) {
    var edition = UUID.randomUUID();
    var made = day.atStartOfDay().atOffset(ZoneOffset.UTC);
    rows.insertRaw(
        "impact_edition",
        Map.of(
            "id",
            edition,
            "network_id",
            network,
            "as_of_date",
            day,
            "made_at",
            made,
            "groups",
            new UUID[0]));
    return edition;
  }

  private void value(UUID edition, LocalDate day, Long numerator, Long denominator) {
    var row =
        new HashMap<String, Object>(
            Map.of("edition_id", edition, "metric_code", "dropout", "group_type", "NONE"));
    if (denominator != null) {
      row.put("numerator", numerator);
      row.put("denominator", denominator);
    }
    row.put("pending_cohorts", 0);
    row.put("running", false);
    row.put("minimum_cell", 5);
    row.put("counted_date", day);
    row.put("hidden_from", new UUID[0]);
    row.put("shown_together", new String[0]);
    rows.insertRaw("impact_edition_value", row);
  }

  private void people(UUID edition, Long number) {
    var row =
        new HashMap<String, Object>(
            Map.of("edition_id", edition, "figure", "LEARNER", "from_date", ImpactFixture.STARTED));
    if (number != null) {
      row.put("people", number);
    }
    row.put("hidden_from", new UUID[0]);
    row.put("shown_together", new String[0]);
    rows.insertRaw("impact_edition_figure", row);
  }
}

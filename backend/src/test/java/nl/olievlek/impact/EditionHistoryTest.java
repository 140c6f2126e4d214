package nl.olievlek.impact;

import static nl.olievlek.impact.EditionFixture.FIRST;
import static nl.olievlek.impact.EditionFixture.LATEST;
import static nl.olievlek.impact.EditionFixture.SECOND;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What earlier editions told counts, however long ago: readers keep what they saw. */
@ApiTest
class EditionHistoryTest {

  @Inject World world;
  @Inject ImpactFixture fixture;
  @Inject EditionFixture editions;

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
    editions.dropout(editions.edition(network, FIRST), FIRST, 8L, 30L);
    editions.dropout(editions.edition(network, SECOND), SECOND, null, null);

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
    editions.learners(editions.edition(network, FIRST), FIRST, 28L);
    editions.learners(editions.edition(network, SECOND), SECOND, null);

    var path = "/networks/" + network + "/figures";
    auditor
        .asks()
        .get(path)
        .then()
        .statusCode(200)
        .body("learnersStarted", equalTo(28))
        .body("learnersAsOfDate", equalTo(FIRST.toString()))
        .body("peopleAsOfDate", equalTo(LATEST.toString()));
  }
}

package nl.olievlek.impact;

import static nl.olievlek.impact.ImpactFixture.PLANNED_END;
import static nl.olievlek.impact.ImpactFixture.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.AtOnce;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is published of a network to who does not see its people. */
@ApiTest
class EditionTest {

  private static final LocalDate CLOSED =
      LocalDate.now(Clocks.PEOPLE).withDayOfMonth(1).minusDays(1);

  @Inject World world;
  @Inject Rows rows;
  @Inject ImpactFixture fixture;
  @Inject EditionFixture editions;

  private UUID network;
  private UUID home;
  private UUID cohort;
  private Persona auditor;

  @BeforeEach
  void a_network_of_which_half_stopped() {
    network = world.network();
    home = world.memberOf(network);
    cohort = fixture.cohort(network, "Lesgroep");
    fixture.completed(20, network, cohort, home);
    fixture.droppedOut(10, 200, network, cohort, home);
    auditor = world.auditorOf(network);
  }

  @Test
  void an_edition_is_the_same_all_month_whatever_happens() {
    dropout(auditor).body("items[0].numerator", equalTo(10));

    fixture.droppedOut(1, 200, network, cohort, home);
    fixture.droppedOut(8, 200, network, cohort, home);

    dropout(auditor)
        .body("items[0].numerator", equalTo(10))
        .body("asOfDate", equalTo(CLOSED.toString()));
    dropout(world.coordinatorOf(network))
        .body("items[0].numerator", equalTo(19))
        .body("asOfDate", equalTo(LocalDate.now(Clocks.PEOPLE).toString()));
  }

  @Test
  void an_indicator_that_is_newer_than_the_edition_is_not_told_yet() {
    editions.edition(network, CLOSED);

    dropout(auditor)
        .body("items[0].numerator", nullValue())
        .body("items[0].suppressed", is(true))
        .body("asOfDate", equalTo(CLOSED.toString()));
  }

  @Test
  void in_how_many_cohorts_those_of_an_organisation_are_is_not_told() {
    for (var i = 1; i <= 2; i++) {
      var running = fixture.running(network, "Loopt " + i);
      for (var n = 0; n < 10; n++) {
        fixture.learner(network, running, home, "ACTIVE", null);
      }
    }
    var path = "/impact-metrics/completion/values?groupBy=ORGANISATION&networkId=" + network;

    var told = auditor.asks().get(path).then().statusCode(200);
    told.body("items[0].pendingCount", equalTo(20)).body("items[0].pendingCohortCount", equalTo(0));
    var counted = world.coordinatorOf(network).asks().get(path).then().statusCode(200);
    counted.body("items[0].pendingCohortCount", equalTo(2));
  }

  @Test
  void what_happened_after_the_month_is_in_no_edition_yet() {
    for (var i = 0; i < 6; i++) {
      fixture.learner(network, cohort, home, "DROPPED_OUT", CLOSED.plusDays(1));
    }

    dropout(auditor)
        .body("items[0].numerator", equalTo(10))
        .body("items[0].denominator", equalTo(36));
  }

  @Test
  void two_readers_at_once_get_one_edition() {
    AtOnce.times(6, () -> dropout(auditor)).forEach(answer -> answer.statusCode(200));

    assertThat(rows.count("impact_edition", "network_id = :value", network)).isEqualTo(1);
  }

  @Test
  void a_few_changes_since_the_former_edition_are_not_shown() {
    var before = CLOSED.withDayOfMonth(1).minusDays(1);
    former(before, 8, 30);

    dropout(auditor)
        .body("items[0].numerator", equalTo(8))
        .body("asOfDate", equalTo(before.toString()));
  }

  @Test
  void enough_changes_since_the_former_edition_are_shown() {
    former(CLOSED.withDayOfMonth(1).minusDays(1), 5, 20);

    dropout(auditor)
        .body("items[0].numerator", equalTo(10))
        .body("asOfDate", equalTo(CLOSED.toString()));
  }

  @Test
  void nothing_is_kept_of_what_is_hidden() {
    fixture.droppedOut(2, 20, network, cohort, home);

    early(auditor).body("items[0].numerator", nullValue()).body("items[0].suppressed", is(true));

    var kept = "numerator is not null and metric_code = 'early-dropout' and edition_id = :value";
    var edition = rows.id("impact_edition", "network_id = :value", network);
    assertThat(rows.count("impact_edition_value", kept, edition)).isZero();
  }

  @Test
  void who_started_later_makes_no_figure_of_a_day() {
    for (var day = 1; day <= 3; day++) {
      fixture.starting(network, cohort, home, STARTED.plusMonths(2).plusDays(day));
    }
    fixture.starting(network, cohort, home, STARTED.plusMonths(5));
    var shown = new ArrayList<Integer>();

    for (var day = STARTED.minusDays(3); day.isBefore(PLANNED_END); day = day.plusDays(9)) {
      Integer started = figures(auditor, day).extract().path("learnersStarted");
      if (started != null) {
        shown.add(started);
      }
    }

    assertThat(shown.stream().distinct()).containsExactly(0, 34);
    figures(world.coordinatorOf(network), STARTED.plusMonths(3))
        .body("learnersStarted", equalTo(33));
  }

  @Test
  void two_who_transferred_are_the_difference_of_no_two_figures() {
    for (var i = 0; i < 2; i++) {
      fixture.learner(network, cohort, home, "TRANSFERRED", STARTED.plusDays(200));
    }
    var coordinator = world.coordinatorOf(network);
    values(coordinator, "completion").body("items[0].denominator", equalTo(30));
    dropout(coordinator).body("items[0].denominator", equalTo(32));

    values(auditor, "completion").body("items[0].denominator", nullValue());
    dropout(auditor).body("items[0].denominator", equalTo(32));
    values(auditor, "exchange-participation").body("items[0].denominator", equalTo(32));
    figures(auditor, CLOSED).body("learnersStarted", equalTo(32));
  }

  @Test
  void five_cohorts_with_one_each_are_not_worked_out_from_their_sum() {
    for (var i = 0; i < 5; i++) {
      var other = fixture.cohort(network, Rows.unique("Lesgroep"));
      fixture.completed(19, network, other, home);
      fixture.droppedOut(1, 200, network, other, home);
    }

    var path = "/impact-metrics/dropout/values?groupBy=COHORT&networkId=" + network;
    var answer = auditor.asks().get(path).then().statusCode(200);
    answer.body("total.numerator", equalTo(15)).body("items.numerator", everyItem(nullValue()));
  }

  @Test
  void people_are_those_of_the_month_before_and_all_else_of_the_day() {
    var day = STARTED.plusDays(20);

    figures(auditor, day)
        .body("asOfDate", equalTo(day.toString()))
        .body("peopleAsOfDate", equalTo(STARTED.minusDays(1).toString()))
        .body("cohorts", equalTo(1))
        .body("learnersStarted", equalTo(0));
  }

  private ValidatableResponse dropout(Persona who) {
    return values(who, "dropout");
  }

  private ValidatableResponse early(Persona who) {
    return values(who, "early-dropout");
  }

  private ValidatableResponse values(Persona who, String code) {
    var path = "/impact-metrics/" + code + "/values?networkId=" + network;
    return who.asks().get(path).then().statusCode(200);
  }

  private ValidatableResponse figures(Persona who, LocalDate day) {
    var path = "/networks/" + network + "/figures?asOfDate=" + day;
    return who.asks().get(path).then().statusCode(200);
  }

  private void former(LocalDate day, long numerator, long denominator) {
    editions.dropout(editions.edition(network, day), day, numerator, denominator);
  }
}

package nl.olievlek.exchange.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.plan.PlanFixture.Setting;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes part in a round is fixed by the plan that is published. */
@ApiTest
class TookPartTest {

  @Inject PlanFixture fixture;
  @Inject World world;
  @Inject Sql sql;

  private Setting setting;
  private UUID learner;

  @BeforeEach
  void aRoundThatCanBePlanned() {
    setting = fixture.setting(2, 4, 4);
    learner = setting.learners().getFirst();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUBLISHED", "RUNNING", "CLOSED"})
  void who_was_planned_took_part_whatever_becomes_of_them(String status) {
    fixture.published(setting);
    round(status);

    interrupted(learner);

    counts(4, 0);
    wishes(4);
  }

  @Test
  void who_did_not_learn_when_it_was_planned_took_no_part() {
    interrupted(learner);
    fixture.published(setting);
    round("CLOSED");

    counts(3, 0);

    sql.execute("update learner set status = 'ACTIVE' where id = :id", Map.of("id", learner));
    counts(3, 0);
  }

  @Test
  void who_said_to_be_absent_did_so() {
    fixture.absent(setting.round(), learner);
    fixture.published(setting);
    round("CLOSED");

    interrupted(learner);

    counts(3, 1);
  }

  @Test
  void who_begins_later_joins_in_until_the_round_is_closed() {
    fixture.published(setting);
    var organisation = setting.organisations().getFirst();
    var later = world.learner(setting.network(), setting.cohort(), organisation, null);

    round("RUNNING");
    counts(5, 0);
    wishes(5).body("items.learner.id", hasItem(later.toString()));

    round("CLOSED");
    counts(4, 0);
    wishes(4).body("items.learner.id", not(hasItem(later.toString())));
  }

  private void round(String status) {
    sql.execute(
        "update exchange_round set status = :status where id = :id",
        Map.of("status", status, "id", setting.round()));
  }

  private void interrupted(UUID id) {
    sql.execute("update learner set status = 'INTERRUPTED' where id = :id", Map.of("id", id));
  }

  private void counts(int learners, int absent) {
    setting
        .coordinator()
        .asks()
        .get("/exchange-rounds/" + setting.round())
        .then()
        .body("counts.learners", equalTo(learners))
        .body("counts.absent", equalTo(absent));
  }

  private io.restassured.response.ValidatableResponse wishes(int size) {
    return setting
        .coordinator()
        .asks()
        .get("/exchange-rounds/" + setting.round() + "/wishes")
        .then()
        .body("items", hasSize(size));
  }
}

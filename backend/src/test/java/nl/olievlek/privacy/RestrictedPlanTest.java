package nl.olievlek.privacy;

import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.plan.PlanFixture;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import org.junit.jupiter.api.Test;

/** Whoever is restricted is not planned for. */
@ApiTest
class RestrictedPlanTest {

  @Inject PlanFixture fixture;
  @Inject Sql sql;

  @Test
  void a_plan_leaves_out_who_is_restricted() {
    var setting = fixture.setting(2, 4, 2);
    restrict(setting.learners().getFirst());

    var plan = fixture.planned(setting);

    setting.coordinator().asks().get("/plans/" + plan).then().body("learnerCount", equalTo(3));
  }

  private void restrict(UUID learner) {
    sql.execute(
        "update person set restricted_at = :now where id = (select person_id from learner where id = :id)",
        Map.of("now", OffsetDateTime.now(ZoneOffset.UTC), "id", learner));
  }
}

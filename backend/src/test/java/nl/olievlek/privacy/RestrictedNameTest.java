package nl.olievlek.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.exchange.plan.PlanFixture;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** Whoever is restricted is named nowhere, whatever they supervise, made or offered. */
@ApiTest
class RestrictedNameTest {

  @Inject InternshipFixture internships;
  @Inject PlanFixture plans;
  @Inject World world;
  @Inject Sql sql;

  @Test
  void a_supervisor_who_is_restricted_is_not_named() {
    var setting = internships.internship("AGREED");
    var coordinator = setting.coordinator();
    var places = "/exchange-rounds/" + setting.round() + "/host-places";
    for (var path : List.of("/learners", "/learners/" + setting.learnerId(), places)) {
      var somebody = path.equals(places) ? setting.placeSupervisor() : setting.supervisor();
      assertThat(read(coordinator, path)).contains(surname(somebody.id()));
      restrict(somebody.id(), true);

      assertThat(read(coordinator, path))
          .doesNotContain(surname(somebody.id()), somebody.id().toString());
      restrict(somebody.id(), false);
    }
  }

  @Test
  void whoever_made_a_plan_and_is_restricted_is_not_named() {
    var setting = plans.setting(2, 2, 2);
    var plan = "/plans/" + plans.planned(setting);
    var maker = setting.coordinator();
    assertThat(read(maker, plan)).contains(surname(maker.id()));
    restrict(maker.id(), true);

    var other = world.coordinatorOf(setting.network());

    assertThat(read(other, plan)).doesNotContain(surname(maker.id()), maker.id().toString());
  }

  private static String read(Persona persona, String path) {
    return persona.asks().get(path).then().statusCode(200).extract().asString();
  }

  private String surname(UUID person) {
    return sql.one(
            String.class, Query.of("select surname from person").where("id = :id", "id", person))
        .orElseThrow();
  }

  private void restrict(UUID person, boolean restricted) {
    sql.execute(
        "update person set restricted_at = case when :restricted then cast(:now as timestamptz) end where id = :id",
        Map.of("restricted", restricted, "now", OffsetDateTime.now(ZoneOffset.UTC), "id", person));
  }
}

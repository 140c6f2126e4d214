package nl.olievlek.exchange.internship.reflection;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** Being written down as a learner of a cohort does not make somebody one of it. */
@ApiTest
class ClassmateTest {

  @Inject InternshipFixture internships;
  @Inject ReflectionFixture fixture;
  @Inject World world;
  @Inject Sql sql;

  @Test
  void who_is_put_into_a_cohort_and_agreed_to_nothing_reads_nothing_of_it() {
    var setting = internships.internship("RUNNING");
    var path = fixture.shared(setting, "COHORT");
    var accomplice = world.supervisorIn(setting.host());
    var trajectory = enrolled(setting, accomplice);

    accomplice.asks().get(path).then().statusCode(404);
    applies(trajectory);

    accomplice.asks().get(path).then().statusCode(404);
  }

  @Test
  void the_cohort_itself_opens_with_the_yes_of_the_learner() {
    var setting = internships.internship("RUNNING");
    var accomplice = world.supervisorIn(world.memberOf(world.network()));
    enrolled(setting, accomplice);
    var cohort = "/cohorts/" + setting.cohort();

    accomplice.asks().get(cohort).then().statusCode(404);

    setting.learner().asks().get(cohort).then().statusCode(200);
  }

  @Test
  void a_learner_who_agreed_reads_what_a_cohort_shares_from_the_first_day_on() {
    var setting = internships.internship("RUNNING");
    var path = fixture.shared(setting, "COHORT");
    var mate = world.learnerOf(setting.network(), setting.host());
    var trajectory = enrolled(setting, mate);
    mate.asks().get(path).then().statusCode(200);

    applies(trajectory);

    mate.asks().get(path).then().statusCode(404);
    mate.asks().get("/cohorts/" + setting.cohort()).then().statusCode(200);
  }

  private UUID enrolled(Setting setting, Persona person) {
    return world.learner(setting.network(), setting.cohort(), setting.host(), null, person.id());
  }

  private void applies(UUID learner) {
    sql.execute(
        "update learner set status = 'APPLIED', active_from_date = null where id = :id",
        Map.of("id", learner));
  }
}

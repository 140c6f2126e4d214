package nl.olievlek.exchange.internship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.exchange.internship.reflection.ReflectionFixture;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** Whoever is named as supervisor is one as long as they hold the role there. */
@ApiTest
class SupervisionTest {

  @Inject InternshipFixture fixture;
  @Inject ReflectionFixture reflections;
  @Inject World world;
  @Inject Sql sql;

  @Test
  void a_former_supervisor_of_the_home_reads_and_does_nothing_there() {
    var setting = fixture.internship("HOST_ACCEPTED");
    assertReaches(setting, setting.supervisor());

    becomes(setting.supervisor(), "REVOKED");

    assertReachesNothing(setting, setting.supervisor());
  }

  @Test
  void who_did_not_accept_the_role_yet_reads_and_does_nothing_there() {
    var setting = fixture.internship("HOST_ACCEPTED");

    becomes(setting.supervisor(), "OFFERED");

    assertReachesNothing(setting, setting.supervisor());
  }

  @Test
  void a_former_supervisor_of_a_place_reads_and_does_nothing_there() {
    var setting = fixture.internship("PROPOSED");
    setting.placeSupervisor().asks().get(setting.path()).then().statusCode(200);

    becomes(setting.placeSupervisor(), "REVOKED");

    setting.placeSupervisor().asks().get(setting.path()).then().statusCode(404);
    assertThat(step(setting, setting.placeSupervisor(), "HOST_ACCEPTED")).isEqualTo(404);
  }

  @Test
  void a_former_supervisor_reads_no_reflection_and_hears_of_none() {
    for (var side : List.of("HOME", "HOST")) {
      var setting = fixture.internship("RUNNING");
      var home = side.equals("HOME");
      var path = reflections.shared(setting, home ? "COACH" : "NETWORK");
      var former = home ? setting.supervisor() : setting.placeSupervisor();
      former.sends(Map.of("text", "Hoe ging het?")).post(path + "/messages").then().statusCode(201);
      becomes(former, "REVOKED");

      setting
          .learner()
          .sends(Map.of("text", "Goed."))
          .post(path + "/messages")
          .then()
          .statusCode(201);

      former.asks().get(path).then().statusCode(404);
      former.sends(Map.of("text", "Fijn.")).post(path + "/messages").then().statusCode(404);
      assertThat(reflections.mailTo(former)).isEmpty();
    }
  }

  private void assertReaches(Setting setting, Persona persona) {
    persona.asks().get("/learners").then().body("items", hasSize(1));
    persona.asks().get("/cohorts/" + setting.cohort()).then().statusCode(200);
    persona.asks().get(setting.path()).then().statusCode(200);
    persona.asks().get(wishes(setting)).then().body("items", hasSize(1));
  }

  private void assertReachesNothing(Setting setting, Persona persona) {
    persona.asks().get("/learners").then().statusCode(200).body("items", empty());
    persona.asks().get("/learners/" + setting.learnerId()).then().statusCode(404);
    persona.asks().get("/cohorts/" + setting.cohort()).then().statusCode(404);
    persona.asks().get("/exchange-internships").then().statusCode(200).body("items", empty());
    persona.asks().get(setting.path()).then().statusCode(404);
    persona.asks().get(wishes(setting)).then().statusCode(404);
    assertThat(step(setting, persona, "CANCELLED")).isEqualTo(404);
    var approval = setting.path() + "/agreements/1/approvals/HOME";
    persona.sends(Map.of()).put(approval).then().statusCode(404);
  }

  private static String wishes(Setting setting) {
    return "/exchange-rounds/" + setting.round() + "/wishes";
  }

  private static int step(Setting setting, Persona persona, String to) {
    var step = Map.of("to", to, "reason", "Geen tijd.");
    return persona.sends(step).post(setting.path() + "/transitions").statusCode();
  }

  /** The role ends or is not accepted, while there is another elsewhere. */
  private void becomes(Persona supervisor, String status) {
    sql.execute(
        """
        update role_grant set status = :status,
          revoked_at = case when :status = 'REVOKED' then now() end,
          accepted_at = case when :status = 'REVOKED' then accepted_at end
        where person_id = :person""",
        Map.of("status", status, "person", supervisor.id()));
    world.grant(supervisor.id(), Role.SUPERVISOR, null, world.memberOf(world.network()), null);
  }
}

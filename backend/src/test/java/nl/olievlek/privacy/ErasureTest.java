package nl.olievlek.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** Erasure takes away who somebody was, and leaves every figure as it was. */
@ApiTest
class ErasureTest {

  /** Of somebody who was erased without being changed before. */
  private static final String VERSION = "\"1\"";

  private static final LocalDate STOPPED = LocalDate.of(2021, 7, 31);

  @Inject World world;
  @Inject PrivacyFixture fixture;
  @Inject ExchangeFixture exchange;
  @Inject Rows rows;
  @Inject Sql sql;

  @Test
  void every_figure_is_the_same_before_and_after() {
    var setting = fixture.stoppedLearner(STOPPED);
    var coordinator = world.coordinatorOf(setting.network());
    var before = figures(setting.network(), coordinator);
    var facts = facts(setting.network());

    PrivacyFixture.erase(setting.self(), world.admin());

    assertThat(facts).hasSizeGreaterThan(8);
    assertThat(facts(setting.network())).isEqualTo(facts);
    assertThat(before).hasSizeGreaterThan(9);
    assertThat(figures(setting.network(), coordinator)).isEqualTo(before);
  }

  @Test
  void what_they_wrote_and_who_they_were_is_gone() {
    var setting = fixture.stoppedLearner(STOPPED);
    var admin = world.admin();

    PrivacyFixture.erase(setting.self(), admin);

    var learner = admin.asks().get("/learners/" + setting.learner()).then();
    learner.body("person.name", is("Verwijderd persoon")).body("outcomeNote", is((String) null));
    assertThat(rows.count("reflection", "observation = :value", PrivacyFixture.WRITTEN))
        .as("of this learner")
        .isEqualTo(others(setting.learner()));
    assertThat(
            rows.count(
                "wish", "learning_question is not null and learner_id = :value", setting.learner()))
        .isZero();
    assertThat(rows.count("role_grant", "person_id = :value", setting.self().id())).isZero();
    assertThat(rows.count("person", "id = :value and email is null", setting.self().id())).isOne();
  }

  @Test
  void what_was_said_about_a_reflection_goes_with_who_said_it_and_with_whom_it_was_about() {
    var setting = fixture.stoppedLearner(STOPPED);
    var supervisor = world.supervisorIn(setting.employer());
    var reflection = fixture.reflectionOf(setting);
    exchange.message(reflection, setting.self().id());
    exchange.message(reflection, supervisor.id());
    var said = "text is not null and reflection_id = :value";

    supervisor.asks().get("/me/data").then().body(containsString("Dag"));
    PrivacyFixture.erase(supervisor, world.admin());
    assertThat(rows.count("reflection_message", said, reflection)).isOne();
    PrivacyFixture.erase(setting.self(), world.admin());

    assertThat(rows.count("reflection_message", said, reflection)).isZero();
    assertThat(rows.count("reflection_message", "reflection_id = :value", reflection)).isEqualTo(2);
  }

  @Test
  void a_person_who_was_erased_is_signed_out_everywhere() {
    var setting = fixture.stoppedLearner(STOPPED);

    PrivacyFixture.erase(setting.self(), world.admin());

    setting.self().asks().get("/learners").then().statusCode(401);
    setting.self().asks().get("/me/data").then().statusCode(401);
  }

  @Test
  void nobody_comes_in_as_who_was_erased() {
    var setting = fixture.stoppedLearner(STOPPED);
    var erased = setting.self().id();
    var writer = world.coordinatorOf(setting.network());
    var added = Map.<String, Object>of("person", erased, "writer", writer.id());
    sql.execute("update person set added_by = :writer where id = :person", added);
    writer.asks().get("/people/" + erased).then().statusCode(200);
    var taken = Map.of("givenName", "Noor", "surname", "Nieuw", "email", "weg@example.nl");

    PrivacyFixture.erase(setting.self(), world.admin());

    for (var reader : new Persona[] {writer, world.admin()}) {
      reader.asks().get("/people/" + erased).then().statusCode(404);
      var changed = reader.sends(taken).header("If-Match", VERSION).put("/people/" + erased);
      changed.then().statusCode(404);
      var role = Map.of("personId", erased, "role", "GUEST", "networkId", setting.network());
      reader.sends(role).post("/role-grants").then().statusCode(400);
    }
    assertThatThrownBy(
            () ->
                sql.execute(
                    "update person set email = 'weg@example.nl' where id = :person",
                    Map.of("person", erased)))
        .hasMessageContaining("person_erased_ck");
  }

  @Test
  void nobody_is_erased_who_still_runs_something() {
    var coordinator = world.coordinatorOf(world.network());
    var request = PrivacyFixture.ask(coordinator);

    var answer =
        world
            .admin()
            .sends(Map.of("to", "GRANTED"))
            .post("/data-requests/" + request + "/transitions")
            .then();

    answer.statusCode(409).body("detail", containsString("Hand that role over"));
    assertThat(rows.count("role_grant", "person_id = :value", coordinator.id())).isOne();
  }

  /** Every indicator and every figure of a network, as the API tells it. */
  static Map<String, String> figures(UUID network, Persona reader) {
    var figures = new LinkedHashMap<String, String>();
    List<String> metrics = reader.asks().get("/impact-metrics?pageSize=50").path("items.code");
    for (var metric : metrics) {
      for (var grouping : new String[] {"", "&groupBy=COHORT", "&groupBy=ORGANISATION"}) {
        var path = "/impact-metrics/" + metric + "/values?networkId=" + network + grouping;
        figures.put(metric + grouping, reader.asks().get(path).asString());
      }
    }
    figures.put("figures", reader.asks().get("/networks/" + network + "/figures").asString());
    return figures;
  }

  private List<String> facts(UUID network) {
    return sql.list(
        String.class,
        Query.of("select f::text from impact_fact(current_date, cast(:network as uuid)) f")
            .with("network", network)
            .orderBy("1"));
  }

  private long others(UUID learner) {
    return sql.one(
            Long.class,
            Query.of(
                    """
                    select count(*) from reflection r
                    join exchange_internship i on i.id = r.internship_id""")
                .where("i.learner_id <> :learner", "learner", learner)
                .where("r.observation = :text", "text", PrivacyFixture.WRITTEN))
        .orElseThrow();
  }
}

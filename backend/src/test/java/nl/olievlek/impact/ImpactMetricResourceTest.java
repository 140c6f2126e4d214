package nl.olievlek.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.util.Map;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class ImpactMetricResourceTest {

  @Inject World world;
  @Inject Statements statements;

  @Test
  void everyone_reads_a_definition_in_the_own_language() {
    var supervisor = world.supervisorIn(world.careProvider());

    var answer = supervisor.asks().get("/impact-metrics/attendance").then().statusCode(200);

    answer.header("ETag", equalTo("\"0\""));
    var expected =
        """
        {"code":"attendance","name":"Attendance","nameNl":"Opkomst","nameEn":"Attendance",\
        "numerator":"Registrations of people who were there, wholly or partly",\
        "denominator":"All registrations for meetings that were held, with a known outcome",\
        "factor":100,"unit":"PERCENT","direction":"HIGHER_IS_BETTER","periodBasis":"EVENT",\
        "minimumCell":5,"definitionVersion":1,"source":null}""";
    assertThat(answer.extract().asString()).isEqualTo(expected);
    supervisor.asksIn("nl").get("/impact-metrics/completion").then().statusCode(200);
  }

  @Test
  void the_list_has_all_nine_in_two_statements() {
    var admin = world.admin();

    var sent = statements.during(() -> admin.asks().get("/impact-metrics"));

    assertThat(sent).isEqualTo(2);
    admin
        .asks()
        .get("/impact-metrics")
        .then()
        .body("items", hasSize(9))
        .body("items[0].code", equalTo("completion"));
  }

  @Test
  void a_change_makes_a_new_definition_version() {
    var body = Map.of("nameNl", "Aandeel", "nameEn", "Share", "minimumCell", 10);
    var path = "/impact-metrics/standard-share";
    var admin = world.admin();

    var changed = admin.sends(body).header("If-Match", "\"0\"").put(path).then().statusCode(200);

    changed
        .header("ETag", equalTo("\"1\""))
        .body("name", equalTo("Share"))
        .body("minimumCell", equalTo(10))
        .body("definitionVersion", equalTo(2));
    admin.sends(body).put(path).then().statusCode(428);
    admin.sends(body).header("If-Match", "\"0\"").put(path).then().statusCode(412);
  }

  @Test
  void the_minimum_may_not_be_lowered_below_five() {
    var body = Map.of("nameNl", " ", "nameEn", "x".repeat(201), "minimumCell", 4);

    var answer =
        world.admin().sends(body).header("If-Match", "\"0\"").put("/impact-metrics/dropout").then();

    answer.statusCode(400).body("violations.field", contains("minimumCell", "nameEn", "nameNl"));
  }

  @Test
  void what_an_indicator_counts_cannot_be_changed() {
    var body = Map.of("nameNl", "U", "nameEn", "D", "minimumCell", 5, "factor", 1000);

    var answer =
        world.admin().sends(body).header("If-Match", "\"0\"").put("/impact-metrics/dropout").then();

    answer.statusCode(400).body("violations.field", contains("factor"));
  }

  @Test
  void only_an_admin_changes_a_definition() {
    var body = Map.of("nameNl", "Uitval", "nameEn", "Dropout", "minimumCell", 5);
    var coordinator = world.coordinatorOf(world.network());

    coordinator
        .sends(body)
        .header("If-Match", "\"0\"")
        .put("/impact-metrics/dropout")
        .then()
        .statusCode(403);
    Persona.nobody().get("/impact-metrics").then().statusCode(401);
    coordinator.asks().get("/impact-metrics/unknown").then().statusCode(404);
  }
}

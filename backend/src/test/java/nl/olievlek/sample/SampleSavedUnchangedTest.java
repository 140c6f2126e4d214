package nl.olievlek.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever stands in the sample keeps to the rules: opened and saved as it is, it is taken. */
@ApiTest
class SampleSavedUnchangedTest {

  @Inject SampleNetworks sample;
  @Inject World world;
  @Inject Sql sql;

  private Persona admin;
  private JsonPath contract;

  @BeforeEach
  void load() {
    sample.load();
    admin = world.admin();
    contract = RestAssured.given().get("/openapi.json").jsonPath();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /meetings/{id} | select concat('/meetings/', id) from meeting where sample
          /cohorts/{id} | select concat('/cohorts/', id) from cohort where sample
          /learners/{id} | select concat('/learners/', id) from learner where sample
          /networks/{id} | select concat('/networks/', id) from network where sample
          /organisations/{id} | select concat('/organisations/', id) from organisation where sample
          /exchange-rounds/{id} | select concat('/exchange-rounds/', id) from exchange_round where sample
          /exchange-internships/{id} | select concat('/exchange-internships/', id) from exchange_internship where sample
          /improvement-proposals/{id} | select concat('/improvement-proposals/', id) from improvement_proposal where sample
          /networks/{networkId}/memberships/{membershipId} | select concat('/networks/', network_id, '/memberships/', id) from membership where network_id in (select n.id from network n where n.sample)
          /networks/{networkId}/phases/{phaseId} | select concat('/networks/', network_id, '/phases/', id) from network_phase where network_id in (select n.id from network n where n.sample)
          /networks/{networkId}/projects/{projectId} | select concat('/networks/', network_id, '/projects/', id) from project where network_id in (select n.id from network n where n.sample)
          /networks/{networkId}/results/{resultId} | select concat('/networks/', network_id, '/results/', id) from network_result where network_id in (select n.id from network n where n.sample)
          /networks/{networkId}/themes/{themeId} | select concat('/networks/', network_id, '/themes/', id) from theme where network_id in (select n.id from network n where n.sample)
          /organisations/{organisationId}/locations/{locationId} | select concat('/organisations/', organisation_id, '/locations/', id) from location where organisation_id in (select o.id from organisation o where o.sample)
          """)
  void what_is_opened_and_saved_as_it_is_is_taken(String operation, String things) {
    var fields = fields(operation);

    var paths = sql.list(String.class, Query.of(things).orderBy("1")).stream().limit(60).toList();
    var refused = paths.stream().map(path -> refusal(path, fields)).flatMap(Optional::stream);

    assertThat(paths).isNotEmpty();
    assertThat(refused).isEmpty();
  }

  /** Who may not change it as it stands is not offered to. */
  private Optional<String> refusal(String path, List<String> fields) {
    var seen = admin.asks().get(path);
    Map<String, Object> thing = seen.jsonPath().getMap("$");
    if (thing.get("may") instanceof List<?> may && !may.contains("CHANGE")) {
      return Optional.empty();
    }
    var saved = save(path, seen.header("ETag"), body(thing, fields));
    return saved.statusCode() == 200
        ? Optional.empty()
        : Optional.of(path + " " + saved.statusCode() + " " + saved.asString());
  }

  private Response save(String path, String etag, Map<String, Object> body) {
    return admin.sends(body).header("If-Match", etag).put(path);
  }

  /** What a form sends that was opened and not touched. */
  private static Map<String, Object> body(Map<String, Object> thing, List<String> fields) {
    var body = new HashMap<String, Object>();
    for (var field : fields) {
      if (thing.containsKey(field)) {
        body.put(field, thing.get(field));
      } else if (field.endsWith("Ids")) {
        body.put(field, ids(thing.get(field.replaceFirst("Ids$", "s"))));
      } else if (field.endsWith("Id")) {
        body.put(field, id(thing.get(field.replaceFirst("Id$", ""))));
      }
    }
    return body;
  }

  private static List<Object> ids(Object things) {
    var ids = new ArrayList<Object>();
    if (things instanceof List<?> all) {
      all.forEach(one -> ids.add(id(one)));
    }
    return ids;
  }

  private static Object id(Object thing) {
    return switch (thing) {
      case Map<?, ?> named when named.containsKey("id") -> named.get("id");
      case Map<?, ?> wrapped -> id(wrapped.get("person"));
      case null, default -> null;
    };
  }

  private List<String> fields(String operation) {
    var schema =
        contract.<String>get(
            "paths.'/api/v1%s'.put.requestBody.content.'application/json'.schema.'$ref'"
                .formatted(operation));
    var name = schema.substring(schema.lastIndexOf('/') + 1);
    return List.copyOf(
        contract.<String, Object>getMap("components.schemas." + name + ".properties").keySet());
  }
}

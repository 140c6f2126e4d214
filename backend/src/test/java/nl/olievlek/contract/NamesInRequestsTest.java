package nl.olievlek.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.olievlek.testing.ApiTest;
import org.junit.jupiter.api.Test;

/** No operation takes as a name what cannot be read, is more than one line, or is a link. */
@ApiTest
class NamesInRequestsTest {

  private static final Set<String> NAMED =
      Set.of("name", "fullName", "title", "givenName", "surname", "surnamePrefix", "ward", "city");

  private static final List<String> NO_NAMES =
      List.of("\u200b", "\u0301", "Noor\nBerg", "\u202eNoor", "http://evil.example", "a\u0007b");

  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject AccessWorld worlds;

  @Test
  void what_is_no_name_is_refused_at_its_field() throws Exception {
    RestAssured.replaceFiltersWith(List.<Filter>of());
    var contract = Contract.running();
    var world = worlds.network(null);
    var calls = new AccessCall(contract, world);
    var taken = new ArrayList<String>();
    var asked = new TreeSet<String>();
    for (var operation : contract.operations()) {
      if (!operation.hasBody() || operation.isSearch()) {
        continue;
      }
      var names = new TreeSet<>(contract.fields(operation));
      names.retainAll(NAMED);
      var line = AccessTable.read().get(operation.id());
      var persona = MalformedRequestTest.entitled(line, world);
      for (var field : names) {
        asked.add(operation.id());
        for (var name : NO_NAMES) {
          var body = new HashMap<>(calls.body(operation));
          body.put(field, name);
          var answer = calls.raw(operation, persona, JSON.writeValueAsString(body));
          if (answer.statusCode() != 400 || !names(answer.body(), field)) {
            taken.add(
                operation.id()
                    + " "
                    + field
                    + " "
                    + JSON.writeValueAsString(name)
                    + ": "
                    + answer.body());
          }
        }
      }
    }

    assertThat(asked).hasSizeGreaterThan(15);
    assertThat(taken).isEmpty();
  }

  private static boolean names(String problem, String field) throws Exception {
    var violations = JSON.readTree(problem).path("violations");
    return violations.findValuesAsText("field").contains(field);
  }
}

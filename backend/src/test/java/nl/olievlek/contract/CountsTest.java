package nl.olievlek.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.olievlek.contract.AccessWorld.One;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every number that the contract can answer is in {@code docs/counts.md}, and every role is told no
 * number of people that the table does not give it. The networks that are asked have one or two of
 * everybody, so whatever is not hidden shows.
 */
@ApiTest
class CountsTest {

  private static final int MINIMUM = 5;
  private static final String ROLES = "ACOSTLGU";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject AccessWorld worlds;

  @Test
  void every_number_of_the_contract_is_in_the_tables_once() {
    var contract = Contract.running();
    var fields = new CountFields(contract);
    var table = CountsTable.read();
    var known = new TreeSet<>(table.people().keySet());
    known.addAll(table.others().keySet());

    var answered = new TreeSet<String>();
    contract.operations().forEach(operation -> answered.addAll(fields.of(operation)));

    assertThat(known).as("docs/counts.md").isEqualTo(answered);
    assertThat(table.people().keySet()).doesNotContainAnyElementsOf(table.others().keySet());
  }

  @TestFactory
  Stream<DynamicTest> nobody_is_told_a_number_that_the_table_does_not_give() {
    var contract = Contract.running();
    var fields = new CountFields(contract);
    var table = CountsTable.read();
    var here = worlds.network(null);
    var elsewhere = worlds.network(null);
    return contract.operations().stream()
        .filter(operation -> operation.reads() && !operation.open())
        .filter(operation -> counts(operation, fields, table))
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.id(),
                    () -> {
                      var cells =
                          roles()
                              .map(r -> cell(operation, r, fields, table, here, elsewhere))
                              .toList();
                      assertThat(CountsTable.line(operation.id(), cells))
                          .isEqualTo(
                              CountsTable.line(
                                  operation.id(),
                                  table.smallest().getOrDefault(operation.id(), List.of())));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> a_total_is_what_can_be_paged_through() {
    var contract = Contract.running();
    var here = worlds.network(null);
    return contract.operations().stream()
        .filter(operation -> operation.queries(false).contains("withTotal") && !operation.open())
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.id(),
                    () ->
                        assertThat(
                                roles()
                                    .map(r -> ask(operation, r, contract, here, here.own().get(r))))
                            .allMatch(CountsTest::totalOfItems)));
  }

  /** Asked at the same time, to wait less. */
  private static Stream<Role> roles() {
    return Stream.of(Role.values()).parallel();
  }

  private static boolean totalOfItems(JsonNode answer) {
    return !answer.has("total")
        || answer.get("hasNextPage").asBoolean()
        || answer.get("total").asInt() == answer.get("items").size();
  }

  private static boolean counts(Operation operation, CountFields fields, CountsTable table) {
    return fields.of(operation).stream()
        .anyMatch(field -> !field.equals("Page.total") && table.people().containsKey(field));
  }

  /** The smallest number from 1 up, for what is one's own, of the same network and of another. */
  private static String cell(
      Operation operation,
      Role role,
      CountFields fields,
      CountsTable table,
      One here,
      One elsewhere) {
    var letter = ROLES.charAt(role.ordinal());
    var answers =
        Stream.of(here.own(), here.colleagues(), elsewhere.own())
            .map(personas -> ask(operation, role, fields.contract(), here, personas.get(role)))
            .map(answer -> smallest(operation, letter, fields, table, answer))
            .toList();
    return answers.stream().distinct().count() == 1
        ? answers.getFirst()
        : String.join("/", answers);
  }

  private static String smallest(
      Operation operation, char role, CountFields fields, CountsTable table, JsonNode answer) {
    var found = new TreeSet<Integer>();
    fields.in(
        operation,
        answer,
        (field, value) -> {
          if (isCount(field, value, table)) {
            found.add(value.asInt());
            assertThat(table.exact(field, role) || value.asInt() >= MINIMUM)
                .as("%s is told to %s by %s", field, role, operation.id())
                .isTrue();
          }
        });
    return found.isEmpty() ? "–" : String.valueOf(found.first());
  }

  private static boolean isCount(String field, JsonNode value, CountsTable table) {
    return !field.equals("Page.total")
        && table.people().containsKey(field)
        && value.isNumber()
        && value.asInt() > 0;
  }

  private static JsonNode ask(
      Operation operation, Role role, Contract contract, One here, Persona persona) {
    var known = operation.queries(false);
    Map<String, Object> more =
        known.contains("withTotal") ? Map.of("withTotal", true, "pageSize", 250) : Map.of();
    var response = new AccessCall(contract, here.seenBy(role)).send(operation, persona, more);
    try {
      return Set.of(200, 201).contains(response.statusCode())
          ? JSON.readTree(response.body())
          : JSON.createObjectNode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package nl.olievlek.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.olievlek.contract.AccessWorld.One;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.security.Roles;
import nl.olievlek.testing.ApiTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation of the contract against every role, for what is one's own, of the same network
 * and of another network, and against nobody. A line that fails is given as it should be in the
 * file.
 */
@ApiTest
class AccessTableTest {

  @Inject AccessWorld worlds;

  @Test
  void the_table_and_the_contract_name_the_same_operations() {
    var inContract = Contract.running().operations().stream().map(Operation::id).sorted().toList();
    var inTable = AccessTable.read().keySet().stream().sorted().toList();

    assertThat(inTable).isEqualTo(inContract);
  }

  @Test
  void the_world_of_the_table_has_one_of_everything() {
    var contract = Contract.running();
    var call = new AccessCall(contract, worlds.network(null));

    var unknown = contract.operations().stream().flatMap(o -> call.unknown(o).stream()).distinct();

    assertThat(unknown).as("give AccessWorld a row of these").isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyone_gets_the_answer_of_the_table() {
    var contract = Contract.running();
    var here = worlds.network(null);
    var elsewhere = worlds.network(null);
    var table = AccessTable.read();
    return contract.operations().stream()
        .filter(operation -> table.containsKey(operation.id()))
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.id(),
                    () ->
                        assertThat(observed(operation, contract, here, elsewhere))
                            .isEqualTo(table.get(operation.id()))));
  }

  private static String observed(Operation operation, Contract contract, One here, One elsewhere) {
    var nobody = new AccessCall(contract, here).send(operation, null).statusCode();
    if (operation.open()) {
      assertThat(nobody).as("nobody may").isNotIn(403, 405, 500);
      return operation.id() + ";open";
    }
    assertThat(nobody).as("nobody may not").isEqualTo(401);
    var answers = new EnumMap<Role, List<String>>(Role.class);
    for (var role : Role.values()) {
      var call = new AccessCall(contract, here.seenBy(role));
      answers.put(
          role,
          Stream.of(here.own(), here.colleagues(), elsewhere.own())
              .map(personas -> call.answer(operation, personas.get(role)))
              .toList());
    }
    return AccessTable.line(operation.id(), answers);
  }

  @Test
  void every_role_has_a_constant_for_annotations() {
    var constants =
        Stream.of(Roles.class.getFields())
            .map(Field::getName)
            .filter(name -> !name.equals(Roles.MEMBER))
            .collect(Collectors.toSet());

    assertThat(constants)
        .isEqualTo(Stream.of(Role.values()).map(Enum::name).collect(Collectors.toSet()));
    assertThat(List.of(Role.values())).hasSize(8);
  }
}

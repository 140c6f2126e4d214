package nl.olievlek.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation of the contract against every role: who gets past the door. Reach is tested by
 * each feature.
 */
@ApiTest
class AccessTableTest {

  @Inject World world;

  @Test
  void the_table_and_the_contract_name_the_same_operations() {
    var inContract = Operation.allOf(contract()).stream().map(Operation::id).sorted().toList();
    var inTable = AccessTable.read().keySet().stream().sorted().toList();

    assertThat(inTable).isEqualTo(inContract);
  }

  @TestFactory
  Stream<DynamicTest> every_role_gets_the_answer_of_the_table() {
    var personas = personas();
    var table = AccessTable.read();
    return Operation.allOf(contract()).stream()
        .filter(operation -> table.containsKey(operation.id()))
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.id(), () -> check(operation, table.get(operation.id()), personas)));
  }

  private static void check(Operation operation, AccessTable.Row row, Map<Role, Persona> personas) {
    var nobody = operation.callAs(Persona.nobody());
    if (row.open()) {
      assertThat(nobody).as("nobody may").isNotIn(403, 405, 500);
      return;
    }
    assertThat(nobody).as("nobody may not").isEqualTo(401);
    personas.forEach(
        (role, persona) -> {
          var status = operation.callAs(persona.asks());
          if (row.allowed().contains(role)) {
            assertThat(status).as(role + " may").isNotIn(401, 403, 405, 500);
          } else {
            assertThat(status).as(role + " may not").isEqualTo(403);
          }
        });
  }

  private Map<Role, Persona> personas() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var cohort = world.cohort(network);
    var personas = new EnumMap<Role, Persona>(Role.class);
    personas.put(Role.PLATFORM_ADMIN, world.admin());
    personas.put(Role.NETWORK_COORDINATOR, world.coordinatorOf(network));
    personas.put(Role.ORGANISATION_ADMIN, world.administratorOf(organisation));
    personas.put(Role.SUPERVISOR, world.supervisorIn(organisation));
    personas.put(Role.TEACHER, world.teacherOf(cohort, organisation));
    personas.put(Role.LEARNER, world.learnerOf(network, organisation));
    personas.put(Role.GUEST, world.guestOf(network));
    personas.put(Role.AUDITOR, world.auditorOf(network));
    return personas;
  }

  private static Map<String, Map<String, Map<String, Object>>> contract() {
    return RestAssured.given().get("/openapi.json").jsonPath().getMap("paths");
  }

  @Test
  void every_role_has_a_constant_for_annotations() {
    var constants =
        Stream.of(nl.olievlek.platform.security.Roles.class.getFields())
            .map(java.lang.reflect.Field::getName)
            .filter(name -> !name.equals("MEMBER"))
            .collect(Collectors.toSet());

    assertThat(constants)
        .isEqualTo(Stream.of(Role.values()).map(Enum::name).collect(Collectors.toSet()));
    assertThat(List.of(Role.values())).hasSize(8);
  }
}

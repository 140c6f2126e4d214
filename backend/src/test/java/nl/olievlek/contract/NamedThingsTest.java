package nl.olievlek.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.olievlek.contract.AccessWorld.One;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every field of every body that names something: who names a thing of another network is refused,
 * with the field named.
 */
@ApiTest
class NamedThingsTest {

  /** Who write; the platform's admin may name everything that fits together. */
  private static final List<Role> ROLES =
      List.of(
          Role.NETWORK_COORDINATOR,
          Role.ORGANISATION_ADMIN,
          Role.SUPERVISOR,
          Role.TEACHER,
          Role.LEARNER);

  /** Filters narrow what the caller sees anyway; ceremonies are the caller's own. */
  private static final Set<String> NO_NAMES = Set.of("auth", "me");

  /** What may come from outside, because it gives nobody anything; see docs/authority.md. */
  private static final Set<String> FROM_OUTSIDE =
      Set.of(
          "addMembership organisationId",
          "addResult heirId",
          "changeResult heirId",
          "addCollectiveMember organisationId",
          "changeCollectiveMember organisationId");

  @Inject AccessWorld worlds;
  @Inject NamedWorld named;

  @TestFactory
  Stream<DynamicTest> nobody_names_what_is_of_another_network() {
    var contract = Contract.running();
    var here = worlds.network(null);
    var elsewhere = NamedWorld.names(worlds.network(null));
    return contract.operations().stream()
        .filter(operation -> operation.hasBody() && !operation.isSearch())
        .filter(operation -> !NO_NAMES.contains(operation.segments().getFirst()))
        .flatMap(operation -> NamedField.of(contract, operation))
        .filter(field -> !FROM_OUTSIDE.contains(field.toString()))
        .map(
            field ->
                DynamicTest.dynamicTest(
                    field.toString(),
                    () ->
                        refused(field, contract, named.ready(field.operation(), here), elsewhere)));
  }

  private static void refused(
      NamedField field, Contract contract, One here, Map<String, String> elsewhere) {
    var foreign = elsewhere.get(field.name());
    assertThat(foreign).as("give NamedWorld a " + field.name()).isNotNull();
    var call = new AccessCall(contract, here);
    var answers = new LinkedHashMap<Role, String>();
    for (var role : ROLES) {
      var answer = send(field, contract, call, here, here.own().get(role), foreign);
      answers.put(
          role, answer.statusCode() == 400 ? fields(answer) : String.valueOf(answer.statusCode()));
    }
    var refusals = answers.values();
    assertThat(refusals).as("%s by %s", field, answers).noneMatch(answer -> answer.startsWith("2"));
    assertThat(
            refusals.stream().anyMatch(answer -> answer.contains(field.begin()))
                || Set.of("403", "404").containsAll(refusals))
        .as("%s is looked at, by %s", field, answers)
        .isTrue();
  }

  private static Response send(
      NamedField field,
      Contract contract,
      AccessCall call,
      One here,
      Persona persona,
      String foreign) {
    var body = new HashMap<>(contract.body(field.operation(), here::value));
    body.putAll(here.body(field.operation().id()));
    body.putAll(NamedBodies.of(field));
    body.keySet().removeAll(NamedBodies.leftOut(field));
    field.in(contract, body, here::value, foreign);
    var address = call.address(field.operation());
    var request = persona.sends(body);
    if (field.operation().method().equals("put")) {
      var tag = persona.asks().get(address).header("ETag");
      request.header("If-Match", tag == null ? "\"0\"" : tag);
    }
    return request.request(field.operation().method().toUpperCase(java.util.Locale.ROOT), address);
  }

  private static String fields(Response answer) {
    return "400 " + answer.<List<String>>path("violations.field");
  }
}

package nl.olievlek.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What somebody is told to be open to them is what the table of access opens, and nothing else. */
@ApiTest
class DoorsTest {

  /** Open by role, and refused to some who hold it by a rule about whom or what it is for. */
  private static final Set<String> RULED =
      Set.of(
          "changePerson",
          "changeProposal",
          "changeRegistration",
          "changeRoleGrant",
          "giveRole",
          "invitePerson",
          "moveMergeRequest",
          "resetSecondFactors",
          "transitionInvitation",
          "transitionRoleGrant");

  @Inject AccessWorld worlds;

  @TestFactory
  Stream<DynamicTest> the_operations_of_somebody_are_those_of_the_table() {
    var world = worlds.network(null);
    var table = AccessTable.read();
    return Stream.of(Role.values())
        .map(
            role ->
                DynamicTest.dynamicTest(
                    role.name(),
                    () -> {
                      var me = world.own().get(role).asks().get("/me").then().statusCode(200);
                      List<String> told = me.extract().path("operations");
                      var open =
                          table.entrySet().stream()
                              .filter(row -> opens(row.getValue(), role))
                              .map(row -> row.getKey())
                              .toList();
                      assertThat(told).containsAll(open).doesNotHaveDuplicates();
                      assertThat(told).filteredOn(one -> !open.contains(one)).isSubsetOf(RULED);
                    }));
  }

  private static boolean opens(String line, Role role) {
    return AccessTable.open(line)
        || Stream.of(Relation.values())
            .anyMatch(relation -> !AccessTable.answer(line, role, relation).equals("403"));
  }
}

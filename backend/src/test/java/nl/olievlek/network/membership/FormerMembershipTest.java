package nl.olievlek.network.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.network.NetworkFixture;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a membership that is over still shows: the network's own history, and nobody's people. */
@ApiTest
class FormerMembershipTest {

  @Inject World world;
  @Inject NetworkFixture networks;
  @Inject Rows rows;

  private UUID network;
  private UUID organisation;
  private Persona coordinator;
  private Persona admin;

  /** The two ways in which a membership is over. */
  enum Over {
    ENDED,
    LAST_DAY_PASSED
  }

  @BeforeEach
  void a_network() {
    network = world.network();
    coordinator = world.coordinatorOf(network);
  }

  @ParameterizedTest
  @EnumSource
  void nobody_of_the_network_reaches_its_people_roles_and_policy(Over over) {
    formerly(over, () -> {});
    var grant = world.grant(world.person(), Role.SUPERVISOR, null, organisation, null);

    coordinator.asks().get("/people/" + admin.id()).then().statusCode(404);
    coordinator.asks().get("/role-grants/" + grant).then().statusCode(404);
    var policy = "/organisations/" + organisation + "/access-policy";
    coordinator.asks().get(policy).then().statusCode(404);
    coordinator
        .sends(Map.of("name", "Noord"))
        .post("/organisations/" + organisation + "/locations")
        .then()
        .statusCode(403);
  }

  @ParameterizedTest
  @EnumSource
  void its_people_are_no_longer_in_the_network(Over over) {
    formerly(over, () -> {});

    admin.asks().get("/me").then().body("networks", empty());
    admin.asks().get("/meetings?networkId=" + network).then().body("items", empty());
    admin.asks().get("/cohorts?networkId=" + network).then().body("items", empty());
  }

  @ParameterizedTest
  @EnumSource
  void nobody_names_it_any_more(Over over) {
    formerly(over, () -> {});
    Map<String, Object> learner = new HashMap<>();
    learner.put("person", Map.of("givenName", "Sam", "surname", Rows.unique("Nieuw")));
    learner.put("networkId", network);
    learner.put("employerId", organisation);
    learner.put("appliedDate", Rows.yesterday().plusDays(1).toString());

    var named = coordinator.sends(learner).post("/learners").then().statusCode(400);

    named.body("violations.field", contains("employerId"));
  }

  @ParameterizedTest
  @EnumSource
  void the_network_keeps_its_own_history(Over over) {
    var cohort = world.cohort(network);
    var learner = new UUID[1];
    formerly(over, () -> learner[0] = world.learner(network, cohort, organisation, null));

    coordinator.asks().get("/learners/" + learner[0]).then().statusCode(200);
    coordinator
        .asks()
        .get("/networks/" + network + "/figures?asOfDate=" + Rows.yesterday())
        .then()
        .statusCode(200)
        .body("careProviders", equalTo(1));
    assertThat(
            coordinator
                .asks()
                .get("/networks/" + network + "/memberships?status=ENDED")
                .then()
                .extract()
                .<List<String>>path("items.organisation.id"))
        .containsExactly(organisation.toString());
  }

  private void formerly(Over over, Runnable meanwhile) {
    organisation = world.careProvider();
    admin = world.administratorOf(organisation);
    var last = over == Over.LAST_DAY_PASSED ? Rows.yesterday() : null;
    var id = networks.member(network, organisation, null, last);
    meanwhile.run();
    if (over == Over.ENDED) {
      admin
          .sends(Map.of("to", "ENDED", "reason", "Proef"))
          .post("/networks/" + network + "/memberships/" + id + "/transitions")
          .then()
          .statusCode(200);
    }
  }
}

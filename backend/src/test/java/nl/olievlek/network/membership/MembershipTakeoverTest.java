package nl.olievlek.network.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A coordinator writes down as a member who never heard of the network, and gets nothing of it: no
 * people, no roles, no policy, nothing to count and nobody to name.
 */
@ApiTest
class MembershipTakeoverTest {

  @Inject World world;
  @Inject Rows rows;

  private UUID network;
  private UUID organisation;
  private Persona coordinator;
  private Persona admin;

  @BeforeEach
  void a_membership_that_nobody_agreed_to() {
    network = world.network();
    organisation = world.careProvider();
    coordinator = world.coordinatorOf(network);
    admin = world.administratorOf(organisation);
    coordinator
        .sends(Map.of("organisationId", organisation, "role", "PARTNER"))
        .post("/networks/" + network + "/memberships")
        .then()
        .statusCode(201);
  }

  @Test
  void it_shows_no_people_no_roles_and_no_policy() {
    coordinator.asks().get("/people/" + admin.id()).then().statusCode(404);
    coordinator
        .sends(Map.of("organisationId", organisation))
        .post("/people/_search")
        .then()
        .statusCode(200)
        .body("items", empty());
    coordinator
        .asks()
        .get("/role-grants?organisationId=" + organisation)
        .then()
        .statusCode(200)
        .body("items", empty());
    var policy = "/organisations/" + organisation + "/access-policy";
    coordinator.asks().get(policy).then().statusCode(404);
  }

  @Test
  void it_gives_no_role_to_give_and_nobody_to_add() {
    var other = world.coordinatorOf(network);
    for (var role : List.of("ORGANISATION_ADMIN", "SUPERVISOR")) {
      for (var person : List.of(coordinator.id(), other.id())) {
        coordinator
            .sends(Map.of("personId", person, "role", role, "organisationId", organisation))
            .post("/role-grants")
            .then()
            .statusCode(403);
      }
    }
    coordinator
        .sends(Map.of("organisationId", organisation, "validFrom", "2026-01-01"))
        .post("/people/" + other.id() + "/affiliations")
        .then()
        .statusCode(403);
  }

  @Test
  void it_takes_back_no_role() {
    var grant = world.grant(world.person(), Role.SUPERVISOR, null, organisation, null);

    coordinator.asks().get("/role-grants/" + grant).then().statusCode(404);
    coordinator
        .sends(Map.of("to", "REVOKED", "reason", "weg"))
        .post("/role-grants/" + grant + "/transitions")
        .then()
        .statusCode(404);
  }

  @Test
  void it_names_no_employer() {
    Map<String, Object> learner = new HashMap<>();
    learner.put("person", Map.of("givenName", "Sam", "surname", Rows.unique("Nieuw")));
    learner.put("networkId", network);
    learner.put("employerId", organisation);
    learner.put("appliedDate", "2026-05-01");

    coordinator
        .sends(learner)
        .post("/learners")
        .then()
        .statusCode(400)
        .body("violations.field", contains("employerId"));
  }

  @Test
  void it_brings_the_organisation_into_nothing() {
    admin.asks().get("/me").then().statusCode(200).body("networks", empty());
    coordinator
        .asks()
        .get("/organisations?networkId=" + network)
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(organisation.toString())));
    coordinator
        .asks()
        .get("/networks/" + network + "/figures")
        .then()
        .statusCode(200)
        .body("careProviders", equalTo(0));
  }

  @Test
  void it_opens_no_line_of_the_trail() {
    var policy = "/organisations/" + organisation + "/access-policy";
    var now = admin.asks().get(policy).then().statusCode(200).extract();
    admin
        .sends(Map.of("secondFactor", "OPTIONAL", "namesFrom", "AGREED"))
        .header("If-Match", now.header("ETag"))
        .put(policy)
        .then()
        .statusCode(200);

    var read = world.auditorOf(network).asks().get("/audit-records").then().statusCode(200);
    assertThat(read.extract().<List<String>>path("items.subjectType"))
        .doesNotContain("access-policy");
  }
}

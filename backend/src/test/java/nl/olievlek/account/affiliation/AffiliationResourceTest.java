package nl.olievlek.account.affiliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class AffiliationResourceTest {

  @Inject World world;
  @Inject Rows rows;

  @Test
  void an_organisation_admin_says_who_belongs_to_the_organisation() {
    var organisation = world.careProvider();
    var admin = world.administratorOf(organisation);
    var path = "/people/" + admin.id() + "/affiliations";
    var body = body(organisation, "2026-01-01");

    var added = admin.sends(body).post(path).then().statusCode(201).extract();

    var expected =
        """
        {"id":"%s","organisation":{"id":"%s","name":"%s"},"function":"Praktijkopleider",\
        "validFrom":"2026-01-01","validTo":null}"""
            .formatted(added.path("id"), organisation, added.path("organisation.name"));
    assertThat(added.header("Location")).endsWith("/api/v1" + path + "/" + added.path("id"));
    admin.asks().get(path + "/" + added.path("id")).then().body(equalTo(expected));
    var overlap = admin.sends(body(organisation, "2026-06-01")).post(path).then();
    overlap.statusCode(409).body("type", equalTo("/problems/already-exists"));
  }

  @Test
  void whoever_gets_a_role_in_an_organisation_belongs_to_it_once() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var coordinator = world.coordinatorOf(network);
    var person = world.guestOf(network);

    for (var role : List.of("SUPERVISOR", "ORGANISATION_ADMIN")) {
      var offer = Map.of("personId", person.id(), "role", role, "organisationId", organisation);
      var given = coordinator.sends(offer).post("/role-grants").then().statusCode(201);
      String id = given.extract().path("id");
      var path = "/me/role-grants/" + id + "/transitions";
      person.sends(Map.of("to", "ACTIVE")).post(path).then().statusCode(200);
    }

    var seen = coordinator.asks().get("/people/" + person.id() + "/affiliations").then();
    seen.body("items.organisation.id", contains(organisation.toString()));
  }

  @Test
  void only_the_organisation_and_its_networks_see_and_keep_it() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var second = world.careProvider();
    var person = world.supervisorIn(organisation).id();
    world.grant(person, Role.SUPERVISOR, null, second, null);
    var path = "/people/" + person + "/affiliations";
    String id =
        world
            .administratorOf(second)
            .sends(body(second, "2026-01-01"))
            .post(path)
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    var other = world.administratorOf(organisation);

    other.asks().get(path).then().statusCode(200).body("items", empty());
    other.asks().get(path + "/" + id).then().statusCode(404);
    other.sends(body(second, "2027-01-01")).post(path).then().statusCode(403);
    world.coordinatorOf(world.network()).asks().get(path).then().statusCode(404);
    world.coordinatorOf(network).asks().get(path).then().statusCode(200).body("items", empty());
  }

  @Test
  void a_change_keeps_the_organisation_and_needs_the_version() {
    var organisation = world.careProvider();
    var admin = world.administratorOf(organisation);
    var path = "/people/" + admin.id() + "/affiliations";
    String id =
        admin.sends(body(organisation, "2026-01-01")).post(path).then().extract().path("id");
    var ended = new HashMap<>(body(organisation, "2026-01-01"));
    ended.put("validTo", "2026-05-31");
    var moved = body(world.careProvider(), "2026-01-01");
    var backwards = new HashMap<>(ended);
    backwards.put("validTo", "2025-05-31");

    admin.sends(ended).put(path + "/" + id).then().statusCode(428);
    admin.sends(ended).header("If-Match", "\"4\"").put(path + "/" + id).then().statusCode(412);
    admin.sends(moved).header("If-Match", "\"0\"").put(path + "/" + id).then().statusCode(400);
    admin.sends(backwards).header("If-Match", "\"0\"").put(path + "/" + id).then().statusCode(400);
    var changed = admin.sends(ended).header("If-Match", "\"0\"").put(path + "/" + id).then();
    changed.statusCode(200).body("validTo", equalTo("2026-05-31"));
  }

  private static Map<String, Object> body(UUID organisation, String from) {
    return Map.of(
        "organisationId", organisation, "function", "Praktijkopleider", "validFrom", from);
  }
}

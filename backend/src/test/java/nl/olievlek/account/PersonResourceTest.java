package nl.olievlek.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class PersonResourceTest {

  private static final Map<String, Object> LEARNER =
      Map.of("appliedDate", Rows.yesterday().toString());

  @Inject World world;
  @Inject Rows rows;
  @Inject Statements statements;

  @Test
  void whoever_adds_a_person_sees_them_until_somebody_else_does() {
    var organisation = world.careProvider();
    var admin = world.administratorOf(organisation);
    var surname = Rows.unique("Berg");
    var body = Map.of("givenName", "Noor", "surname", surname, "preferredLanguage", "en");

    var added = admin.sends(body).post("/people").then().statusCode(201).extract();

    String id = added.path("id");
    var expected =
        """
        {"id":"%s","name":"Noor %s","givenName":"Noor","surnamePrefix":null,"surname":"%s","email":null,\
        "preferredLanguage":"en","hasLogIn":false,"grants":[],"sample":false,"mayChange":true}"""
            .formatted(id, surname, surname);
    assertThat(added.header("Location")).endsWith("/api/v1/people/" + id);
    admin.asks().get("/people/" + id).then().body(equalTo(expected));
    var colleague = world.administratorOf(organisation);
    colleague.asks().get("/people/" + id).then().statusCode(404);
    world.grant(UUID.fromString(id), Role.SUPERVISOR, null, organisation, null);
    colleague.asks().get("/people/" + id).then().body("grants.role", contains("SUPERVISOR"));
  }

  @Test
  void whom_a_coordinator_adds_and_gives_a_place_at_a_member_stays_in_sight() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var member = world.memberOf(network);
    var body = Map.of("givenName", "Noor", "surname", Rows.unique("Plek"));
    var id = coordinator.sends(body).post("/people").then().extract().<String>path("id");
    var place = Map.of("organisationId", member, "validFrom", Rows.yesterday().toString());

    coordinator.sends(place).post("/people/" + id + "/affiliations").then().statusCode(201);

    coordinator.asks().get("/people/" + id).then().statusCode(200);
    var other = world.coordinatorOf(network);
    other.asks().get("/people/" + id).then().statusCode(404);
  }

  @Test
  void somebody_known_is_not_added_again_but_named() {
    var network = world.network();
    var coordinator = world.coordinatorOf(network);
    var email = Rows.unique("bekend").replace(' ', '.') + "@example.nl";
    var body = Map.of("givenName", "Noor", "surname", "Bekend", "email", email);
    var id = coordinator.sends(body).post("/people").then().extract().<String>path("id");

    coordinator
        .sends(body)
        .post("/people")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/already-exists"))
        .body("existing.kind", equalTo("PERSON"))
        .body("existing.id", equalTo(id))
        .body("existing.name", equalTo("Noor Bekend"));
    var learner = new HashMap<String, Object>(LEARNER);
    learner.put("person", body);
    learner.put("networkId", network);
    learner.put("employerId", world.memberOf(network));
    coordinator
        .sends(learner)
        .post("/learners")
        .then()
        .statusCode(409)
        .body("existing.id", equalTo(id));
    world
        .coordinatorOf(world.network())
        .sends(body)
        .post("/people")
        .then()
        .body("existing", nullValue());
  }

  @Test
  void only_who_could_give_every_role_of_a_person_changes_them() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var admin = world.administratorOf(organisation);
    var person = world.person();
    world.grant(person, Role.SUPERVISOR, null, organisation, null);
    var path = "/people/" + person;
    var body = Map.of("givenName", "Sam", "surname", "Smit");

    var changed = admin.sends(body).header("If-Match", "\"0\"").put(path).then();

    changed.statusCode(200).body("name", equalTo("Sam Smit")).body("email", nullValue());
    admin.sends(body).put(path).then().statusCode(428);
    admin.sends(body).header("If-Match", "\"9\"").put(path).then().statusCode(412);
    world.grant(person, Role.NETWORK_COORDINATOR, network, null, null);
    admin.sends(body).header("If-Match", "\"1\"").put(path).then().statusCode(403);
  }

  @Test
  void the_address_of_somebody_who_signs_in_is_theirs_to_change() {
    var admin = world.admin();
    var person = world.person();
    rows.insertRaw(
        "credential",
        Map.of("person_id", person, "password_hash", "x", "changed_at", OffsetDateTime.now()));
    admin.asks().get("/people/" + person).then().body("hasLogIn", equalTo(true));
    var taken = Map.of("givenName", "Noor", "surname", "Smit", "email", "weg@example.nl");

    var refused = admin.sends(taken).header("If-Match", "\"0\"").put("/people/" + person).then();

    refused.statusCode(409).body("detail", containsString("changes the own mail address"));
  }

  @Test
  void a_coordinator_does_not_see_people_of_a_second_network_of_a_member() {
    var network = world.network();
    var shared = world.memberOf(network);
    var coordinator = world.coordinatorOf(network);
    var learner = world.learnerOf(world.network(), shared).id();

    var found = coordinator.sends(Map.of("organisationId", shared)).post("/people/_search").then();

    found.statusCode(200).body("items", empty());
    coordinator.asks().get("/people/" + learner).then().statusCode(404);
  }

  @Test
  void a_person_is_shown_with_the_roles_that_the_caller_may_know_of() {
    var organisation = world.careProvider();
    var admin = world.administratorOf(organisation);
    var person = world.supervisorIn(organisation).id();
    world.grant(person, Role.NETWORK_COORDINATOR, world.network(), null, null);

    var seen = admin.asks().get("/people/" + person).then().statusCode(200);

    seen.body("grants.role", contains("SUPERVISOR"));
  }

  @Test
  void a_supervisor_finds_colleagues_and_the_own_learners_only() {
    var network = world.network();
    var organisation = world.memberOf(network);
    var supervisor = world.supervisorIn(organisation);
    var cohort = world.cohort(network);
    var mine = world.learnerOf(network, organisation).id();
    var other = world.learnerOf(network, organisation).id();
    world.learner(network, cohort, organisation, supervisor.id(), mine);
    world.learner(network, cohort, organisation, null, other);
    var colleague = world.supervisorIn(organisation).id();

    var found = supervisor.sends(Map.of()).post("/people/_search?pageSize=250").then();

    found.body("items.id", hasItems(mine.toString(), colleague.toString()));
    found.body("items.id", not(hasItem(other.toString())));
  }

  @Test
  void bad_input_is_named_by_field() {
    var body = Map.of("givenName", " ", "surname", "x".repeat(101), "email", "geen adres");

    var refused = world.admin().sends(body).post("/people").then().statusCode(400);

    refused.body("violations.field", hasItems("givenName", "surname", "email"));
  }

  @Test
  void a_search_takes_the_same_number_of_statements_for_every_page() {
    var organisation = world.careProvider();
    var admin = world.administratorOf(organisation);
    var few = statements.during(() -> search(admin));
    for (var i = 0; i < 5; i++) {
      world.supervisorIn(organisation);
    }

    var many = statements.during(() -> search(admin));

    assertThat(many).isEqualTo(few);
  }

  private static void search(Persona persona) {
    persona.sends(Map.of()).post("/people/_search").then().statusCode(200);
  }
}

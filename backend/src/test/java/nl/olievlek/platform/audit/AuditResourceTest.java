package nl.olievlek.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class AuditResourceTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Statements statements;

  @Test
  void a_coordinator_reads_who_looked_at_a_learner_of_the_network() {
    var setting = setting();
    setting.coordinator().asks().get("/learners/" + setting.learner()).then().statusCode(200);

    var found = setting.coordinator().asks().get("/audit-records?action=VIEWED").then();

    found
        .statusCode(200)
        .body("nextCursor", nullValue())
        .body("items", hasSize(1))
        .body("items[0].id", notNullValue())
        .body("items[0].recordedAt", notNullValue())
        .body("items[0].actor.id", is(setting.coordinator().id().toString()))
        .body("items[0].actor.name", notNullValue())
        .body("items[0].actorRoles", contains("NETWORK_COORDINATOR"))
        .body("items[0].action", is("VIEWED"))
        .body("items[0].subjectType", is("learner"))
        .body("items[0].subjectId", is(setting.learner().toString()))
        .body("items[0].subjectLabel", nullValue())
        .body("items[0].person.id", is(setting.person().toString()))
        .body("items[0].person.name", notNullValue())
        .body("items[0].fields", hasSize(0));
  }

  @Test
  void an_auditor_reads_the_same_without_a_name() {
    var setting = setting();
    setting.coordinator().asks().get("/learners/" + setting.learner());

    var found = world.auditorOf(setting.network()).asks().get("/audit-records").then();

    found
        .statusCode(200)
        .body("items.subjectId", hasItems(setting.learner().toString()))
        .body("items.actor.name", everyItem(nullValue()))
        .body("items.person.name", everyItem(nullValue()));
  }

  @Test
  void an_auditor_reads_what_they_did_themselves_with_their_name() {
    var auditor = world.auditorOf(world.network());
    auditor.sends(Map.of("preferredLanguage", "en")).put("/me").then().statusCode(200);

    var found = auditor.asks().get("/audit-records?personId=" + auditor.id()).then();

    found
        .statusCode(200)
        .body("items[0].actor.name", notNullValue())
        .body("items[0].person.name", notNullValue())
        .body("items[0].fields", hasItems("preferredLanguage"));
  }

  @Test
  void records_of_another_network_are_nowhere() {
    var setting = setting();
    setting.coordinator().asks().get("/learners/" + setting.learner());
    var elsewhere = world.network();
    var path = "/audit-records?personId=" + setting.person();

    world.coordinatorOf(elsewhere).asks().get(path).then().body("items", hasSize(0));
    world.auditorOf(elsewhere).asks().get(path).then().body("items", hasSize(0));
    world.admin().asks().get(path).then().body("items", hasSize(1));
    world.auditorOf(null).asks().get(path).then().body("items", hasSize(1));
  }

  @Test
  void a_network_reads_nothing_about_who_did_not_accept_its_offer() {
    var network = world.network();
    var person = world.guestOf(world.network()).id();
    for (var status : List.of("DECLINED", "OFFERED")) {
      rows.insert(
          "role_grant",
          "person_id",
          person,
          "role",
          "DECLINED".equals(status) ? "GUEST" : "AUDITOR",
          "network_id",
          network,
          "valid_from",
          Rows.yesterday(),
          "status",
          status);
    }

    world.admin().asks().get("/people/" + person).then().statusCode(200);

    var path = "/audit-records?personId=" + person;
    world.coordinatorOf(network).asks().get(path).then().body("items", hasSize(0));
    world.admin().asks().get(path).then().body("items", hasSize(1));
  }

  @Test
  void a_filter_tells_nothing_of_a_network_that_the_caller_does_not_see() {
    var setting = setting();
    var elsewhere = world.network();
    world.learner(
        elsewhere, world.cohort(elsewhere), world.memberOf(elsewhere), null, setting.person());
    world.admin().asks().get("/people/" + setting.person()).then().statusCode(200);
    var path = "/audit-records?personId=" + setting.person();

    setting.coordinator().asks().get(path).then().body("items", hasSize(1));
    setting
        .coordinator()
        .asks()
        .get(path + "&networkId=" + elsewhere)
        .then()
        .body("items", hasSize(0));
    var own = path + "&networkId=" + setting.network();
    setting.coordinator().asks().get(own).then().body("items", hasSize(1));
  }

  @Test
  void what_is_created_is_placed_in_its_network() {
    var setting = setting();
    var round =
        Map.of(
            "networkId", setting.network(),
            "name", "Ronde",
            "periodStartDate", "2027-01-01",
            "periodEndDate", "2027-02-01",
            "cohortIds", List.of());
    setting.coordinator().sends(round).post("/exchange-rounds").then().statusCode(201);

    var found =
        setting
            .coordinator()
            .asks()
            .get("/audit-records?subjectType=exchange-round&networkId=" + setting.network());

    found.then().body("items.action", contains("CREATED"));
    found.then().body("items.subjectLabel", contains("Ronde"));
  }

  @Test
  void the_cursor_walks_over_every_record_once() {
    var setting = setting();
    for (var look = 0; look < 25; look++) {
      setting.coordinator().asks().get("/learners/" + setting.learner());
    }
    var path = "/audit-records?pageSize=10&action=VIEWED&cursor=";

    var seen = new HashSet<String>();
    var cursor = "ffffffff-ffff-7fff-bfff-ffffffffffff";
    while (cursor != null) {
      var stretch = setting.coordinator().asks().get(path + cursor).jsonPath();
      seen.addAll(stretch.getList("items.id"));
      cursor = stretch.getString("nextCursor");
    }

    assertThat(seen).hasSize(25);
  }

  @Test
  void a_person_sees_who_looked_but_not_the_own_deeds() {
    var setting = setting();
    var learner = setting.self();
    setting.coordinator().asks().get("/learners/" + setting.learner());
    learner.asks().get("/learners/" + setting.learner());

    var log = learner.asks().get("/me/access-log").then();

    log.statusCode(200)
        .body("items", hasSize(1))
        .body("items.action", contains("VIEWED"))
        .body("items[0].actor.name", notNullValue())
        .body("items.actor.id", not(hasItems(learner.id().toString())));
  }

  @Test
  void bad_filters_are_refused_by_name() {
    var coordinator = world.coordinatorOf(world.network());

    for (var parameter :
        new String[] {"action=LOOKED", "cursor=x", "pageSize=7", "from=gisteren"}) {
      coordinator
          .asks()
          .get("/audit-records?" + parameter)
          .then()
          .statusCode(400)
          .body("violations.field", contains(parameter.substring(0, parameter.indexOf('='))));
    }
  }

  @Test
  void a_supervisor_does_not_read_the_trail() {
    var supervisor = world.supervisorIn(world.careProvider());

    supervisor.asks().get("/audit-records").then().statusCode(403);
  }

  @Test
  void the_search_takes_a_fixed_number_of_statements() {
    var setting = setting();
    setting.coordinator().asks().get("/learners/" + setting.learner());
    var path = "/audit-records?pageSize=";

    assertThat(statements.during(() -> setting.coordinator().asks().get(path + 10))).isEqualTo(3);
    assertThat(statements.during(() -> setting.coordinator().asks().get(path + 250))).isEqualTo(3);
  }

  private Setting setting() {
    var network = world.network();
    var employer = world.memberOf(network);
    var self = world.learnerOf(network, employer);
    var learner =
        world.learner(network, world.cohort(network), employer, world.person(), self.id());
    return new Setting(network, learner, self, world.coordinatorOf(network));
  }

  /** A network with a learner. */
  private record Setting(UUID network, UUID learner, Persona self, Persona coordinator) {

    UUID person() {
      return self.id();
    }
  }
}

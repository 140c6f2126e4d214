package nl.olievlek.learner;

import static nl.olievlek.learner.LearnerFixture.learnerBody;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A name that the home withholds is shown nowhere because somebody else brings it there. */
@ApiTest
class MovedNameTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;

  private UUID network;
  private UUID home;
  private UUID other;
  private Persona coordinator;
  private Persona otherAdmin;
  private Persona learner;
  private UUID trajectory;
  private String surname;

  @BeforeEach
  void a_learner_whose_home_withholds_names() {
    network = world.network();
    home = world.memberOf(network);
    other = world.memberOf(network);
    rows.insert("access_policy", "organisation_id", home, "names_from", "AGREED");
    coordinator = world.coordinatorOf(network);
    otherAdmin = world.administratorOf(other);
    learner = world.learnerOf(network, home);
    trajectory = world.learner(network, world.cohort(network), home, null, learner.id());
    sql.execute(
        "update person set entered_at = created_at where id = :id", Map.of("id", learner.id()));
    surname =
        sql.one(
                String.class,
                Query.of("select surname from person").where("id = :id", "id", learner.id()))
            .orElseThrow();
  }

  @Test
  void a_move_by_another_shows_it_to_nobody_until_the_learner_agrees() {
    assertThat(move(coordinator, other)).doesNotContain(surname);
    hiddenFrom(coordinator);
    hiddenFrom(otherAdmin);
    shownTo(world.administratorOf(home), "/people/" + learner.id());

    accept();

    shownTo(coordinator, "/learners/" + trajectory);
    shownTo(otherAdmin, "/learners/" + trajectory);
  }

  @Test
  void going_on_elsewhere_before_the_learner_agreed_changes_nothing_of_that() {
    var third = world.memberOf(network);
    move(coordinator, other);

    move(coordinator, third);

    hiddenFrom(coordinator);
    hiddenFrom(world.administratorOf(third));
    assertThat(offers(other)).isZero();
    assertThat(offers(third)).isOne();
  }

  @Test
  void going_back_leaves_nothing_behind() {
    move(coordinator, other);

    move(coordinator, home);

    assertThat(offers(other)).isZero();
    otherAdmin.asks().get("/learners/" + trajectory).then().statusCode(404);
    otherAdmin.asks().get("/people/" + learner.id()).then().statusCode(404);
    hiddenFrom(coordinator);
    shownTo(world.administratorOf(home), "/learners/" + trajectory);
  }

  @Test
  void the_home_itself_lets_a_name_go() {
    var both = world.administratorOf(home);
    world.grant(both.id(), Role.ORGANISATION_ADMIN, null, other, null);

    move(both, other);

    shownTo(coordinator, "/learners/" + trajectory);
    shownTo(otherAdmin, "/learners/" + trajectory);
  }

  @Test
  void another_trajectory_shows_it_to_nobody_until_the_learner_agrees() {
    sql.execute(
        "update learner set status = 'COMPLETED', outcome_date = current_date where id = :id",
        Map.of("id", trajectory));
    var body = learnerBody(network, other);
    body.remove("person");
    body.put("personId", learner.id());

    var made = coordinator.sends(body).post("/learners").then().statusCode(201).extract();

    assertThat(made.asString()).doesNotContain(surname);
    var path = "/learners/" + made.path("id");
    assertThat(read(otherAdmin, path)).contains("Learner of").doesNotContain(surname);

    accept();

    shownTo(otherAdmin, path);
  }

  @Test
  void who_cannot_say_yes_yet_is_not_moved_by_others() {
    sql.execute("update person set entered_at = null where id = :id", Map.of("id", learner.id()));

    var refused = put(coordinator, other).then().statusCode(409).extract();

    assertThat(refused.<String>path("detail")).contains("Ask Zorghuis").doesNotContain(surname);
    hiddenFrom(coordinator);
    var again = learnerBody(network, other);
    again.remove("person");
    again.put("personId", learner.id());
    coordinator.sends(again).post("/learners").then().statusCode(409);
  }

  private String move(Persona who, UUID employer) {
    return put(who, employer).then().statusCode(200).extract().asString();
  }

  private Response put(Persona who, UUID employer) {
    var seen = who.asks().get("/learners/" + trajectory).then().statusCode(200).extract();
    var body = new HashMap<String, Object>();
    body.put("cohortId", seen.path("cohort.id"));
    body.put("employerId", employer);
    body.put("appliedDate", seen.path("appliedDate"));
    return who.sends(body).header("If-Match", seen.header("ETag")).put("/learners/" + trajectory);
  }

  private void accept() {
    var offer = rows.id("role_grant", "status = 'OFFERED' and person_id = :value", learner.id());
    learner
        .sends(Map.of("to", "ACTIVE"))
        .post("/me/role-grants/" + offer + "/transitions")
        .then()
        .statusCode(200);
  }

  private long offers(UUID organisation) {
    return rows.count(
        "role_grant", "status = 'OFFERED' and organisation_id = :value", organisation);
  }

  private void hiddenFrom(Persona who) {
    for (var path : new String[] {"/learners/" + trajectory, "/people/" + learner.id()}) {
      assertThat(read(who, path)).contains("Learner of").doesNotContain(surname);
    }
    var found = who.sends(Map.of("text", surname)).post("/learners/_search").asString();
    assertThat(found).doesNotContain(trajectory.toString());
  }

  private void shownTo(Persona who, String path) {
    assertThat(read(who, path)).contains(surname);
  }

  private static String read(Persona who, String path) {
    return who.asks().get(path).then().statusCode(200).extract().asString();
  }
}

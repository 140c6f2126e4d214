package nl.olievlek.platform.idempotency;

import static nl.olievlek.learner.LearnerFixture.learnerBody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer that was kept is given back to who may still do what was asked. */
@ApiTest
class KeptAnswerTest {

  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;
  @Inject KeptAnswerService answers;

  private UUID network;
  private Persona coordinator;
  private Map<String, Object> body;
  private Response first;

  @BeforeEach
  void somebody_enrolled_a_learner() {
    network = world.network();
    coordinator = world.coordinatorOf(network);
    world.grant(coordinator.id(), Role.NETWORK_COORDINATOR, world.network(), null, null);
    body = learnerBody(network, world.memberOf(network));
    first = enrol();
    first.then().statusCode(201);
  }

  @Test
  void who_lost_a_role_since_is_not_told_again() {
    end("network_id", network);

    var again = enrol().then().statusCode(409).extract();

    assertThat(again.asString()).doesNotContain(surname());
    assertThat(again.<String>path("detail")).contains("when you had more rights here");
  }

  @Test
  void who_got_a_role_since_is_told_the_same() {
    world.grant(coordinator.id(), Role.NETWORK_COORDINATOR, world.network(), null, null);

    enrol().then().statusCode(201).body(equalTo(first.asString()));
  }

  @Test
  void an_answer_is_forgotten_after_a_day_and_with_whom_it_names() {
    var person = UUID.fromString(first.path("person.id"));
    assertThat(kept()).isOne();

    answers.tidy();
    assertThat(kept()).isOne();
    sql.execute(
        "update idempotency_record set created_at = created_at - interval '25 hours' where actor_id = :id",
        Map.of("id", coordinator.id()));
    answers.tidy();
    assertThat(kept()).isZero();

    var other = learnerBody(network, world.memberOf(network));
    var made = coordinator.sends(other).header("Idempotency-Key", "k2").post("/learners");
    assertThat(kept()).isOne();
    assertThat(made.<String>path("person.id")).isNotEqualTo(person.toString());
    restrict(made.path("person.id"));
    assertThat(kept()).isZero();
  }

  private void restrict(String person) {
    var asked =
        rows.insert(
            "data_request",
            "person_id",
            UUID.fromString(person),
            "kind",
            "RESTRICTION",
            "status",
            "OPEN");
    world
        .admin()
        .sends(Map.of("to", "GRANTED"))
        .post("/data-requests/" + asked + "/transitions")
        .then()
        .statusCode(200);
  }

  private Response enrol() {
    return coordinator.sends(body).header("Idempotency-Key", "k1").post("/learners");
  }

  private String surname() {
    return (String) ((Map<?, ?>) body.get("person")).get("surname");
  }

  private void end(String column, UUID place) {
    sql.execute(
        "update role_grant set status = 'REVOKED', revoked_at = now() where person_id = :person and "
            + column
            + " = :place",
        Map.of("person", coordinator.id(), "place", place));
  }

  private long kept() {
    return rows.count("idempotency_record", "actor_id = :value", coordinator.id());
  }
}

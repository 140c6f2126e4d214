package nl.olievlek.privacy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class DataRequestResourceTest {

  @Inject World world;
  @Inject PrivacyFixture fixture;

  @Test
  void a_request_is_seen_by_who_asked_and_who_may_answer() {
    var setting = setting();

    var asked = ask(setting.self(), "RESTRICTION");

    asked
        .body("id", notNullValue())
        .body("person.id", is(setting.self().id().toString()))
        .body("person.name", notNullValue())
        .body("kind", is("RESTRICTION"))
        .body("text", is("Liever niet"))
        .body("status", is("OPEN"))
        .body("createdAt", notNullValue())
        .body("decidedAt", nullValue())
        .body("reason", nullValue());
    asked.body("may", contains("WITHDRAW"));
    setting
        .self()
        .asks()
        .get("/me/data-requests")
        .then()
        .body("items.may", contains(List.of("WITHDRAW")));
    seenBy(setting.self(), "/me/data-requests", 1);
    seenBy(world.coordinatorOf(setting.network()), "/data-requests?status=OPEN", 1);
    seenBy(world.administratorOf(setting.employer()), "/data-requests", 1);
    seenBy(world.coordinatorOf(world.network()), "/data-requests", 0);
    seenBy(world.administratorOf(world.careProvider()), "/data-requests", 0);
  }

  @Test
  void a_request_of_another_network_does_not_exist() {
    var id = ask(setting().self(), "ERASURE").extract().path("id");
    var stranger = world.coordinatorOf(world.network());

    stranger.asks().get("/data-requests/" + id).then().statusCode(404);
    answer(stranger, id, "GRANTED").statusCode(404);
  }

  @Test
  void the_same_question_stays_one() {
    var self = setting().self();
    var key = UUID.randomUUID().toString();
    var body = Map.of("kind", "CORRECTION", "text", "Mijn naam klopt niet");

    self.sends(body)
        .header("Idempotency-Key", key)
        .post("/me/data-requests")
        .then()
        .statusCode(201);
    self.sends(body)
        .header("Idempotency-Key", key)
        .post("/me/data-requests")
        .then()
        .statusCode(201);
    self.sends(body).post("/me/data-requests").then().statusCode(409);

    seenBy(self, "/me/data-requests", 1);
  }

  @Test
  void bad_questions_are_refused_by_field() {
    var self = setting().self();

    self.sends(Map.of("text", "x".repeat(2001)))
        .post("/me/data-requests")
        .then()
        .statusCode(400)
        .body("violations.field", containsInAnyOrder("kind", "text"));
  }

  @Test
  void a_refusal_says_why_and_is_final() {
    var setting = setting();
    var id = ask(setting.self(), "CORRECTION").extract().path("id");
    var coordinator = world.coordinatorOf(setting.network());

    answer(coordinator, id, "REFUSED").statusCode(400).body("violations.field", contains("reason"));
    coordinator
        .sends(Map.of("to", "REFUSED", "reason", "Dit klopt al"))
        .post("/data-requests/" + id + "/transitions")
        .then()
        .statusCode(200)
        .body("reason", is("Dit klopt al"));
    answer(coordinator, id, "GRANTED")
        .statusCode(409)
        .body("type", is("/problems/illegal-transition"));
  }

  @Test
  void nobody_answers_their_own_request() {
    var admin = world.admin();
    var id = ask(admin, "CORRECTION").extract().path("id");

    answer(admin, id, "GRANTED").statusCode(403);
  }

  @Test
  void who_also_learns_elsewhere_is_answered_by_the_platform() {
    var setting = setting();
    var elsewhere = world.network();
    world.learner(
        elsewhere, world.cohort(elsewhere), world.memberOf(elsewhere), null, setting.self().id());
    var id = ask(setting.self(), "ERASURE").extract().path("id");

    answer(world.coordinatorOf(setting.network()), id, "GRANTED").statusCode(403);
    answer(world.admin(), id, "GRANTED").statusCode(200);
  }

  @Test
  void who_is_restricted_is_shown_to_nobody_but_themselves_and_the_admin_until_it_is_lifted() {
    var setting = setting();
    var coordinator = world.coordinatorOf(setting.network());
    var admin = world.admin();
    var learner = "/learners/" + setting.learner();
    var id = ask(setting.self(), "RESTRICTION").extract().path("id");

    answer(coordinator, id, "GRANTED").statusCode(200);
    coordinator.asks().get(learner).then().statusCode(404);
    seenBy(coordinator, "/learners?networkId=" + setting.network(), 0);
    seenBy(coordinator, "/exchange-internships?networkId=" + setting.network(), 0);
    coordinator.asks().get("/people/" + setting.self().id()).then().statusCode(404);
    setting.self().asks().get(learner).then().statusCode(200);
    admin.asks().get(learner).then().statusCode(200);

    answer(admin, id, "LIFTED").statusCode(200).body("status", is("LIFTED"));
    coordinator.asks().get(learner).then().statusCode(200);
  }

  private PrivacyFixture.Setting setting() {
    return fixture.stoppedLearner(LocalDate.now(Clocks.PEOPLE).minusMonths(2));
  }

  private static ValidatableResponse ask(Persona person, String kind) {
    return person
        .sends(Map.of("kind", kind, "text", "Liever niet"))
        .post("/me/data-requests")
        .then()
        .statusCode(201);
  }

  private static ValidatableResponse answer(Persona by, Object id, String to) {
    return by.sends(Map.of("to", to)).post("/data-requests/" + id + "/transitions").then();
  }

  private static void seenBy(Persona reader, String path, int number) {
    reader.asks().get(path).then().statusCode(200).body("items", hasSize(number));
  }
}

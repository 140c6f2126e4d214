package nl.olievlek.exchange.internship.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class ReflectionResourceTest {

  @Inject InternshipFixture fixture;
  @Inject World world;
  @Inject Sql sql;
  @Inject Statements statements;

  @Test
  void a_learner_writes_and_hands_in_and_is_back() {
    var setting = fixture.onItsLastDay("RUNNING");

    var added =
        setting.learner().sends(answers("COACH", true)).post(setting.path() + "/reflections");

    added.then().statusCode(201);
    var id = added.jsonPath().getString("id");
    var name =
        sql.one(
                String.class,
                Query.of("select given_name || ' ' || surname from person")
                    .where("id = :id", "id", setting.learner().id()))
            .orElseThrow();
    var expected =
        """
        {"id":"%s","internshipId":"%s","learner":{"id":"%s","name":"%s"},"observation":"Rust aan tafel.",\
        "homePractice":null,"judgement":null,"takeHome":"Samen eten.","sharedWith":"COACH","status":"SHARED",\
        "submittedAt":"%s","updatedAt":"%s","withheld":null,"mayAnswer":true,"mayWithhold":false,"steps":[],"sample":false}"""
            .formatted(
                id,
                setting.id(),
                setting.learnerId(),
                name,
                added.jsonPath().getString("submittedAt"),
                added.jsonPath().getString("updatedAt"));
    assertThat(added.asString()).isEqualTo(expected);
    setting
        .coordinator()
        .asks()
        .get(setting.path())
        .then()
        .body("status", equalTo("RETURNED"))
        .body("reflection.sharedWith", equalTo("COACH"));
  }

  @Test
  void a_draft_is_the_learners_alone_and_needs_no_answers() {
    var setting = fixture.internship("AGREED");
    var draft = new HashMap<String, Object>(Map.of("sharedWith", "NETWORK", "submit", false));

    var added = setting.learner().sends(draft).post(setting.path() + "/reflections");

    added.then().statusCode(201).body("submittedAt", equalTo(null));
    assertSees(setting, added.jsonPath().getString("id"), setting.learner());
    setting
        .supervisor()
        .asks()
        .get(setting.path() + "/reflections")
        .then()
        .statusCode(200)
        .body("items", empty());
    for (var other : List.of(setting.coordinator(), setting.supervisor(), setting.hostAdmin())) {
      other.asks().get(setting.path()).then().body("reflection", equalTo(null));
    }
    setting.learner().sends(draft).post(setting.path() + "/reflections").then().statusCode(409);
  }

  @Test
  void handing_in_needs_an_observation_and_something_to_take_home() {
    var setting = fixture.onItsLastDay("RUNNING");
    var body = Map.of("sharedWith", "ME", "submit", true);

    var answer = setting.learner().sends(body).post(setting.path() + "/reflections").then();

    answer.statusCode(400).body("violations.field", contains("observation", "takeHome"));
    setting
        .learner()
        .sends(Map.of("sharedWith", "ALL", "submit", true))
        .post(setting.path() + "/reflections")
        .then()
        .statusCode(400);
  }

  @Test
  void nothing_is_handed_in_before_it_is_over() {
    var setting = fixture.internship("AGREED");

    var answer = setting.learner().sends(answers("ME", true)).post(setting.path() + "/reflections");

    answer.then().statusCode(409);
    var none = setting.learner().asks().get(setting.path() + "/reflections");
    none.then().body("items", empty());
  }

  @Test
  void only_those_it_is_shared_with_read_it() {
    var setting = fixture.onItsLastDay("RUNNING");
    var teacher = world.teacherOf(setting.cohort(), world.schoolOf(setting.network()));
    var mate = world.learnerOf(setting.network(), setting.host());
    world.learner(setting.network(), setting.cohort(), setting.host(), null, mate.id());
    var id =
        setting
            .learner()
            .sends(answers("ME", true))
            .post(setting.path() + "/reflections")
            .jsonPath()
            .getString("id");

    assertHidden(
        setting, id, setting.supervisor(), teacher, mate, setting.coordinator(), world.admin());
    share(setting, id, "COACH", "\"0\"");
    assertSees(setting, id, setting.supervisor());
    assertHidden(
        setting,
        id,
        teacher,
        mate,
        setting.coordinator(),
        setting.placeSupervisor(),
        world.admin());
    share(setting, id, "COHORT", "\"1\"");
    assertSees(setting, id, setting.supervisor(), teacher, mate);
    assertHidden(setting, id, setting.coordinator(), setting.hostAdmin(), world.admin());
    share(setting, id, "NETWORK", "\"2\"");
    assertSees(setting, id, setting.coordinator(), setting.hostAdmin());
    assertHidden(setting, id, world.coordinatorOf(world.network()));
    share(setting, id, "ME", "\"3\"");
    assertHidden(setting, id, setting.supervisor(), teacher, mate, setting.coordinator());
    assertSees(setting, id, setting.learner());
  }

  @Test
  void handing_in_again_on_a_phone_that_got_no_answer_changes_nothing() {
    var setting = fixture.onItsLastDay("RUNNING");
    var path = setting.path() + "/reflections";
    var id = setting.learner().sends(answers("COACH", false)).post(path).jsonPath().get("id");
    var whole = setting.learner().sends(answers("COACH", true));

    whole.header("If-Match", "\"0\"").put(path + "/" + id).then().statusCode(200);
    var again =
        setting
            .learner()
            .sends(answers("COACH", true))
            .header("If-Match", "\"0\"")
            .put(path + "/" + id);

    again.then().statusCode(200).header("ETag", "\"1\"");
    var other = setting.learner().sends(answers("ME", true)).header("If-Match", "\"0\"");
    other.put(path + "/" + id).then().statusCode(412);
  }

  @Test
  void two_phones_that_save_at_once_lose_nothing_unseen() {
    var setting = fixture.onItsLastDay("RUNNING");
    var path = setting.path() + "/reflections";
    var id = setting.learner().sends(answers("COACH", false)).post(path).jsonPath().get("id");

    var codes =
        Stream.of("ME", "NETWORK")
            .parallel()
            .map(with -> setting.learner().sends(answers(with, false)).header("If-Match", "\"0\""))
            .map(request -> request.put(path + "/" + id).statusCode())
            .toList();

    assertThat(codes).containsExactlyInAnyOrder(200, 412);
  }

  @Test
  void a_supervisor_knows_what_can_be_read_and_what_waits() {
    var setting = fixture.onItsLastDay("RUNNING");
    var path = setting.path() + "/reflections";
    var id = setting.learner().sends(answers("ME", true)).post(path).jsonPath().getString("id");

    assertWaits(setting, setting.supervisor(), false, false);
    share(setting, id, "COACH", "\"0\"");
    assertWaits(setting, setting.supervisor(), true, true);
    assertWaits(setting, setting.coordinator(), false, false);
    assertWaits(setting, setting.learner(), true, false);
  }

  private static void assertWaits(
      Setting setting, Persona persona, boolean readable, boolean unread) {
    persona
        .asks()
        .get(setting.path())
        .then()
        .body("reflection.readable", equalTo(readable))
        .body("reflection.unread", equalTo(unread));
  }

  @Test
  void nobody_else_writes_it() {
    var setting = fixture.onItsLastDay("RUNNING");
    var mate = world.learnerOf(setting.network(), setting.host());
    var path = setting.path() + "/reflections";

    setting.supervisor().sends(answers("ME", false)).post(path).then().statusCode(403);
    mate.sends(answers("ME", false)).post(path).then().statusCode(404);
    var id =
        setting.learner().sends(answers("NETWORK", true)).post(path).jsonPath().getString("id");
    mate.sends(answers("ME", false))
        .header("If-Match", "\"0\"")
        .put(path + "/" + id)
        .then()
        .statusCode(403);
    setting.learner().sends(answers("ME", false)).put(path + "/" + id).then().statusCode(428);
    setting
        .learner()
        .sends(answers("ME", false))
        .header("If-Match", "\"9\"")
        .put(path + "/" + id)
        .then()
        .statusCode(412);
  }

  @Test
  void the_list_takes_a_fixed_number_of_statements() {
    var setting = fixture.onItsLastDay("RUNNING");
    var path = setting.path() + "/reflections?pageSize=";
    setting.learner().sends(answers("COACH", true)).post(setting.path() + "/reflections");

    assertThat(statements.during(() -> setting.learner().asks().get(path + 10))).isEqualTo(3);
    assertThat(statements.during(() -> setting.learner().asks().get(path + 250))).isEqualTo(3);
  }

  private static Map<String, Object> answers(String sharedWith, boolean submit) {
    return Map.of(
        "observation",
        "Rust aan tafel.",
        "takeHome",
        "Samen eten.",
        "sharedWith",
        sharedWith,
        "submit",
        submit);
  }

  private static void share(Setting setting, String id, String with, String version) {
    setting
        .learner()
        .sends(answers(with, false))
        .header("If-Match", version)
        .put(setting.path() + "/reflections/" + id)
        .then()
        .statusCode(200);
  }

  private static void assertSees(Setting setting, String id, Persona... personas) {
    for (var persona : personas) {
      persona.asks().get(setting.path() + "/reflections/" + id).then().statusCode(200);
      persona.asks().get(setting.path() + "/reflections").then().body("items.id", contains(id));
    }
  }

  private static void assertHidden(Setting setting, String id, Persona... personas) {
    for (var persona : personas) {
      persona.asks().get(setting.path() + "/reflections/" + id).then().statusCode(404);
    }
  }
}

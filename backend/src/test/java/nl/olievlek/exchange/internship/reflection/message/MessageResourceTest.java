package nl.olievlek.exchange.internship.reflection.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.exchange.internship.reflection.ReflectionFixture;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

@ApiTest
class MessageResourceTest {

  @Inject InternshipFixture internships;
  @Inject ReflectionFixture fixture;
  @Inject World world;
  @Inject Sql sql;
  @Inject Statements statements;

  @Test
  void a_supervisor_answers_and_the_learner_reads_it() {
    var setting = internships.internship("RUNNING");
    var path = fixture.shared(setting, "COACH");

    var said = say(setting.supervisor(), path, "  Wat probeer je eerst? ");

    said.then().statusCode(201).header("ETag", "\"0\"");
    var expected =
        """
        {"id":"%s","author":{"id":"%s","name":"%s"},"own":true,"text":"Wat probeer je eerst?","sentAt":"%s",\
        "editedAt":null,"withdrawnAt":null,"unread":false,"mayChange":true,"sample":false}"""
            .formatted(
                said.path("id"),
                setting.supervisor().id(),
                said.path("author.name"),
                said.path("sentAt"));
    assertThat(said.asString()).isEqualTo(expected);
    var read = setting.supervisor().asks().get(path + "/messages/" + said.path("id"));
    assertThat(read.asString()).isEqualTo(expected);
    say(setting.learner(), path, "Eerst aan tafel.").then().statusCode(201);
    var talk = setting.learner().asks().get(path + "/messages").then();
    talk.body("items.text", contains("Wat probeer je eerst?", "Eerst aan tafel."))
        .body("items.own", contains(false, true));
  }

  @Test
  void who_does_not_look_after_the_learner_takes_no_part() {
    var setting = internships.internship("RUNNING");
    var path = fixture.shared(setting, "COHORT");
    var teacher = world.teacherOf(setting.cohort(), world.schoolOf(setting.network()));
    var mate = world.learnerOf(setting.network(), setting.host());
    world.learner(setting.network(), setting.cohort(), setting.host(), null, mate.id());

    say(teacher, path, "Mooi").then().statusCode(403);
    say(mate, path, "Mooi").then().statusCode(403);
    mate.asks().get(path + "/messages").then().statusCode(403);
    mate.sends(Map.of()).put(path + "/read-mark").then().statusCode(403);
    say(setting.placeSupervisor(), path, "Mooi").then().statusCode(404);
    say(world.supervisorIn(world.memberOf(world.network())), path, "Mooi").then().statusCode(404);
    fixture.rewrite(setting, path, "Rust aan tafel.", "NETWORK");
    say(setting.placeSupervisor(), path, "Mooi").then().statusCode(201);
    fixture.rewrite(setting, path, "Rust aan tafel.", "ME");
    say(setting.supervisor(), path, "Mooi").then().statusCode(404);
  }

  @Test
  void the_other_side_gets_one_mail_until_it_has_read_it() {
    var setting = internships.internship("RUNNING");
    var path = fixture.shared(setting, "COACH");
    var learner = setting.learner();

    say(setting.supervisor(), path, "Een");
    say(setting.supervisor(), path, "Twee");
    var last = say(setting.supervisor(), path, "Drie").<String>path("id");

    assertThat(fixture.mailTo(learner)).hasSize(1);
    assertThat(fixture.mailTo(learner).getFirst()).doesNotContain("Een").contains("/reflection");
    assertNew(setting, setting.learner(), 3);
    read(setting.learner(), path, last).then().statusCode(204);
    assertNew(setting, setting.learner(), 0);
    say(setting.supervisor(), path, "Vier");
    assertThat(fixture.mailTo(learner)).hasSize(2);
    assertNew(setting, setting.learner(), 1);
    assertThat(fixture.mailTo(setting.supervisor())).isEmpty();
  }

  @Test
  void the_learner_tells_the_supervisor_at_home_and_who_joined_in_at_the_host() {
    var setting = internships.internship("RUNNING");
    var path = fixture.shared(setting, "NETWORK");

    say(setting.learner(), path, "Dag");
    say(setting.placeSupervisor(), path, "Dag");
    say(setting.learner(), path, "Fijn");

    assertThat(fixture.mailTo(setting.supervisor())).hasSize(1);
    assertThat(fixture.mailTo(setting.placeSupervisor())).hasSize(1);
    assertThat(fixture.mailTo(setting.coordinator())).isEmpty();
  }

  @Test
  void of_many_messages_at_once_one_is_mailed() {
    var setting = internships.internship("RUNNING");
    var path = fixture.shared(setting, "COACH");

    var codes =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(i -> say(setting.supervisor(), path, "Bericht " + i).statusCode())
            .toList();

    assertThat(codes).containsOnly(201);
    assertThat(fixture.mailTo(setting.learner())).hasSize(1);
  }

  @Test
  void the_same_message_sent_twice_is_said_once() {
    var setting = internships.internship("RUNNING");
    var path = fixture.shared(setting, "COACH") + "/messages";
    var key = UUID.randomUUID().toString();

    for (var time : List.of(1, 2)) {
      var again = setting.learner().sends(Map.of("text", "Dag")).header("Idempotency-Key", key);
      again.post(path).then().statusCode(201);
    }

    setting.learner().asks().get(path).then().body("items", hasSize(1));
  }

  @Test
  void one_changes_and_takes_back_ones_own_for_a_day() {
    var setting = internships.internship("RUNNING");
    var path = fixture.shared(setting, "COACH");
    var message = path + "/messages/" + say(setting.learner(), path, "Dag").path("id");

    change(setting.learner(), message, "\"0\"", "Hallo")
        .then()
        .statusCode(200)
        .body("text", equalTo("Hallo"))
        .body("editedAt", notNullValue());
    change(setting.learner(), message, "\"0\"", "Hoi").then().statusCode(412);
    change(setting.supervisor(), message, "\"1\"", "Hoi").then().statusCode(403);
    setting.supervisor().asks().delete(message).then().statusCode(403);
    setting.learner().asks().delete(message).then().statusCode(204);
    setting.learner().asks().delete(message).then().statusCode(204);
    change(setting.learner(), message, "\"2\"", "Hoi").then().statusCode(409);
    var talk = setting.supervisor().asks().get(path + "/messages").then();
    talk.body("items[0].text", equalTo(null)).body("items[0].withdrawnAt", notNullValue());
    assertNew(setting, setting.supervisor(), 0);
  }

  @Test
  void after_a_day_it_stays_as_it_was() {
    var setting = internships.internship("RUNNING");
    var path = fixture.shared(setting, "COACH");
    var id = say(setting.learner(), path, "Dag").<String>path("id");
    sql.execute(
        "update reflection_message set sent_at = sent_at - interval '25 hours' where id = :id",
        Map.of("id", UUID.fromString(id)));

    var answer = change(setting.learner(), path + "/messages/" + id, "\"0\"", "Hoi");

    answer.then().statusCode(409);
    setting.learner().asks().delete(path + "/messages/" + id).then().statusCode(409);
  }

  @Test
  void bad_input_is_named() {
    var setting = internships.internship("RUNNING");
    var path = fixture.shared(setting, "COACH");

    for (var text : List.of(" ", "x".repeat(2001))) {
      say(setting.learner(), path, text)
          .then()
          .statusCode(400)
          .body("violations.field", contains("text"));
    }
    var unknown = read(setting.learner(), path, UUID.randomUUID().toString());
    unknown.then().statusCode(400).body("violations.field", contains("lastReadId"));
    var message = path + "/messages/" + say(setting.learner(), path, "Dag").path("id");
    var unversioned = setting.learner().sends(Map.of("text", "Hoi")).put(message);
    unversioned.then().statusCode(428);
    setting.learner().asks().delete(path + "/messages/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void the_list_takes_a_fixed_number_of_statements() {
    var setting = internships.internship("RUNNING");
    var path = fixture.shared(setting, "COACH");
    say(setting.learner(), path, "Een");
    say(setting.supervisor(), path, "Twee");
    var list = path + "/messages?pageSize=";

    assertThat(statements.during(() -> setting.learner().asks().get(list + 10))).isEqualTo(4);
    assertThat(statements.during(() -> setting.learner().asks().get(list + 250))).isEqualTo(4);
  }

  private static Response say(Persona persona, String path, String text) {
    return persona.sends(Map.of("text", text)).post(path + "/messages");
  }

  private static Response change(Persona persona, String message, String version, String text) {
    return persona.sends(Map.of("text", text)).header("If-Match", version).put(message);
  }

  private static Response read(Persona persona, String path, String last) {
    return persona.sends(Map.of("lastReadId", last)).put(path + "/read-mark");
  }

  private static void assertNew(Setting setting, Persona persona, int count) {
    persona.asks().get(setting.path()).then().body("reflection.newMessages", equalTo(count));
  }
}

package nl.olievlek.exchange.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.AtOnce;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** Answers with one tap, without signing in. */
@ApiTest
class AnswerResourceTest {

  private static final String TAKEN =
      "from_state = 'PROPOSED' and subject_type = 'exchange-internship' and subject_id = :value";

  @Inject InternshipFixture internships;
  @Inject AnswerFixture links;
  @Inject World world;
  @Inject Rows rows;
  @Inject Sql sql;
  @Inject Statements statements;

  @Test
  void a_link_shows_what_is_asked_and_changes_nothing() {
    var setting = internships.internship("PROPOSED");
    var token = links.to(setting.hostAdmin(), setting.id());

    look(token).statusCode(200);
    look(token)
        .statusCode(200)
        .body("question", equalTo("WELCOME"))
        .body("expiresAt", notNullValue())
        .body("internships", hasSize(1))
        .body("internships[0].internshipId", equalTo(setting.id().toString()))
        .body("internships[0].ward", equalTo("De Linde"))
        .body("internships[0].home.id", equalTo(setting.home().toString()))
        .body("internships[0].host.id", equalTo(setting.host().toString()))
        .body("internships[0].state", equalTo("OPEN"));

    assertThat(rows.count("transition_record", TAKEN, setting.id())).isZero();
  }

  @Test
  void an_acceptance_is_recorded_of_the_person_who_got_the_link() {
    var setting = internships.internship("PROPOSED");
    var token = links.to(setting.placeSupervisor(), setting.id());

    accept(token).statusCode(200).body("internships.state", contains("ACCEPTED"));

    setting
        .coordinator()
        .asks()
        .get(setting.path() + "/transitions")
        .then()
        .body("current", equalTo("HOST_ACCEPTED"))
        .body("history[-1].actor.id", equalTo(setting.placeSupervisor().id().toString()));
    var audited =
        "subject_type = 'exchange-internship' and action = 'CHANGED' and actor_roles ="
            + " '{SUPERVISOR}' and actor_id = :value";
    assertThat(rows.count("audit_record", audited, setting.placeSupervisor().id())).isOne();
  }

  @Test
  void the_same_answer_twice_is_the_same_result_and_one_step() {
    var setting = internships.internship("PROPOSED");
    var token = links.to(setting.hostAdmin(), setting.id());

    accept(token).statusCode(200);
    accept(token).statusCode(200).body("internships.state", contains("ACCEPTED"));

    assertThat(rows.count("transition_record", TAKEN, setting.id())).isOne();
  }

  @Test
  void taps_at_the_same_time_are_one_step() {
    var setting = internships.internship("PROPOSED");
    var tokens =
        List.of(
            links.to(setting.hostAdmin(), setting.id()),
            links.to(setting.placeSupervisor(), setting.id()));

    var taps =
        AtOnce.all(
            Stream.concat(tokens.stream(), tokens.stream())
                .<Supplier<Integer>>map(token -> () -> accept(token).extract().statusCode())
                .toList());

    assertThat(taps).containsOnly(200);
    assertThat(rows.count("transition_record", TAKEN, setting.id())).isOne();
  }

  @Test
  void no_needs_a_reason() {
    var setting = internships.internship("PROPOSED");
    var token = links.to(setting.hostAdmin(), setting.id());

    answer(token, "DECLINE", " ").statusCode(400).body("violations.field", contains("reason"));
    answer(token, "DECLINE", "Geen begeleider")
        .statusCode(200)
        .body("internships.state", contains("DECLINED"));
  }

  @Test
  void another_answer_than_before_is_refused() {
    var setting = internships.internship("PROPOSED");
    var token = links.to(setting.hostAdmin(), setting.id());
    accept(token).statusCode(200);

    answer(token, "DECLINE", "Toch niet")
        .statusCode(409)
        .body(
            "detail",
            equalTo(
                "It was already said that this can go on. Sign in if you want to change that."));
  }

  @Test
  void who_answered_says_otherwise_by_the_same_link() {
    var setting = internships.internship("PROPOSED");
    var token = links.to(setting.hostAdmin(), setting.id());
    answer(token, "DECLINE", "Geen begeleider").statusCode(200);

    look(token).body("internships.changeable", contains(true));
    instead(token, "ACCEPT", null).statusCode(200).body("internships.state", contains("ACCEPTED"));
    instead(token, "DECLINE", "Toch niet").body("internships.state", contains("DECLINED"));

    setting
        .coordinator()
        .asks()
        .get(setting.path() + "/transitions")
        .then()
        .body(
            "history.to", contains("HOST_DECLINED", "PROPOSED", "HOST_ACCEPTED", "HOST_DECLINED"));
  }

  private static ValidatableResponse instead(String token, String answer, String reason) {
    var body = new HashMap<String, Object>();
    body.put("token", token);
    body.put("answer", answer);
    body.put("reason", reason);
    body.put("instead", true);
    return Persona.nobody().body(body).post("/internship-answers").then();
  }

  @Test
  void nobody_needs_to_answer_what_was_called_off() {
    var setting = internships.internship("CANCELLED");
    var token = links.to(setting.hostAdmin(), setting.id());

    look(token).statusCode(200).body("internships.state", contains("WITHDRAWN"));
    accept(token)
        .statusCode(409)
        .body("detail", equalTo("This does not go on. No answer is needed any more."));
  }

  @Test
  void forged_expired_and_foreign_links_are_refused_alike() {
    var setting = internships.internship("PROPOSED");
    var elsewhere = internships.internship("PROPOSED");
    var expired = links.expired(setting.hostAdmin(), setting.id());
    var foreign = links.to(elsewhere.hostAdmin(), setting.id());

    for (var token : List.of("A".repeat(43), expired, foreign)) {
      for (var answered : List.of(look(token), accept(token))) {
        answered
            .statusCode(404)
            .body("type", equalTo("/problems/link-not-valid"))
            .body("title", equalTo("This link does not work"));
      }
    }
    assertThat(rows.count("transition_record", TAKEN, setting.id())).isZero();
  }

  @Test
  void who_lost_the_role_cannot_answer() {
    var setting = internships.internship("PROPOSED");
    var admin = links.to(setting.hostAdmin(), setting.id());
    var supervisor = links.to(setting.placeSupervisor(), setting.id());
    for (var person : List.of(setting.hostAdmin(), setting.placeSupervisor())) {
      sql.execute(
          "update role_grant set valid_to = current_date - 1, valid_from = current_date - 9 where"
              + " person_id = :person",
          Map.of("person", person.id()));
    }

    accept(admin).statusCode(404);
    accept(supervisor).statusCode(404);
  }

  @Test
  void one_answer_is_given_about_some_or_all_that_is_asked() {
    var one = internships.internship("PROPOSED");
    var other = internships.internship("PROPOSED");
    world.grant(one.hostAdmin().id(), Role.ORGANISATION_ADMIN, null, other.host(), null);
    var token = links.to(one.hostAdmin(), one.id(), other.id());

    send(token, "DECLINE", "Vol", List.of(other.id())).statusCode(200);
    accept(token).statusCode(200);

    look(token)
        .body(
            "internships.find { it.internshipId == '" + one.id() + "' }.state", equalTo("ACCEPTED"))
        .body(
            "internships.find { it.internshipId == '" + other.id() + "' }.state",
            equalTo("DECLINED"));
    send(token, "ACCEPT", null, List.of(UUID.randomUUID()))
        .statusCode(400)
        .body("violations.field", contains("internshipIds"));
  }

  @Test
  void a_look_takes_as_many_statements_for_one_as_for_two() {
    var one = internships.internship("PROPOSED");
    var other = internships.internship("PROPOSED");
    world.grant(one.hostAdmin().id(), Role.ORGANISATION_ADMIN, null, other.host(), null);
    var few = links.to(one.hostAdmin(), one.id());
    var more = links.to(one.hostAdmin(), one.id(), other.id());

    assertThat(statements.during(() -> look(few))).isEqualTo(4);
    assertThat(statements.during(() -> look(more))).isEqualTo(4);
  }

  private static ValidatableResponse look(String token) {
    return Persona.nobody().body(Map.of("token", token)).post("/internship-answers/_look").then();
  }

  private static ValidatableResponse accept(String token) {
    return send(token, "ACCEPT", null, null);
  }

  private static ValidatableResponse answer(String token, String answer, String reason) {
    return send(token, answer, reason, null);
  }

  private static ValidatableResponse send(
      String token, String answer, String reason, List<UUID> internships) {
    var body = new HashMap<String, Object>(Map.of("token", token, "answer", answer));
    if (reason != null) {
      body.put("reason", reason);
    }
    if (internships != null) {
      body.put("internshipIds", internships);
    }
    return Persona.nobody().body(body).post("/internship-answers").then();
  }
}

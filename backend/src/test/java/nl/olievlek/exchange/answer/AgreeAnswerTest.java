package nl.olievlek.exchange.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class AgreeAnswerTest {

  private static final String OF_LEARNER = "party = 'LEARNER' and internship_id = :value";

  @Inject InternshipFixture internships;
  @Inject AnswerFixture links;
  @Inject Rows rows;
  @Inject Statements statements;

  private Setting setting;

  @BeforeEach
  void aHostThatSaidYes() {
    setting = internships.internship("PROPOSED");
    var yes = setting.placeSupervisor().sends(Map.of("to", "HOST_ACCEPTED"));
    yes.post(setting.path() + "/transitions").then().statusCode(200);
  }

  @Test
  void a_learner_agrees_by_a_link_once_however_often_it_is_tapped() {
    var token = links.agree(setting.learner(), setting.id());

    look(token)
        .statusCode(200)
        .body("question", equalTo("AGREE"))
        .body("internships.state", contains("OPEN"));
    accept(token).statusCode(200).body("internships.state", contains("ACCEPTED"));
    accept(token).statusCode(200).body("internships.state", contains("ACCEPTED"));

    assertThat(rows.count("internship_approval", OF_LEARNER, setting.id())).isOne();
    var version = setting.homeAdmin().asks().get(setting.path() + "/agreements/1").then();
    version.body("learner.givenBy.id", equalTo(setting.learner().id().toString()));
    version.body("learner.givenAt", notNullValue());
  }

  @Test
  void the_last_yes_by_a_link_makes_it_agreed() {
    var home = setting.homeAdmin().sends(Map.of());
    home.put(setting.path() + "/agreements/1/approvals/HOME").then().statusCode(200);

    accept(links.agree(setting.learner(), setting.id())).statusCode(200);

    setting.learner().asks().get(setting.path()).then().body("status", equalTo("AGREED"));
  }

  @Test
  void a_link_of_somebody_else_asks_nothing() {
    look(links.agree(setting.homeAdmin(), setting.id())).statusCode(404);
    accept(links.agree(setting.hostAdmin(), setting.id())).statusCode(404);
  }

  @Test
  void who_does_not_agree_proposes_something_else_after_signing_in() {
    var answer = answer(links.agree(setting.learner(), setting.id()), "DECLINE");

    answer.statusCode(400).body("violations.field", contains("answer"));
    assertThat(rows.count("internship_approval", OF_LEARNER, setting.id())).isZero();
  }

  @Test
  void nobody_takes_back_what_was_not_said() {
    var token = links.agree(setting.learner(), setting.id());

    instead(token, "DECLINE")
        .statusCode(400)
        .body("violations.field", contains("answer"))
        .body(
            "violations.message",
            contains("Do you not agree? Sign in and propose something else."));
    accept(token).statusCode(200);
    instead(token, "DECLINE").statusCode(200).body("internships.state", contains("OPEN"));
  }

  @Test
  void a_link_does_not_agree_on_a_version_that_came_later() {
    var token = links.agree(setting.learner(), setting.id());
    var version =
        Map.of(
            "follows",
            1,
            "startDate",
            LocalDate.now(Clocks.PEOPLE).minusDays(7).toString(),
            "endDate",
            LocalDate.now(Clocks.PEOPLE).plusDays(7).toString(),
            "hoursPerDay",
            7.5,
            "totalHours",
            30,
            "reason",
            "De vroege dienst vervalt");
    setting.homeAdmin().sends(version).post(setting.path() + "/agreements").then().statusCode(201);

    look(token).statusCode(200).body("internships.state", contains("WITHDRAWN"));
    accept(token).statusCode(409);
  }

  @Test
  void a_look_takes_six_statements() {
    var token = links.agree(setting.learner(), setting.id());

    assertThat(statements.during(() -> look(token))).isEqualTo(6);
  }

  private static ValidatableResponse look(String token) {
    return Persona.nobody().body(Map.of("token", token)).post("/internship-answers/_look").then();
  }

  private static ValidatableResponse accept(String token) {
    return answer(token, "ACCEPT");
  }

  private static ValidatableResponse instead(String token, String answer) {
    return Persona.nobody()
        .body(Map.of("token", token, "answer", answer, "reason", "Andere dagen", "instead", true))
        .post("/internship-answers")
        .then();
  }

  private static ValidatableResponse answer(String token, String answer) {
    var body = Map.of("token", token, "answer", answer);
    return Persona.nobody().body(body).post("/internship-answers").then();
  }
}

package nl.olievlek.exchange.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import org.junit.jupiter.api.Test;

/** The host's yes to several learners at once. */
@ApiTest
class WelcomeResourceTest {

  private static final String TAKEN =
      "from_state = 'PROPOSED' and subject_type = 'exchange-internship' and subject_id = :value";

  @Inject InternshipFixture internships;
  @Inject Rows rows;

  @Test
  void who_answers_for_the_host_says_yes_once_however_often_it_is_clicked() {
    var setting = internships.internship("PROPOSED");

    welcome(setting.hostAdmin(), setting)
        .statusCode(200)
        .body("internshipId", contains(setting.id().toString()))
        .body("state", contains("ACCEPTED"));
    welcome(setting.placeSupervisor(), setting).statusCode(200).body("state", contains("ACCEPTED"));

    assertThat(rows.count("transition_record", TAKEN, setting.id())).isOne();
  }

  @Test
  void nobody_is_told_when_one_of_them_is_not_ours() {
    var setting = internships.internship("PROPOSED");
    var elsewhere = internships.internship("PROPOSED");

    welcome(setting.hostAdmin(), setting, elsewhere)
        .statusCode(400)
        .body("violations.field", contains("internshipIds"));

    setting.learner().asks().get(setting.path()).then().body("status", equalTo("PROPOSED"));
  }

  @Test
  void the_employer_does_not_answer_for_the_host() {
    var setting = internships.internship("PROPOSED");

    welcome(setting.homeAdmin(), setting).statusCode(400);
  }

  @Test
  void what_does_not_go_on_is_refused() {
    var setting = internships.internship("CANCELLED");

    welcome(setting.hostAdmin(), setting).statusCode(409);
  }

  private static ValidatableResponse welcome(Persona person, Setting... settings) {
    var ids = List.of(settings).stream().map(Setting::id).toList();
    var yes = person.sends(Map.of("internshipIds", ids));
    return yes.post("/internship-answers/_welcome").then();
  }
}

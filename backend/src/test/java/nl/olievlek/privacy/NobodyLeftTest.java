package nl.olievlek.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.Map;
import nl.olievlek.exchange.ExchangeFixture;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.meeting.MeetingFixture;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** After erasure there is nobody: nothing is to come of them, and nobody is asked about them. */
@ApiTest
class NobodyLeftTest {

  @Inject World world;
  @Inject InternshipFixture internships;
  @Inject ExchangeFixture exchange;
  @Inject MeetingFixture meetings;
  @Inject Rows rows;
  @Inject Sql sql;

  @Test
  void the_training_ends_and_what_was_to_come_is_called_off_and_told_to_the_host() {
    var setting = internships.internship("AGREED");

    PrivacyFixture.erase(setting.learner(), world.admin());

    var learner = setting.coordinator().asks().get("/learners/" + setting.learnerId()).then();
    learner.body("status", is("TRANSFERRED")).body("stillInTraining", nullValue());
    var visit = setting.coordinator().asks().get(setting.path()).then();
    visit.body("status", is("CANCELLED")).body("cancelledBy", is("HOME"));
    var mails = rows.count("mail_message", "person_id = :value", setting.hostAdmin().id());
    assertThat(mails).isOne();
  }

  @Test
  void an_application_ends_without_counting_as_dropped_out_of_a_training() {
    var setting = internships.internship("HOST_DECLINED");
    sql.execute(
        "update learner set status = 'APPLIED', active_from_date = null where id = :id",
        Map.of("id", setting.learnerId()));

    PrivacyFixture.erase(setting.learner(), world.admin());

    var learner = setting.coordinator().asks().get("/learners/" + setting.learnerId()).then();
    learner.body("status", is("DROPPED_OUT")).body("activeFromDate", nullValue());
  }

  @Test
  void no_figure_changes_with_a_training_that_ends_so() {
    var setting = internships.internship("RUNNING");
    world.learner(setting.network(), setting.cohort(), setting.home(), null);
    var before = ErasureTest.figures(setting.network(), setting.coordinator());

    PrivacyFixture.erase(setting.learner(), world.admin());

    assertThat(before).hasSizeGreaterThan(9);
    assertThat(ErasureTest.figures(setting.network(), setting.coordinator())).isEqualTo(before);
  }

  @Test
  void a_training_that_ended_so_is_not_taken_up_again() {
    var setting = internships.internship("PROPOSED");
    PrivacyFixture.erase(setting.learner(), world.admin());

    var again =
        setting
            .coordinator()
            .sends(Map.of("to", "ACTIVE", "reason", "Toch"))
            .post("/learners/" + setting.learnerId() + "/transitions");

    again.then().statusCode(409).body("detail", containsString("erased"));
  }

  @Test
  void nobody_is_asked_about_who_was_erased() {
    var setting = internships.internship("HOST_ACCEPTED");
    internships.running(setting.round());
    sql.execute(
        "update exchange_internship set status = 'RUNNING' where id = :id",
        Map.of("id", setting.id()));
    exchange.hours(setting.id());
    assertAsked(setting, true);

    PrivacyFixture.erase(setting.learner(), world.admin());

    assertAsked(setting, false);
  }

  @Test
  void the_seat_at_a_meeting_is_for_who_waits_for_it() {
    var setting = internships.internship("PROPOSED");
    var meeting = meetings.meeting(setting.network(), 1);
    var seat = meetings.registration(meeting, setting.learner(), "REGISTERED");
    var waiting = meetings.waiting(meeting, setting.supervisor(), 2);

    PrivacyFixture.erase(setting.learner(), world.admin());

    assertThat(rows.count("registration", "status = 'CANCELLED' and id = :value", seat)).isOne();
    assertThat(rows.count("registration", "status = 'OFFERED' and id = :value", waiting)).isOne();
  }

  @Test
  void a_learner_whose_supervisor_was_erased_has_none() {
    var setting = internships.internship("RUNNING");

    PrivacyFixture.erase(setting.supervisor(), world.admin());

    var learner = setting.coordinator().asks().get("/learners/" + setting.learnerId()).then();
    learner.body("supervisor", nullValue());
  }

  @Test
  void no_agreement_to_come_names_a_supervisor_who_was_erased() {
    var setting = internships.internship("PROPOSED");
    var step = Map.of("to", "HOST_ACCEPTED");
    setting.hostAdmin().sends(step).post(setting.path() + "/transitions").then().statusCode(200);
    var agreement = setting.path() + "/agreements/1";
    var named = setting.hostAdmin().asks().get(agreement).then();
    named.body("supervisor.id", is(setting.placeSupervisor().id().toString()));

    PrivacyFixture.erase(setting.placeSupervisor(), world.admin());

    setting.hostAdmin().asks().get(agreement).then().body("supervisor", nullValue());
  }

  private static void assertAsked(Setting setting, boolean asked) {
    var tasks = setting.hostAdmin().asks().get("/me/tasks").then().statusCode(200);
    tasks.body(
        "items.findAll { it.learnerId == '" + setting.learnerId() + "' }",
        asked ? not(empty()) : empty());
  }
}

package nl.olievlek.exchange.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.exchange.plan.PlanFixture;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.CalendarFile;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** Everyone involved is told of what concerns them, once. */
@ApiTest
class NoticeTest {

  @Inject World world;
  @Inject InternshipFixture internships;
  @Inject PlanFixture plans;
  @Inject Rows rows;
  @Inject Sql sql;

  /** One message. */
  record Letter(String subject, String bodyText, String calendarText) {

    CalendarFile calendar() {
      return CalendarFile.strict(calendarText);
    }
  }

  @Test
  void a_learner_reads_where_when_and_why() {
    var setting = plans.setting(2, 1, 1);
    plans.wish(setting.round(), setting.learners().getFirst(), setting.organisations().get(1));

    plans.published(setting);

    var letter = only(personOf(setting.learners().getFirst()));
    assertThat(letter.subject()).startsWith("Je uitwisseling in Ronde");
    assertThat(letter.bodyText())
        .contains("Waar: Zorghuis", "De Linde")
        .contains("Wanneer: 1 februari 2027 tot en met 9 februari 2027")
        .contains("Dagen: maandag, dinsdag")
        .contains("Waarom: Je krijgt je eerste keuze");
    assertThat(letter.calendar().method()).isEqualTo("REQUEST");
    assertThat(letter.calendarText()).contains("STATUS:TENTATIVE", "SEQUENCE:0");
  }

  @Test
  void a_learner_without_a_place_reads_why() {
    var setting = plans.setting(1, 1, 1);
    var home = world.administratorOf(setting.organisations().getFirst());

    plans.published(setting);

    var letter = only(personOf(setting.learners().getFirst()));
    assertThat(letter.bodyText()).contains("Je hebt deze ronde geen plek.");
    assertThat(letter.calendarText()).isNull();
    assertThat(only(home.id()).bodyText()).contains("zonder plek in Ronde", "- Noor Proef");
  }

  @Test
  void who_receives_and_sends_reads_both_in_one_message_and_is_asked_once() {
    var setting = plans.setting(2, 2, 1);
    var both = world.administratorOf(setting.organisations().getFirst());
    world.grant(both.id(), Role.ORGANISATION_ADMIN, null, setting.organisations().get(1), null);

    plans.published(setting);

    var letter = only(both.id());
    assertThat(letter.bodyText())
        .contains("Bij Zorghuis", "Van Zorghuis", "/answer#")
        .containsOnlyOnce("Kunnen ze komen?");
    assertThat(letter.calendarText()).isNull();
  }

  @Test
  void a_message_is_in_the_language_of_the_reader() {
    var setting = plans.setting(2, 1, 1);
    var learner = personOf(setting.learners().getFirst());
    sql.execute(
        "update person set preferred_language = 'en' where id = :id", Map.of("id", learner));

    plans.published(setting);

    var letter = only(learner);
    assertThat(letter.subject()).startsWith("Your exchange in");
    assertThat(letter.bodyText()).contains("Why: You gave no choice");
  }

  @Test
  void a_host_that_cannot_receive_is_told_of_to_all_but_who_said_it_and_without_the_reason() {
    var setting = internships.internship("PROPOSED");

    step(
        setting,
        setting.hostAdmin(),
        Map.of("to", "HOST_DECLINED", "reason", "Griep op de afdeling"));

    assertThat(lettersTo(setting.hostAdmin().id())).isEmpty();
    for (var told :
        List.of(
            setting.learner(),
            setting.placeSupervisor(),
            setting.homeAdmin(),
            setting.supervisor(),
            setting.coordinator())) {
      var letter = only(told.id());
      assertThat(letter.subject()).startsWith("Ronde").contains("er is iets veranderd");
      assertThat(letter.bodyText())
          .contains("/internships/" + setting.id())
          .doesNotContain("Griep");
    }
  }

  @Test
  void other_dates_come_with_the_appointment() {
    var setting = internships.internship("AGREED");
    var dates =
        Map.of(
            "plannedStartDate", LocalDate.now(Clocks.PEOPLE).toString(),
            "plannedEndDate", LocalDate.now(Clocks.PEOPLE).plusDays(9).toString());

    setting
        .coordinator()
        .sends(dates)
        .header("If-Match", "\"0\"")
        .put(setting.path())
        .then()
        .statusCode(200);

    var letter = only(setting.learner().id());
    assertThat(letter.bodyText()).contains("is op andere dagen");
    assertThat(letter.calendar().method()).isEqualTo("REQUEST");
    assertThat(lettersTo(setting.coordinator().id())).isEmpty();
  }

  @Test
  void the_hosts_yes_makes_the_learners_appointment_sure() {
    var setting = internships.internship("PROPOSED");

    step(setting, setting.hostAdmin(), Map.of("to", "HOST_ACCEPTED"));

    var letter = only(setting.learner().id());
    assertThat(letter.subject()).endsWith("je bent welkom");
    assertThat(letter.bodyText()).contains("kan je ontvangen", "Ben je het eens", "/answer#");
    assertThat(letter.calendarText()).contains("STATUS:CONFIRMED", "METHOD:REQUEST");
    assertThat(lettersTo(setting.homeAdmin().id())).isEmpty();
  }

  @Test
  void the_school_reads_once_that_all_agreed() {
    var setting = internships.internship("PROPOSED");
    var teacher = world.teacherOf(setting.cohort(), world.school());
    step(setting, setting.placeSupervisor(), Map.of("to", "HOST_ACCEPTED"));
    assertThat(lettersTo(teacher.id())).isEmpty();

    internships.approved(setting);
    internships.approved(setting);

    var letter = only(teacher.id());
    assertThat(letter.subject()).contains("afgesproken");
  }

  @Test
  void a_step_that_is_nobodys_news_is_not_told() {
    var setting = internships.internship("AGREED");

    step(setting, setting.hostAdmin(), Map.of("to", "RUNNING"));

    assertThat(lettersTo(setting.learner().id()))
        .as("news")
        .noneMatch(letter -> letter.subject().startsWith("Uitwisseling"));
  }

  @Test
  void nothing_is_told_of_what_was_refused() {
    var setting = internships.internship("RUNNING");

    setting
        .coordinator()
        .sends(Map.of("to", "CANCELLED", "reason", "Te laat"))
        .post(setting.path() + "/transitions")
        .then()
        .statusCode(409);

    assertThat(lettersTo(setting.learner().id())).isEmpty();
  }

  @Test
  void who_lost_the_role_is_not_told_any_more() {
    var setting = internships.internship("PROPOSED");
    sql.execute(
        "update role_grant set status = 'REVOKED', revoked_at = now() where person_id = :person",
        Map.of("person", setting.placeSupervisor().id()));

    step(setting, setting.coordinator(), Map.of("to", "CANCELLED", "reason", "Toch niet"));

    assertThat(lettersTo(setting.placeSupervisor().id())).isEmpty();
    assertThat(lettersTo(setting.hostAdmin().id())).hasSize(1);
  }

  @Test
  void a_replacement_is_told_with_the_question_to_the_new_host() {
    var setting = internships.internship("HOST_DECLINED");
    var host = world.memberOf(setting.network());
    var supervisor = world.supervisorIn(host);
    var place = internships.place(setting.round(), host, supervisor.id());

    setting
        .coordinator()
        .sends(
            Map.of(
                "roundId", setting.round(),
                "learnerId", setting.learnerId(),
                "hostPlaceId", place,
                "replacesId", setting.id()))
        .post("/exchange-internships")
        .then()
        .statusCode(201);

    assertThat(only(setting.learner().id()).bodyText())
        .containsPattern(
            "in de plaats van je uitwisseling bij (Zorghuis .+): \\1 kan je niet ontvangen");
    assertThat(only(setting.homeAdmin().id()).bodyText())
        .containsPattern("\\(in plaats van Zorghuis .+, die niet kan ontvangen\\)");
    assertThat(only(supervisor.id()).bodyText())
        .contains("/answer#")
        .doesNotContain("in plaats van");
    assertThat(lettersTo(setting.hostAdmin().id())).isEmpty();
  }

  @Test
  void a_host_reads_no_name_that_the_home_organisation_keeps_until_all_agreed() {
    var setting = plans.setting(2, 1, 1);
    var home = setting.organisations().getFirst();
    rows.insert("access_policy", "organisation_id", home, "names_from", "AGREED");
    var host = world.administratorOf(setting.organisations().get(1));
    var employer = world.administratorOf(home);

    plans.published(setting);

    assertThat(only(host.id()).bodyText()).contains("- Leerling van").doesNotContain("Noor Proef");
    assertThat(only(employer.id()).bodyText()).contains("- Noor Proef");
  }

  private void step(Setting setting, Persona by, Map<String, String> step) {
    by.sends(step).post(setting.path() + "/transitions").then().statusCode(200);
  }

  private UUID personOf(UUID learner) {
    return sql.one(
            UUID.class,
            Query.of("select person_id from learner").where("id = :learner", "learner", learner))
        .orElseThrow();
  }

  private Letter only(UUID person) {
    var letters = lettersTo(person);
    assertThat(letters).hasSize(1);
    return letters.getFirst();
  }

  private List<Letter> lettersTo(UUID person) {
    return sql.list(
        Letter.class,
        Query.of("select subject, body_text, calendar_text from mail_message")
            .where("person_id = :person", "person", person)
            .orderBy("id"));
  }
}

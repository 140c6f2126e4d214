package nl.olievlek.account.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Persona;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who waits asks once more. */
@ApiTest
class ReminderTest {

  @Inject InternshipFixture internships;
  @Inject World world;
  @Inject Sql sql;

  private Setting setting;
  private String path;

  @BeforeEach
  void anInternshipThatWaitsForItsHost() {
    setting = internships.internship("PROPOSED");
    path = "/networks/" + setting.network() + "/tasks/HOST_ANSWER." + setting.id() + "/reminder";
  }

  @Test
  void who_waits_sees_who_gets_it_and_asks_once_a_day() {
    setting
        .coordinator()
        .asks()
        .get(path)
        .then()
        .statusCode(200)
        .body("possible", equalTo(true))
        .body("lastSentDate", equalTo(null))
        .body(
            "people.id",
            containsInAnyOrder(
                setting.hostAdmin().id().toString(), setting.placeSupervisor().id().toString()));

    remind(setting.coordinator(), path).statusCode(200).body("possible", equalTo(false));
    remind(setting.coordinator(), path).statusCode(409);

    assertThat(remindedDates(setting.coordinator()))
        .containsExactly(LocalDate.now(Clocks.PEOPLE).toString());
    assertThat(mailTo(setting.hostAdmin())).hasSize(1);
    assertThat(mailTo(setting.hostAdmin()).getFirst())
        .contains("wacht hierop")
        .contains("/internships/" + setting.id());
    assertThat(mailTo(setting.learner())).isEmpty();
  }

  @Test
  void nobody_reminds_one_person_of_everything_at_once() {
    var host = setting.hostAdmin();
    remind(setting.coordinator(), path).statusCode(200);
    sql.execute(
        """
        insert into mail_message (id, created_at, person_id, to_address, to_name, template, subject,
          body_text, status, next_attempt_at, asked_by)
        select gen_random_uuid(), m.created_at, m.person_id, m.to_address, m.to_name, m.template,
          m.subject, m.body_text, m.status, m.next_attempt_at, m.asked_by
        from mail_message m, generate_series(1, 9) where m.person_id = :host and m.template = 'task-again'""",
        Map.of("host", host.id()));
    sql.execute("delete from task_reminder where thing_id = :id", Map.of("id", setting.id()));

    remind(setting.coordinator(), path).statusCode(429);
    assertThat(mailTo(host)).hasSize(10);
  }

  @Test
  void who_looks_after_a_learner_asks_for_them() {
    var own = "/me/learner-tasks/HOST_ANSWER." + setting.id() + "/reminder";

    remind(setting.supervisor(), own).statusCode(200);
    remind(world.supervisorIn(setting.home()), own).statusCode(404);
  }

  @Test
  void nobody_asks_for_what_does_not_wait_where_they_may_ask() {
    var coordinator = setting.coordinator();
    var network = "/networks/" + setting.network();
    var elsewhere = internships.internship("PROPOSED");

    for (var task :
        List.of("HOST_ANSWER." + elsewhere.id(), "COFFEE." + setting.id(), "HOST_ANSWER")) {
      coordinator.asks().get(network + "/tasks/" + task + "/reminder").then().statusCode(404);
    }
    remind(setting.learner(), path).statusCode(403);
    remind(elsewhere.coordinator(), path).statusCode(403);
  }

  @Test
  void what_waits_for_oneself_alone_is_asked_of_nobody() {
    sql.execute(
        "update learner set supervisor_id = null where id = :id",
        Map.of("id", setting.learnerId()));
    sql.execute(
        "update exchange_internship set status = 'HOST_DECLINED', planned_end_date = current_date + 9"
            + " where id = :id",
        Map.of("id", setting.id()));
    var other =
        "/networks/" + setting.network() + "/tasks/OTHER_PLACE." + setting.id() + "/reminder";

    setting.coordinator().asks().get(other).then().statusCode(200).body("possible", equalTo(false));
    remind(setting.coordinator(), other)
        .statusCode(409)
        .body("detail", equalTo("This waits for you, or for nobody whom we can mail."));
  }

  private static io.restassured.response.ValidatableResponse remind(Persona persona, String path) {
    return persona.asks().post(path).then();
  }

  /** As the list of who waits says it. */
  private List<String> remindedDates(Persona persona) {
    return persona
        .asks()
        .get("/networks/" + setting.network() + "/tasks?ofOthers=true&thingId=" + setting.id())
        .then()
        .statusCode(200)
        .extract()
        .path("items.remindedDate");
  }

  private List<String> mailTo(Persona persona) {
    return sql.list(
        String.class,
        Query.of("select body_text from mail_message")
            .where("person_id = :person", "person", persona.id()));
  }
}

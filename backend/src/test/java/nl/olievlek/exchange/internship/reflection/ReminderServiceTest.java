package nl.olievlek.exchange.internship.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.olievlek.exchange.internship.InternshipFixture;
import nl.olievlek.exchange.internship.InternshipFixture.Setting;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.Statements;
import org.junit.jupiter.api.Test;

@ApiTest
class ReminderServiceTest {

  @Inject InternshipFixture internships;
  @Inject ReflectionFixture reflections;
  @Inject ReminderService service;
  @Inject Sql sql;
  @Inject Statements statements;

  @Test
  void a_learner_is_reminded_once_some_days_after_the_end() {
    var due = ended("RUNNING", 3);
    var early = ended("RUNNING", 2);
    var history = ended("RUNNING", 61);

    service.remind();
    service.remind();

    assertThat(mailTo(due)).hasSize(1);
    assertThat(mailTo(due).getFirst()).contains("/internships/" + due.id() + "/reflection");
    assertThat(mailTo(early)).isEmpty();
    assertThat(mailTo(history)).isEmpty();
    assertThat(reflections.mailTo(due.supervisor())).isEmpty();
  }

  @Test
  void and_once_more_later_but_never_a_third_time() {
    var setting = ended("RETURNED", 30);

    service.remind();
    assertThat(mailTo(setting)).hasSize(1);
    service.remind();
    assertThat(mailTo(setting)).as("not two on one day").hasSize(1);
    remindedAgo(setting, 11);
    service.remind();
    remindedAgo(setting, 11);
    service.remind();

    assertThat(mailTo(setting)).hasSize(2);
  }

  @Test
  void nobody_is_reminded_who_wrote_or_was_never_there() {
    var wrote = ended("RUNNING", 5);
    reflections.shared(wrote, "ME");
    var nothing =
        List.of(ended("CANCELLED", 5), ended("NO_SHOW", 5), ended("HOST_DECLINED", 5), wrote);

    service.remind();

    assertThat(nothing).allSatisfy(setting -> assertThat(mailTo(setting)).isEmpty());
  }

  @Test
  void the_last_day_that_the_learner_was_there_counts() {
    var setting = ended("RUNNING", 5);
    sql.execute(
        """
        update exchange_internship set actual_start_date = planned_start_date, actual_end_date = planned_end_date + 4
        where id = :id""",
        Map.of("id", setting.id()));

    service.remind();

    assertThat(mailTo(setting)).isEmpty();
  }

  @Test
  void two_nodes_at_once_send_one() throws InterruptedException {
    var setting = ended("RUNNING", 4);

    var nodes = List.of(new Thread(service::remind), new Thread(service::remind));
    nodes.forEach(Thread::start);
    for (var node : nodes) {
      node.join();
    }

    assertThat(mailTo(setting)).hasSize(1);
  }

  @Test
  void looking_when_nothing_is_due_takes_two_statements() {
    service.remind();

    assertThat(statements.during(service::remind)).isEqualTo(2);
  }

  private Setting ended(String status, int daysAgo) {
    var setting = internships.internship(status);
    sql.execute(
        """
        update exchange_internship set planned_start_date = planned_start_date - 90,
          planned_end_date = :end where id = :id""",
        Map.of("id", setting.id(), "end", LocalDate.now(Clocks.PEOPLE).minusDays(daysAgo)));
    return setting;
  }

  private void remindedAgo(Setting setting, int days) {
    sql.execute(
        """
        update reflection_reminder set last_sent_at = last_sent_at - make_interval(days => :days)
        where internship_id = :id""",
        Map.of("id", setting.id(), "days", days));
  }

  private List<String> mailTo(Setting setting) {
    return reflections.mailTo(setting.learner());
  }
}

package nl.olievlek.exchange.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.olievlek.exchange.plan.PlanFixture;
import nl.olievlek.platform.persistence.Query;
import nl.olievlek.platform.persistence.Sql;
import nl.olievlek.testing.ApiTest;
import nl.olievlek.testing.CalendarFile;
import nl.olievlek.testing.Rows;
import nl.olievlek.testing.Statements;
import nl.olievlek.testing.World;
import org.junit.jupiter.api.Test;

/** How much mail one round of 66 learners and 6 hosts is. */
@ApiTest
class MessageVolumeTest {

  private static final String MAILS =
      """
      select m.person_id, m.subject, m.body_text, m.calendar_text from mail_message m
      where m.person_id = any(:people)""";

  @Inject World world;
  @Inject PlanFixture plans;
  @Inject Rows rows;
  @Inject Sql sql;
  @Inject Statements statements;

  /** One message. */
  record Sent(UUID personId, String subject, String bodyText, String calendarText) {}

  @Test
  void everybody_reads_of_a_round_of_66_learners_in_one_message() {
    var setting = plans.setting(6, 66, 10);
    var people = new LinkedHashMap<String, List<UUID>>();
    people.put(
        "learner",
        sql.list(
            UUID.class,
            Query.of("select person_id from learner")
                .where("cohort_id = :cohort", "cohort", setting.cohort())));
    people.put(
        "organisation admin",
        setting.organisations().stream().map(o -> world.administratorOf(o).id()).toList());
    people.put("supervisor at home", supervisors(setting));
    people.put("supervisor at a place", placeSupervisors(setting));
    people.put(
        "teacher of the cohort",
        List.of(
            world.teacherOf(setting.cohort(), world.school()).id(),
            world.teacherOf(setting.cohort(), world.school()).id()));
    people.put("coordinator who publishes", List.of(setting.coordinator().id()));
    var plan = plans.planned(setting);

    var asked =
        statements.during(
            () ->
                setting
                    .coordinator()
                    .sends(Map.of("to", "PUBLISHED"))
                    .post("/plans/" + plan + "/transitions")
                    .then()
                    .statusCode(200));

    var table = new ArrayList<String>();
    people.forEach((kind, persons) -> table.add(row(kind, persons)));
    assertThat(table)
        .as("kind of person; people; fewest; most; all")
        .containsExactly(
            "learner; 66; 1; 1; 66",
            "organisation admin; 6; 1; 1; 6",
            "supervisor at home; 6; 1; 1; 6",
            "supervisor at a place; 6; 1; 1; 6",
            "teacher of the cohort; 2; 1; 1; 2",
            "coordinator who publishes; 1; 0; 0; 0");
    assertThat(asked).as("statements of publishing").isLessThan(60);
    all(people.values().stream().flatMap(List::stream).toList()).stream()
        .filter(mail -> mail.calendarText() != null)
        .forEach(mail -> CalendarFile.strict(mail.calendarText()));
  }

  private List<UUID> supervisors(PlanFixture.Setting setting) {
    var supervisors = new ArrayList<UUID>();
    for (var organisation : setting.organisations()) {
      var supervisor = world.supervisorIn(organisation).id();
      sql.execute(
          "update learner set supervisor_id = :supervisor where cohort_id = :cohort and employer_id = :employer",
          Map.of("supervisor", supervisor, "cohort", setting.cohort(), "employer", organisation));
      supervisors.add(supervisor);
    }
    return supervisors;
  }

  private List<UUID> placeSupervisors(PlanFixture.Setting setting) {
    var supervisors = new ArrayList<UUID>();
    for (var index = 0; index < setting.places().size(); index++) {
      var supervisor = world.supervisorIn(setting.organisations().get(index)).id();
      rows.insertRaw(
          "host_place_supervisor",
          Map.of(
              "place_id",
              setting.places().get(index),
              "person_id",
              supervisor,
              "maximum_learners",
              10));
      supervisors.add(supervisor);
    }
    return supervisors;
  }

  private String row(String kind, List<UUID> people) {
    var counts =
        all(people).stream().collect(Collectors.groupingBy(Sent::personId, Collectors.counting()));
    var each =
        people.stream().mapToLong(person -> counts.getOrDefault(person, 0L)).summaryStatistics();
    return String.join(
        "; ", kind, "" + people.size(), "" + each.getMin(), "" + each.getMax(), "" + each.getSum());
  }

  private List<Sent> all(List<UUID> people) {
    return sql.list(Sent.class, Query.of(MAILS).with("people", people.toArray(UUID[]::new)));
  }
}

package nl.olievlek.sample;

import static nl.olievlek.sample.MadeUpFile.day;
import static nl.olievlek.sample.MadeUpFile.week;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Everything about MBO-ZIN that its sources do not tell, made up: people, dates, trajectories, what
 * they did.
 *
 * <p>The numbers are those of the sources: 4 cohorts, 66 learners, 4 rounds at 6 organisations, 6
 * trainings on site with 60 participations and 3 online with 15.
 */
final class MadeUpMboZin {

  static final List<String> HOSTS =
      List.of("het-laar", "st-franciscus", "t-heem", "maria-oord", "maasduinen", "amaliazorg");

  private static final long SEED = 20181;

  private final MadeUpFile file =
      new MadeUpFile("Verzonnen voor dit voorbeeld; de aantallen komen uit de openbare artikelen.");
  private final Random random = new Random(SEED);
  private final MadeUpPeople people = new MadeUpPeople(random, file);

  /** The learners by cohort, from 1. */
  private final Map<Integer, List<MadeUpLearner>> learners = new HashMap<>();

  private final Map<String, List<String>> supervisors = new HashMap<>();
  private final List<String> administrators = new ArrayList<>();

  static String text() {
    var sample = new MadeUpMboZin();
    sample.staff();
    sample.cohorts();
    sample.teachers();
    new MadeUpExchange(sample.file, sample.random, sample.learners, sample.supervisors).write();
    new MadeUpMeetings(sample.file, sample.random, sample.learners, sample.staffMembers()).write();
    new MadeUpProposals(sample.file, sample.learners).write();
    sample.onlookers();
    return sample.file.text();
  }

  private void staff() {
    grant(people.add("admin", "admin@example.nl"), "PLATFORM_ADMIN", Map.of());
    grant(
        people.add("coordinator", "coordinator@example.nl"),
        "NETWORK_COORDINATOR",
        Map.of("network", "mbo-zin"));
    for (var host : HOSTS) {
      var ours = "het-laar".equals(host);
      var admin = people.add("admin/" + host, ours ? "organisatie@example.nl" : null);
      administrators.add(admin);
      grant(admin, "ORGANISATION_ADMIN", Map.of("organisation", host));
      var pair =
          List.of(
              people.add("supervisor/" + host + "/1", ours ? "begeleider@example.nl" : null),
              people.add("supervisor/" + host + "/2"));
      pair.forEach(person -> grant(person, "SUPERVISOR", Map.of("organisation", host)));
      supervisors.put(host, pair);
    }
  }

  private List<String> staffMembers() {
    var members = new ArrayList<>(administrators);
    HOSTS.forEach(host -> members.addAll(supervisors.get(host)));
    return members;
  }

  private void cohorts() {
    cohort(1, -170, "FINISHED", List.of("COMPLETED:13", "DROPPED_OUT:3", "TRANSFERRED:1"));
    cohort(2, -118, "FINISHED", List.of("COMPLETED:11", "DROPPED_OUT:4", "TRANSFERRED:1"));
    cohort(3, -62, "ACTIVE", List.of("ACTIVE:14", "INTERRUPTED:1", "DROPPED_OUT:2"));
    cohort(4, -11, "ACTIVE", List.of("ACTIVE:15", "DROPPED_OUT:1"));
  }

  private void cohort(int number, int startWeek, String status, List<String> outcomes) {
    file.add(
        "cohorts",
        Map.of(
            "key",
            "cohort/" + number,
            "network",
            "mbo-zin",
            "school",
            "roc-tilburg",
            "name",
            "Lesgroep " + number,
            "qualification",
            "Verzorgende IG (BBL, niveau 3)",
            "startDate",
            day(week(startWeek)),
            "nominalEndDate",
            day(week(startWeek + 104) - 3),
            "minimumSize",
            12,
            "schoolWeekdays",
            List.of(4),
            "status",
            status));
    var members = new ArrayList<MadeUpLearner>();
    for (var outcome : outcomes) {
      var parts = outcome.split(":");
      for (var i = 0; i < Integer.parseInt(parts[1]); i++) {
        members.add(learner(number, members.size(), startWeek, parts[0]));
      }
    }
    learners.put(number, members);
  }

  private MadeUpLearner learner(int cohort, int index, int startWeek, String status) {
    var employer = HOSTS.get((index + cohort * 3) % HOSTS.size());
    // The learner of the sample log-in works at Het Laar and is well on the way.
    var ours = cohort == 3 && "het-laar".equals(employer) && index < HOSTS.size();
    var key = "learner/" + cohort + "/" + (index + 1);
    var person = people.add("person/" + key, ours ? "leerling@example.nl" : null);
    var row = new HashMap<String, Object>();
    row.put("key", key);
    row.put("network", "mbo-zin");
    row.put("person", person);
    row.put("cohort", "cohort/" + cohort);
    row.put("employer", employer);
    var supervisor = ours ? supervisors.get(employer).getFirst() : pick(supervisors.get(employer));
    row.put("supervisor", supervisor);
    row.put("appliedDate", day(week(startWeek) - 30 - random.nextInt(60)));
    row.put("activeFromDate", day(week(startWeek)));
    row.put("contractHoursPerWeek", List.of(24, 28, 32).get(random.nextInt(3)));
    row.put("status", status);
    outcome(row, cohort, startWeek, status, index);
    file.add("learners", row);
    grant(person, "LEARNER", Map.of("network", "mbo-zin", "organisation", employer));
    return new MadeUpLearner(key, person, employer, supervisor, status, ours);
  }

  private void outcome(
      Map<String, Object> row, int cohort, int startWeek, String status, int index) {
    switch (status) {
      case "COMPLETED" ->
          row.put("outcomeDate", day(week(startWeek + 104) - 10 + random.nextInt(60)));
      case "DROPPED_OUT" -> {
        var early = index % 2 == 0 || cohort == 4;
        row.put(
            "outcomeDate",
            day(week(startWeek) + (early ? 30 + random.nextInt(30) : 200 + random.nextInt(150))));
        row.put(
            "dropoutReason",
            pick(List.of("GUIDANCE", "WORKPLACE", "PROFESSION", "PERSONAL", "WORKLOAD")));
      }
      case "TRANSFERRED" -> {
        row.put("outcomeDate", day(week(startWeek) + 250));
        row.put("destination", "Andere opleiding in de zorg");
        row.put("stillInTraining", true);
      }
      case "INTERRUPTED" -> row.put("statusDate", day(-40));
      default -> {}
    }
  }

  private void teachers() {
    for (var cohort = 1; cohort <= 4; cohort++) {
      var key = "teacher/" + (cohort + 1) / 2;
      if (cohort % 2 == 1) {
        people.add(key, cohort == 3 ? "docent@example.nl" : null);
      }
      grant(key, "TEACHER", Map.of("organisation", "roc-tilburg", "cohort", "cohort/" + cohort));
    }
  }

  /** Who has no part in the training: last, so that nobody else is drawn differently. */
  private void onlookers() {
    var network = Map.of("network", "mbo-zin");
    grant(people.add("guest", "gast@example.nl"), "GUEST", network);
    grant(people.add("auditor", "auditor@example.nl"), "AUDITOR", network);
    MadeUpMeetings.register(file, "lesson/5", "guest", "REGISTERED", -2);
    MadeUpMeetings.register(file, "lesson/6", "guest", "INVITED", -2);
  }

  private void grant(String person, String role, Map<String, String> scope) {
    var row = new HashMap<String, Object>(scope);
    row.put("person", person);
    row.put("role", role);
    row.put("validFrom", day(week(-200)));
    file.add("roleGrants", row);
  }

  private <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }
}

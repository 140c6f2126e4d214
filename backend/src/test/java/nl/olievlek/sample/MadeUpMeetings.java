package nl.olievlek.sample;

import static nl.olievlek.sample.MadeUpFile.day;
import static nl.olievlek.sample.MadeUpFile.week;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Nine supervisor trainings with the numbers of the source, and practice-education meetings of the
 * cohorts.
 */
final class MadeUpMeetings {

  private final MadeUpFile file;
  private final Random random;
  private final Map<Integer, List<MadeUpLearner>> learners;
  private final List<String> staff;

  MadeUpMeetings(
      MadeUpFile file,
      Random random,
      Map<Integer, List<MadeUpLearner>> learners,
      List<String> staff) {
    this.file = file;
    this.random = random;
    this.learners = learners;
    this.staff = staff;
  }

  void write() {
    for (var number = 1; number <= 6; number++) {
      training(number, "ON_SITE", "op locatie", -160 + 20 * number, 10);
    }
    for (var number = 1; number <= 3; number++) {
      training(number, "ONLINE", "online", -40 + 8 * number, 5);
    }
    lesson(1, 1, -150);
    lesson(2, 2, -90);
    lesson(3, 3, -30);
    lesson(4, 3, -4);
    lesson(5, 3, 1);
    lesson(6, 4, 2);
  }

  private void training(int number, String mode, String where, int week, int participants) {
    var key = "training/" + mode + "/" + number;
    var row =
        meeting(
            key,
            "TRAINING_SESSION",
            mode,
            "Training werkbegeleiders " + number + " (" + where + ")",
            week);
    file.add("meetings", row);
    for (var i = 0; i < participants; i++) {
      register(key, staff.get((number * 5 + i) % staff.size()), "ATTENDED", week(week) - 14);
    }
  }

  private void lesson(int number, int cohort, int week) {
    var key = "lesson/" + number;
    var row =
        meeting(
            key,
            "PRACTICE_EDUCATION",
            "ON_SITE",
            "Praktijkonderwijsbijeenkomst lesgroep " + cohort,
            week);
    row.put("cohort", "cohort/" + cohort);
    row.put("hostOrganisation", MadeUpMboZin.HOSTS.get(number % MadeUpMboZin.HOSTS.size()));
    row.put("capacity", 20);
    file.add("meetings", row);
    agenda(key, "Wat zag je in de praktijk?", 60);
    agenda(key, "Wat zegt de theorie?", 90);
    agenda(key, "Wat neem je mee naar je werkplek?", 60);
    for (var learner : learners.get(cohort)) {
      var here = week < 0 ? learner.completed() || learner.active() : learner.active();
      if (here) {
        register(key, learner.person(), status(week, learner), Math.min(week(week) - 14, -2));
      }
    }
  }

  private String status(int week, MadeUpLearner learner) {
    if (week >= 0) {
      return learner.login() || random.nextInt(10) < 7 ? "REGISTERED" : "INVITED";
    }
    var draw = random.nextInt(20);
    return draw < 16 ? "ATTENDED" : draw < 17 ? "PARTLY" : draw < 19 ? "EXCUSED" : "NO_SHOW";
  }

  private Map<String, Object> meeting(
      String key, String kind, String mode, String title, int week) {
    var row = new HashMap<String, Object>();
    row.put("key", key);
    row.put("network", "mbo-zin");
    row.put("kind", kind);
    row.put("mode", mode);
    row.put("title", title);
    row.put("meetingDate", day(week(week) + 3));
    row.put("startTime", "13:00");
    row.put("endTime", "16:30");
    row.put("status", week < 0 ? "HELD" : "PLANNED");
    return row;
  }

  private void agenda(String meeting, String title, int minutes) {
    file.add("agendaItems", Map.of("meeting", meeting, "title", title, "durationMinutes", minutes));
  }

  private void register(String meeting, String person, String status, int registered) {
    register(file, meeting, person, status, registered);
  }

  static void register(
      MadeUpFile file, String meeting, String person, String status, int registered) {
    file.add(
        "registrations",
        Map.of(
            "meeting", meeting,
            "person", person,
            "status", status,
            "registeredDate", day(registered)));
  }
}

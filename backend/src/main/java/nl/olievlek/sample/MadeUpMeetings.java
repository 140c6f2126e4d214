package nl.olievlek.sample;

import static nl.olievlek.sample.MadeUpFile.week;

import java.util.List;

/** Trainings of supervisors, practice-education meetings of classes, and other meetings. */
final class MadeUpMeetings {

  private static final int THURSDAY = 3;

  private final MadeUpNetwork network;

  MadeUpMeetings(MadeUpNetwork network) {
    this.network = network;
  }

  /** A training, with the next so many of the staff; says its key. */
  String training(int number, String mode, String title, int week, int participants) {
    var key = network.key() + "/training/" + mode + "/" + number;
    add(key, "TRAINING_SESSION", mode, title, week, null, null);
    agenda(key, "Wat doe jij als een leerling vastloopt?", 90);
    agenda(key, "Oefenen met vragen stellen", 120);
    var staff = network.staff();
    for (var i = 0; i < participants; i++) {
      var person = staff.get((number * 5 + i) % staff.size());
      register(key, person, past(week) ? "ATTENDED" : "REGISTERED", week);
    }
    return key;
  }

  /** A practice-education meeting of a class at one of the hosts; says its key. */
  String lesson(int number, String cohort, String name, int week) {
    var key = network.key() + "/lesson/" + number;
    var house = network.houses().get(number % network.houses().size());
    add(
        key,
        "PRACTICE_EDUCATION",
        "ON_SITE",
        "Praktijkonderwijsbijeenkomst " + name,
        week,
        house,
        cohort);
    agenda(key, "Wat zag je in de praktijk?", 60);
    agenda(key, "Wat zegt de theorie?", 90);
    agenda(key, "Wat neem je mee naar je werkplek?", 60);
    for (var learner : network.cohorts().get(cohort)) {
      if (learner.learns(week(week) + THURSDAY)) {
        register(key, learner.person(), status(week, learner), week);
      }
    }
    return key;
  }

  /** Any other meeting, with those who are invited. */
  void gathering(String key, String kind, String title, int week, List<String> people) {
    add(key, kind, "ON_SITE", title, week, network.houses().getFirst(), null);
    agenda(key, "Hoe staat het ervoor?", 90);
    agenda(key, "Wat besluiten we?", 120);
    people.forEach(person -> register(key, person, past(week) ? "ATTENDED" : "INVITED", week));
  }

  private String status(int week, MadeUpLearner learner) {
    if (past(week)) {
      var draw = network.random().nextInt(20);
      return draw < 16 ? "ATTENDED" : draw < 17 ? "PARTLY" : draw < 19 ? "EXCUSED" : "NO_SHOW";
    }
    return learner.login() || network.outOfTen(7) ? "REGISTERED" : "INVITED";
  }

  private boolean past(int week) {
    return week(week) + THURSDAY < network.today();
  }

  private void add(
      String key,
      String kind,
      String mode,
      String title,
      int week,
      MadeUpNetwork.House house,
      String cohort) {
    network
        .file()
        .add("meetings")
        .with("key", key)
        .with("network", network.key())
        .with("cohort", cohort)
        .with("hostOrganisation", house == null ? null : house.key())
        .with("kind", kind)
        .with("mode", mode)
        .with("title", title)
        .with("capacity", "PRACTICE_EDUCATION".equals(kind) ? 20 : null)
        .with("meetingDate", network.file().day(week(week) + THURSDAY))
        .with("startTime", "13:00")
        .with("endTime", "16:30")
        .with("status", past(week) ? "HELD" : "PLANNED");
  }

  private void agenda(String meeting, String title, int minutes) {
    network
        .file()
        .add("agendaItems")
        .with("meeting", meeting)
        .with("title", title)
        .with("durationMinutes", minutes);
  }

  /** Two weeks ahead, and never later than yesterday. */
  void register(String meeting, String person, String status, int week) {
    var day = Math.min(week(week) - 14, network.today() - 1);
    network
        .file()
        .add("registrations")
        .with("meeting", meeting)
        .with("person", person)
        .with("status", status)
        .with("registeredDate", network.file().day(day));
  }
}

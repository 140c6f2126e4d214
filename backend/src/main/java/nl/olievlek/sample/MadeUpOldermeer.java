package nl.olievlek.sample;

import static nl.olievlek.sample.MadeUpFile.week;
import static nl.olievlek.sample.Oldermeer.COLLEGE;
import static nl.olievlek.sample.Oldermeer.HOUSES;
import static nl.olievlek.sample.Oldermeer.KEY;
import static nl.olievlek.sample.Oldermeer.SCHOOL;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Random;
import nl.olievlek.platform.importing.ImportFile;
import nl.olievlek.sample.MadeUpPeople.Place;

/**
 * The people of the invented network, their classes and rounds: it runs today, whatever day it is.
 * Weeks are counted from the current one. Its log-ins are one of each role.
 */
final class MadeUpOldermeer {

  private static final long SEED = 20261;
  private static final int BEGIN = -170;

  private final MadeUpFile file;
  private final MadeUpPeople people;
  private final MadeUpNetwork network;

  private MadeUpOldermeer(Names names, LocalDate today) {
    var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    file = new MadeUpFile(monday);
    people = new MadeUpPeople(names, file);
    var day = (int) ChronoUnit.DAYS.between(monday, today);
    network = new MadeUpNetwork(KEY, day, file, new Random(SEED), HOUSES);
  }

  /** The network as it is on a day. */
  static ImportFile file(Names names, LocalDate today) {
    var story = new MadeUpOldermeer(names, today);
    new Oldermeer(story.file).write();
    story.staff();
    story.cohorts();
    story.teachers();
    story.rounds();
    story.meetings();
    story.proposals();
    return story.file.file("Verzonnen: dit netwerk bestaat niet.");
  }

  private void staff() {
    var begin = file.day(week(BEGIN));
    people.add("admin", "admin@example.nl");
    people.grant("admin", "PLATFORM_ADMIN", Place.PLATFORM, begin, null);
    people.add("coordinator", "coordinator@example.nl");
    people.grant("coordinator", "NETWORK_COORDINATOR", Place.network(KEY), begin, null);
    people.add("guest", "gast@example.nl");
    people.grant("guest", "GUEST", Place.network(KEY), begin, null);
    people.add("auditor", "auditor@example.nl");
    for (var audited : List.of(KEY, "zorgpact", "zorgconnect", "vakmanschap")) {
      people.grant("auditor", "AUDITOR", Place.network(audited), begin, null);
    }
    for (var house : network.hosts()) {
      var ours = house.equals(network.hosts().getFirst());
      var place = Place.organisation(house);
      people.add("admin/" + house, ours ? "organisatie@example.nl" : null);
      people.grant("admin/" + house, "ORGANISATION_ADMIN", place, begin, null);
      var pair = List.of("supervisor/" + house + "/1", "supervisor/" + house + "/2");
      people.add(pair.getFirst(), ours ? "begeleider@example.nl" : null);
      people.add(pair.getLast());
      pair.forEach(person -> people.grant(person, "SUPERVISOR", place, begin, null));
      network.supervisors().put(house, pair);
    }
  }

  private void cohorts() {
    var nurse = "Verzorgende IG (BBL, niveau 3)";
    var guide = "Persoonlijk begeleider maatschappelijke zorg (BBL, niveau 4)";
    var one = List.of("COMPLETED:11", "DROPPED_OUT:3", "TRANSFERRED:1");
    cohort("va", "Verzorgende A", COLLEGE, nurse, -150, "FINISHED", one);
    var two = List.of("COMPLETED:10", "DROPPED_OUT:3", "TRANSFERRED:1");
    cohort("ba", "Begeleider A", SCHOOL, guide, -134, "FINISHED", two);
    var three = List.of("ACTIVE:13", "INTERRUPTED:1", "DROPPED_OUT:2");
    cohort("vb", "Verzorgende B", COLLEGE, nurse, -62, "ACTIVE", three);
    cohort(
        "bb", "Begeleider B", SCHOOL, guide, -20, "ACTIVE", List.of("ACTIVE:13", "DROPPED_OUT:1"));
    // The class that will hardly fill.
    var five = List.of("ACCEPTED:5", "APPLIED:2");
    cohort("vc", "Verzorgende C", COLLEGE, nurse, 9, "PROVISIONAL", five);
    for (var house : List.of("rietkraag", "oldermeerhof")) {
      file.add("pledges").with("cohort", "vc").with("organisation", house).with("expectedCount", 2);
    }
  }

  private void cohort(
      String key,
      String name,
      String school,
      String qualification,
      int startWeek,
      String status,
      List<String> outcomes) {
    var weekday = school.equals(COLLEGE) ? 4 : 5;
    new MadeUpCohorts(network, people)
        .add(
            new MadeUpCohorts.Told(
                key, name, school, qualification, startWeek, 104, weekday, status, null, null),
            outcomes,
            "vb".equals(key) ? "leerling@example.nl" : null);
  }

  private void teachers() {
    people.add("teacher/college", "docent@example.nl");
    people.add("teacher/school");
    for (var cohort : List.of("va", "vb", "vc")) {
      teacher("teacher/college", COLLEGE, cohort);
    }
    teacher("teacher/school", SCHOOL, "ba");
    teacher("teacher/school", SCHOOL, "bb");
  }

  private void teacher(String person, String school, String cohort) {
    var place = new Place(null, school, cohort);
    people.grant(person, "TEACHER", place, file.day(week(BEGIN)), null);
  }

  private void rounds() {
    var rounds = new MadeUpRounds(network);
    rounds.add(round(1, -96, 1, "CLOSED", List.of("va", "ba"), 6, true));
    rounds.add(round(2, -42, 2, "CLOSED", List.of("ba", "vb"), 6, false));
    rounds.add(round(3, -3, 3, "RUNNING", List.of("vb"), 4, true));
    rounds.add(round(4, 2, 2, "PUBLISHED", List.of("bb"), 4, false));
    rounds.add(round(5, 7, 1, "OPEN", List.of("vb", "bb"), 8, false));
  }

  private static MadeUpRounds.Told round(
      int number,
      int week,
      int weeks,
      String status,
      List<String> cohorts,
      int seats,
      boolean repaired) {
    return new MadeUpRounds.Told(
        KEY + "/round/" + number,
        "Uitwisseling " + number,
        week,
        weeks,
        status,
        cohorts,
        seats,
        repaired);
  }

  private void meetings() {
    var meetings = new MadeUpMeetings(network);
    meetings.training(1, "ON_SITE", "Training werkbegeleiders: kijken en vragen", -120, 9);
    meetings.training(2, "ON_SITE", "Training werkbegeleiders: feedback geven", -58, 8);
    meetings.training(3, "ONLINE", "Training werkbegeleiders: een lastig gesprek", -9, 6);
    meetings.training(4, "ON_SITE", "Training werkbegeleiders: samen terugkijken", 4, 7);
    meetings.lesson(1, "va", "Verzorgende A", -100);
    meetings.lesson(2, "ba", "Begeleider A", -70);
    meetings.lesson(3, "vb", "Verzorgende B", -30);
    meetings.lesson(4, "vb", "Verzorgende B", -2);
    var next = meetings.lesson(5, "vb", "Verzorgende B", 1);
    var after = meetings.lesson(6, "bb", "Begeleider B", 2);
    meetings.register(next, "guest", "REGISTERED", 1);
    meetings.register(after, "guest", "INVITED", 2);
    var admins = network.hosts().stream().map(house -> "admin/" + house).toList();
    meetings.gathering(KEY + "/steering/1", "STEERING", "Stuurgroep", -8, admins);
    meetings.gathering(KEY + "/steering/2", "STEERING", "Stuurgroep", 3, admins);
    meetings.gathering(KEY + "/visit/1", "WORK_VISIT", "Werkbezoek aan De Kade", 5, admins);
  }

  private void proposals() {
    var ideas = new MadeUpProposals(network);
    MadeUpIdeas.ALL.forEach(ideas::add);
    ideas.adoption("bed", "rietkraag", null, "EMBEDDED", -480);
    ideas.adoption("bed", "wilgenvaart", "rietkraag", "IN_USE", -300);
    ideas.adoption("bed", "zeven-bruggen", "rietkraag", "TRYING", -60);
    ideas.adoption("bed", "oldermeerhof", "wilgenvaart", "PREPARING", -12);
    ideas.adoption("welkom", "wilgenvaart", null, "IN_USE", -250);
    ideas.adoption("welkom", "zwanenhoek", "wilgenvaart", "INTERESTED", -20);
  }
}

package nl.olievlek.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.olievlek.platform.importing.ImportFile;
import nl.olievlek.sample.MadeUpNetwork.House;
import nl.olievlek.sample.MadeUpPeople.Place;

/**
 * Everything about MBO-ZIN that its sources do not tell, made up within the years that they tell:
 * people, days, trajectories, what they did.
 *
 * <p>The numbers are those of the sources: 4 cohorts, 66 learners, 4 rounds at 6 organisations, 6
 * trainings on site with 60 participations and 3 online with 15. Two classes reached their end; the
 * learners of the other two went on in ordinary classes when the network stopped.
 */
final class MadeUpMboZin {

  private static final String KEY = "mbo-zin";
  private static final String SCHOOL = "roc-tilburg";
  private static final long SEED = 20181;
  private static final LocalDate START = LocalDate.of(2018, 9, 3);
  private static final LocalDate STOP = LocalDate.of(2021, 12, 31);
  private static final String EARLY = "2018-01-01";

  private final int stop = (int) ChronoUnit.DAYS.between(START, STOP);
  private final MadeUpFile file = new MadeUpFile(START);
  private final MadeUpPeople people;
  private final MadeUpNetwork network;

  private MadeUpMboZin(Names names, LocalDate today) {
    people = new MadeUpPeople(names, file);
    network =
        new MadeUpNetwork(
            KEY,
            (int) ChronoUnit.DAYS.between(START, today),
            file,
            new Random(SEED),
            List.of(
                house("het-laar"),
                house("st-franciscus"),
                house("t-heem"),
                house("maria-oord"),
                house("maasduinen"),
                house("amaliazorg")));
  }

  /** The made-up rows; they are the same whatever day it is. */
  static ImportFile file(Names names, LocalDate today) {
    var story = new MadeUpMboZin(names, today);
    story.staff();
    story.cohorts();
    story.rounds();
    story.meetings();
    story.proposals();
    return story.file.file(
        "Verzonnen voor dit voorbeeld; de aantallen komen uit de openbare artikelen.");
  }

  private static House house(String key) {
    return new House(key, "Afdeling A (voorbeeld)", null, "Kom op de fiets of met de bus.");
  }

  private void staff() {
    people.grant("coordinator", "NETWORK_COORDINATOR", Place.network(KEY), EARLY, null);
    people.grant("auditor", "AUDITOR", Place.network(KEY), EARLY, null);
    for (var host : network.hosts()) {
      role(people.add("admin/" + host), "ORGANISATION_ADMIN", host);
      var pair =
          List.of(people.add("supervisor/" + host + "/1"), people.add("supervisor/" + host + "/2"));
      pair.forEach(person -> role(person, "SUPERVISOR", host));
      network.supervisors().put(host, pair);
    }
  }

  private void role(String person, String role, String organisation) {
    people.grant(person, role, Place.organisation(organisation), EARLY, STOP.toString());
  }

  private void cohorts() {
    cohort(1, 0, "FINISHED", null, List.of("COMPLETED:13", "DROPPED_OUT:3", "TRANSFERRED:1"));
    cohort(2, 22, "FINISHED", null, List.of("COMPLETED:11", "DROPPED_OUT:4", "TRANSFERRED:1"));
    cohort(3, 74, "FINISHED", stop, List.of("TRANSFERRED:17"));
    cohort(4, 104, "FINISHED", stop, List.of("TRANSFERRED:16"));
    for (var cohort = 1; cohort <= 4; cohort++) {
      var teacher = "teacher/" + KEY + "/" + (cohort + 1) / 2;
      if (cohort % 2 == 1) {
        people.add(teacher);
      }
      people.grant(
          teacher, "TEACHER", new Place(null, SCHOOL, key(cohort)), EARLY, STOP.toString());
    }
  }

  private void cohort(int number, int week, String status, Integer stopDay, List<String> outcomes) {
    new MadeUpCohorts(network, people)
        .add(
            new MadeUpCohorts.Told(
                key(number),
                "Lesgroep " + number,
                SCHOOL,
                "Verzorgende IG (BBL, niveau 3)",
                week,
                104,
                4,
                status,
                stopDay,
                STOP.toString()),
            outcomes,
            null);
  }

  private static String key(int cohort) {
    return KEY + "/cohort/" + cohort;
  }

  private void rounds() {
    var rounds = new MadeUpRounds(network);
    rounds.add(round(1, 28, false, 1));
    rounds.add(round(2, 60, true, 1, 2));
    rounds.add(round(3, 108, false, 2, 3));
    rounds.add(round(4, 160, true, 3, 4));
  }

  private static MadeUpRounds.Told round(int number, int week, boolean repaired, int... cohorts) {
    return new MadeUpRounds.Told(
        KEY + "/round/" + number,
        "Ronde " + number,
        week,
        1,
        "CLOSED",
        Arrays.stream(cohorts).mapToObj(MadeUpMboZin::key).toList(),
        6,
        repaired);
  }

  private void meetings() {
    var meetings = new MadeUpMeetings(network);
    for (var number = 1; number <= 6; number++) {
      var title = "Training werkbegeleiders " + number + " (op locatie)";
      meetings.training(number, "ON_SITE", title, 4 + 11 * number, 10);
    }
    for (var number = 1; number <= 3; number++) {
      var title = "Training werkbegeleiders " + number + " (online)";
      meetings.training(number, "ONLINE", title, 105 + 15 * number, 5);
    }
    meetings.lesson(1, key(1), "lesgroep 1", 40);
    meetings.lesson(2, key(2), "lesgroep 2", 66);
    meetings.lesson(3, key(3), "lesgroep 3", 112);
    meetings.lesson(4, key(4), "lesgroep 4", 150);
  }

  private void proposals() {
    var proposals = new MadeUpProposals(network);
    idea(proposals, "bed", 1, 0, "Overdracht aan bed", "STANDARD", 260);
    idea(proposals, "welkom", 1, 2, "Welkomstkaart voor nieuwe bewoners", "STANDARD", 430);
    idea(proposals, "stilte", 2, 4, "Stil uur na het eten", "STOPPED", 480);
    idea(proposals, "muziek", 2, 6, "Muziek bij het wassen", "REJECTED", 500);
    proposals.adoption("bed", "maasduinen", null, "EMBEDDED", 400);
    proposals.adoption("bed", "het-laar", "maasduinen", "IN_USE", 620);
    proposals.adoption("bed", "amaliazorg", "maasduinen", "IN_USE", 800);
    proposals.adoption("welkom", "het-laar", null, "IN_USE", 640);
  }

  private static void idea(
      MadeUpProposals proposals,
      String key,
      int cohort,
      int author,
      String title,
      String status,
      int day) {
    proposals.add(
        new MadeUpProposals.Told(
            key, key(cohort), author, title, "Verzonnen idee: " + title + ".", status, day));
  }
}

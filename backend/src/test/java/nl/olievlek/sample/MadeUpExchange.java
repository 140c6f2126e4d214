package nl.olievlek.sample;

import static nl.olievlek.sample.MadeUpFile.day;
import static nl.olievlek.sample.MadeUpFile.week;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Four exchange rounds: two closed, one of which the last reflections come in, one that is open.
 */
final class MadeUpExchange {

  private static final List<String> TOPICS =
      List.of("dementie", "overdracht", "welzijn", "zorgtechnologie", "familie");

  private static final String GUIDANCE =
      """
      Lees je leervraag nog eens. Spreek met je werkbegeleider af waar je op let. Neem je werkschoenen, je pas en iets \
      te eten mee. Meld je op tijd bij je begeleider daar. Schrijf na afloop op wat je zag, en wat je meeneemt naar je \
      eigen werkplek. Schrijf niets over cliënten.""";

  private static final List<List<String>> REFLECTIONS =
      List.of(
          List.of(
              "De overdracht gebeurt aan bed, samen met de bewoner.",
              "Wij doen dat op kantoor, omdat het altijd zo ging.",
              "Het kan anders: de bewoner hoort zelf wat we afspreken.",
              "Ik wil het op onze afdeling een week proberen."),
          List.of(
              "Iedere nieuwe bewoner krijgt een welkomstkaart met de namen van het team.",
              "Wij noemen onze namen, maar schrijven ze niet op.",
              "Een kaart is klein werk en helpt de familie.",
              "Ik maak een voorbeeld voor ons team."),
          List.of(
              "Het rooster hangt zichtbaar in de huiskamer.",
              "Bij ons hangt het in de teamkamer.",
              "Zichtbaar geeft rust, maar je moet het wel bijhouden.",
              "Ik vraag of we dit kunnen doen."));

  private static final List<String> LEARNED =
      List.of(
          "Kan een overdracht aan bed voorbereiden en uitvoeren.",
          "Kan uitleggen waarom een vaste dagstructuur rust geeft.",
          "Kan familie betrekken bij de zorg van alledag.");

  private static final int OPEN_WEEK = 3;

  private final MadeUpFile file;
  private final Random random;
  private final Map<Integer, List<MadeUpLearner>> learners;
  private final Map<String, List<String>> supervisors;
  private final Map<String, Set<String>> visited = new HashMap<>();

  MadeUpExchange(
      MadeUpFile file,
      Random random,
      Map<Integer, List<MadeUpLearner>> learners,
      Map<String, List<String>> supervisors) {
    this.file = file;
    this.random = random;
    this.learners = learners;
    this.supervisors = supervisors;
  }

  void write() {
    round(1, -140, "CLOSED", List.of(1));
    round(2, -84, "CLOSED", List.of(1, 2));
    round(3, -5, "RUNNING", List.of(3));
    round(4, OPEN_WEEK, "OPEN", List.of(3, 4));
    wishes();
  }

  private void round(int number, int startWeek, String status, List<Integer> cohorts) {
    var row = new HashMap<String, Object>();
    row.put("key", "round/" + number);
    row.put("network", "mbo-zin");
    row.put("name", "Ronde " + number);
    row.put("periodStartDate", day(week(startWeek)));
    row.put("periodEndDate", day(week(startWeek + 2) - 3));
    row.put("wishDeadlineDate", day(week(startWeek) - 7));
    row.put("offerDeadlineDate", day(week(startWeek) - 10));
    row.put("guidance", GUIDANCE);
    row.put("cohorts", cohorts.stream().map(cohort -> "cohort/" + cohort).toList());
    row.put("status", status);
    if (!"OPEN".equals(status)) {
      row.put("publishedDate", day(week(startWeek) - 14));
    }
    file.add("exchangeRounds", row);
    MadeUpMboZin.HOSTS.forEach(host -> place(number, startWeek, host, "OPEN".equals(status)));
    if (!"OPEN".equals(status)) {
      internships(number, startWeek, cohorts);
    }
  }

  private void place(int round, int startWeek, String host, boolean offered) {
    var first = week(startWeek) + 7 * (MadeUpMboZin.HOSTS.indexOf(host) % 2);
    file.add(
        "hostPlaces",
        Map.ofEntries(
            Map.entry("key", placeKey(round, host)),
            Map.entry("round", "round/" + round),
            Map.entry("organisation", host),
            Map.entry("ward", "Afdeling A (voorbeeld)"),
            Map.entry("startDate", day(first)),
            Map.entry("endDate", day(first + 1)),
            Map.entry("weekdays", List.of(1, 2)),
            Map.entry("startTime", "07:30"),
            Map.entry("endTime", "16:00"),
            Map.entry("minimumLearners", 1),
            Map.entry("maximumLearners", 6),
            Map.entry(
                "topics", List.of(TOPICS.get(MadeUpMboZin.HOSTS.indexOf(host) % TOPICS.size()))),
            Map.entry("practicalInformation", "Kom op de fiets of met de bus."),
            Map.entry("meetingPoint", "Je begeleider wacht bij de hoofdingang."),
            Map.entry("toBring", "Je legitimatie en je lunch."),
            Map.entry("toWear", "Eigen kleding, dichte schoenen."),
            Map.entry("recognisedFromDate", day(-900)),
            // One recognition ends while learners are there, so that the warning is seen.
            Map.entry(
                "recognisedUntilDate", day("maasduinen".equals(host) ? week(OPEN_WEEK) : 600)),
            Map.entry(
                "supervisors",
                List.of(
                    new TreeMap<>(
                        Map.of("person", supervisors.get(host).getFirst(), "maximumLearners", 6)))),
            Map.entry("status", offered ? "OFFERED" : "CLOSED")));
  }

  private void internships(int round, int startWeek, List<Integer> cohorts) {
    var seats = new HashMap<String, Integer>();
    for (var cohort : cohorts) {
      for (var learner : learners.get(cohort)) {
        // Not everyone takes part each time; the learner of the sample log-in does.
        var takesPart = learner.completed() || learner.active();
        if (takesPart && (learner.login() || random.nextInt(10) < 9)) {
          internship(round, startWeek, learner, seats);
        }
      }
    }
  }

  private void internship(
      int round, int startWeek, MadeUpLearner learner, Map<String, Integer> seats) {
    var been = visited.computeIfAbsent(learner.key(), key -> new HashSet<>());
    var options =
        MadeUpMboZin.HOSTS.stream()
            .filter(host -> !host.equals(learner.employer()) && !been.contains(host))
            .filter(host -> seats.getOrDefault(host, 0) < 6)
            .toList();
    var host = learner.login() ? "maasduinen" : options.get(random.nextInt(options.size()));
    been.add(host);
    seats.merge(host, 1, Integer::sum);
    var first = week(startWeek) + 7 * (MadeUpMboZin.HOSTS.indexOf(host) % 2);
    var key = "internship/" + round + "/" + learner.key();
    var status = learner.login() ? "RUNNING" : round == 3 ? "RETURNED" : "RECOGNISED";
    var row = new HashMap<String, Object>();
    row.put("key", key);
    row.put("round", "round/" + round);
    row.put("learner", learner.key());
    row.put("hostPlace", placeKey(round, host));
    row.put("plannedStartDate", day(first));
    row.put("plannedEndDate", day(first + 1));
    row.put("actualStartDate", day(first));
    row.put("actualEndDate", day(first + 1));
    row.put("status", status);
    if ("RECOGNISED".equals(status)) {
      row.put("learned", LEARNED.get(MadeUpMboZin.HOSTS.indexOf(host) % LEARNED.size()));
    }
    file.add("exchangeInternships", row);
    agreement(key, first);
    hours(key, first, "CONFIRMED");
    hours(key, first + 1, learner.login() ? "PROPOSED" : "CONFIRMED");
    if (!learner.login() && random.nextInt(10) < 8) {
      var written = first + 3 + random.nextInt(5);
      reflection(key, written);
      if (round == 3) {
        conversation(key, learner, written);
      }
    }
  }

  private void agreement(String internship, int first) {
    file.add(
        "internshipAgreements",
        Map.of(
            "internship", internship,
            "drawnUpDate", day(first - 12),
            "hostAgreedDate", day(first - 12),
            "learnerAgreedDate", day(first - 11),
            "homeAgreedDate", day(first - 9)));
  }

  private void hours(String internship, int day, String status) {
    file.add(
        "internshipHours",
        Map.of("internship", internship, "workedDate", day(day), "hours", 8, "status", status));
  }

  /** The round that just ended is the one that people talk about. */
  private void conversation(String internship, MadeUpLearner learner, int written) {
    said(internship, learner.supervisor(), "Mooi gezien! Wat zou je als eerste proberen?", written);
    said(
        internship,
        learner.person(),
        "Ik wil het eerst met twee collega's bespreken. Heb jij daar tijd voor?",
        written + 1);
  }

  private void said(String internship, String author, String text, int on) {
    file.add(
        "reflectionMessages",
        Map.of(
            "reflection",
            internship + "/reflection",
            "author",
            author,
            "text",
            text,
            "sentDate",
            day(on)));
  }

  private void reflection(String internship, int written) {
    var words = REFLECTIONS.get(random.nextInt(REFLECTIONS.size()));
    file.add(
        "reflections",
        Map.of(
            "key", internship + "/reflection",
            "internship", internship,
            "observation", words.get(0),
            "homePractice", words.get(1),
            "judgement", words.get(2),
            "takeHome", words.get(3),
            "sharedWith", List.of("COACH", "COHORT", "NETWORK").get(random.nextInt(3)),
            "submittedDate", day(written)));
  }

  private void wishes() {
    for (var cohort : List.of(3, 4)) {
      for (var learner : learners.get(cohort)) {
        if (learner.active() && (learner.login() || random.nextInt(10) < 8)) {
          wish(learner);
        }
      }
    }
  }

  private void wish(MadeUpLearner learner) {
    var been = visited.getOrDefault(learner.key(), Set.of());
    var hosts = new ArrayList<>(MadeUpMboZin.HOSTS);
    hosts.removeIf(host -> host.equals(learner.employer()) || been.contains(host));
    Collections.shuffle(hosts, random);
    // Some hosts are loved by many: that is what makes planning hard.
    hosts.sort(
        java.util.Comparator.comparingInt(
            host -> "t-heem".equals(host) && random.nextInt(10) < 6 ? 0 : 1));
    file.add(
        "wishes",
        Map.of(
            "round", "round/4",
            "learner", learner.key(),
            "learningQuestion",
                "Hoe doen ze het hier rond "
                    + TOPICS.get(random.nextInt(TOPICS.size()))
                    + ", en waarom zo?",
            "rankedHosts", hosts.subList(0, Math.min(3, hosts.size())),
            "topics", List.of(TOPICS.get(random.nextInt(TOPICS.size()))),
            "unavailableDates",
                IntStream.range(0, random.nextInt(5) == 0 ? 1 : 0)
                    .mapToObj(i -> day(week(3)))
                    .toList()));
  }

  private static String placeKey(int round, String host) {
    return "place/" + round + "/" + host;
  }
}

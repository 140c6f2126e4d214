package nl.olievlek.sample;

import static nl.olievlek.sample.MadeUpFile.lastDay;
import static nl.olievlek.sample.MadeUpFile.week;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Exchange rounds with their places and wishes. Who goes where is not made up: the planner of the
 * product finds it, as of the day on which the round was planned.
 */
final class MadeUpRounds {

  private static final List<String> TOPICS =
      List.of("dementie", "overdracht", "welzijn", "zorgtechnologie", "familie");

  private static final String GUIDANCE =
      """
      Lees je leervraag nog eens. Spreek met je werkbegeleider af waar je op let. Neem je werkschoenen, je pas en iets \
      te eten mee. Meld je op tijd bij je begeleider daar. Schrijf na afloop op wat je zag, en wat je meeneemt naar je \
      eigen werkplek. Schrijf niets over cliënten.""";

  private static final String QUESTION = "Hoe doen ze het hier rond %s, en waarom zo?";

  private static final Map<String, String> PREPARATION =
      Map.of(
          "meetingPoint", "Je begeleider wacht bij de hoofdingang.",
          "toBring", "Je legitimatie en je lunch.",
          "toWear", "Eigen kleding, dichte schoenen.");

  private final MadeUpNetwork network;
  private final MadeUpStays stays;

  /** How often each learner was asked to take part. */
  private final Map<String, Integer> times = new HashMap<>();

  MadeUpRounds(MadeUpNetwork network) {
    this.network = network;
    stays = new MadeUpStays(network);
  }

  /**
   * A round as a story tells it.
   *
   * @param startWeek week of its first day
   * @param weeks how many weeks its places last, on Monday and Tuesday
   * @param cohorts keys of the classes that take part
   * @param seats at each host
   * @param repaired whether a host said no after the plan was published, and it was repaired
   */
  record Told(
      String key,
      String name,
      int startWeek,
      int weeks,
      String status,
      List<String> cohorts,
      int seats,
      boolean repaired) {

    int start() {
      return week(startWeek);
    }

    /** The last day of its places, a Tuesday. */
    int end() {
      return week(startWeek + weeks - 1) + 1;
    }

    boolean planned() {
      return !"OPEN".equals(status);
    }
  }

  void add(Told round) {
    var file = network.file();
    file.add("exchangeRounds")
        .with("key", round.key())
        .with("network", network.key())
        .with("name", round.name())
        .with("periodStartDate", file.day(round.start()))
        .with("periodEndDate", file.day(lastDay(round.startWeek(), round.weeks() + 1)))
        .with("wishDeadlineDate", file.day(round.start() - 24))
        .with("offerDeadlineDate", file.day(round.start() - 28))
        .with("guidance", GUIDANCE)
        .with("lotterySeed", seed())
        .with("cohorts", round.cohorts())
        .with("status", round.status())
        .with("publishedDate", round.planned() ? file.day(round.start() - 21) : null);
    network.houses().forEach(house -> place(round, house));
    var there = learners(round).filter(learner -> learner.learns(round.start() - 22)).toList();
    var wishing = there.stream().filter(learner -> wishes(round, learner)).toList();
    if (round.planned()) {
      plan(round, wishing);
      stays.add(round, wishing);
    }
  }

  private Stream<MadeUpLearner> learners(Told round) {
    return round.cohorts().stream().flatMap(cohort -> network.cohorts().get(cohort).stream());
  }

  private String seed() {
    var bytes = new byte[32];
    network.random().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private void place(Told round, MadeUpNetwork.House house) {
    var file = network.file();
    var number = network.houses().indexOf(house);
    // In a round that nobody planned yet, half of the hosts have their week later.
    var later = round.planned() ? 0 : week(number % 2);
    var pair = network.supervisors().get(house.key());
    file.add("hostPlaces")
        .with("key", round.key() + "/" + house.key())
        .with("round", round.key())
        .with("organisation", house.key())
        .with("location", house.location())
        .with("ward", house.ward())
        .with("startDate", file.day(round.start() + later))
        .with("endDate", file.day(round.planned() ? round.end() : round.start() + later + 1))
        .with("weekdays", List.of(1, 2))
        .with("startTime", "07:30")
        .with("endTime", "16:00")
        .with("minimumLearners", 1)
        .with("maximumLearners", round.seats())
        .with("topics", List.of(TOPICS.get(number % TOPICS.size())))
        .with("practicalInformation", house.way())
        .with("preparation", PREPARATION)
        .with(
            "recognition",
            Map.of(
                "fromDate", file.day(round.start() - 900),
                "untilDate", file.day(round.start() + 600)))
        .with(
            "supervisors",
            pair.stream()
                .map(person -> Map.of("person", person, "maximumLearners", (round.seats() + 1) / 2))
                .toList())
        .with("status", round.planned() ? "CONFIRMED" : "OFFERED")
        .with("statusDate", round.planned() ? file.day(round.start() - 21) : null);
  }

  /** Adds what a learner wants; says whether the learner takes part. */
  private boolean wishes(Told round, MadeUpLearner learner) {
    var nth = times.merge(learner.key(), 1, Integer::sum);
    if (!learner.login() && !round.planned() && !network.outOfTen(8)) {
      // Who has still to say something: the round takes them along.
      return true;
    }
    var absent = round.planned() && !learner.login() && network.random().nextInt(12) == 0;
    var file = network.file();
    var topic = network.pick(TOPICS);
    var away = !round.planned() && !learner.login() && network.outOfTen(2);
    file.add("wishes")
        .with("round", round.key())
        .with("learner", learner.key())
        .with("learningQuestion", absent ? null : QUESTION.formatted(topic))
        .with("rankedHosts", absent ? List.of() : ranked(learner.hosts(), nth))
        .with("topics", absent ? List.of() : List.of(topic))
        .with("unavailableDates", away ? List.of(file.day(round.start())) : List.of())
        .with("absent", absent)
        .with("absenceReason", absent ? "Ik ben dan met vakantie." : null);
    return !absent;
  }

  /** Each time others: nobody wishes for a host where they may have been. */
  private static List<String> ranked(List<String> hosts, int nth) {
    var first = Math.min(2 * (nth - 1), hosts.size() - 1);
    return hosts.subList(first, Math.min(first + 2, hosts.size()));
  }

  private void plan(Told round, List<MadeUpLearner> learners) {
    var file = network.file();
    file.add("plans")
        .with("key", round.key() + "/plan")
        .with("round", round.key())
        .with("madeBy", "coordinator")
        .with("madeDate", file.day(round.start() - 22))
        .with("publishedDate", file.day(round.start() - 21));
    if (round.repaired()) {
      var turnedDown = learners.stream().filter(one -> !one.login()).skip(4).findFirst();
      file.add("plans")
          .with("key", round.key() + "/repair")
          .with("round", round.key())
          .with("madeBy", "coordinator")
          .with("madeDate", file.day(round.start() - 16))
          .with("publishedDate", file.day(round.start() - 15))
          .with("reason", "Een organisatie kan een leerling niet ontvangen.")
          .with(
              "declined",
              List.of(Map.of("learner", turnedDown.orElseThrow().key(), "reason", MadeUpStays.NO)));
    }
  }
}

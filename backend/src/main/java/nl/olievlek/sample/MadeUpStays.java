package nl.olievlek.sample;

import java.util.List;

/**
 * What came of the internships that a plan proposed: who agreed, which hours, what was written and
 * said. Where they were is known to the plan only.
 */
final class MadeUpStays {

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
              "Ik vraag of we dit kunnen doen."),
          List.of(
              "Na het eten is er een half uur niets gepland. Bewoners kiezen zelf.",
              "Bij ons beginnen we dan met de medicijnen.",
              "Het is daar rustiger, maar ze hebben ook een collega meer.",
              "Ik bespreek met mijn begeleider of het later kan."));

  private static final List<String> LEARNED =
      List.of(
          "Kan een overdracht aan bed voorbereiden en uitvoeren.",
          "Kan uitleggen waarom een vaste dagstructuur rust geeft.",
          "Kan familie betrekken bij de zorg van alledag.");

  static final String NO = "In die week is er geen vaste begeleider op de afdeling.";

  private final MadeUpNetwork network;

  MadeUpStays(MadeUpNetwork network) {
    this.network = network;
  }

  void add(MadeUpRounds.Told round, List<MadeUpLearner> learners) {
    if ("PUBLISHED".equals(round.status())) {
      // One host said no, and nobody repaired the plan yet.
      stay(round, learners.getFirst(), "HOST_DECLINED", NO, round.start() - 16);
      learners.stream().skip(1).forEach(learner -> ahead(round, learner));
    } else {
      learners.forEach(learner -> over(round, learner));
    }
  }

  /** A round that is still to begin: some hosts have answered, some learners have agreed. */
  private void ahead(MadeUpRounds.Told round, MadeUpLearner learner) {
    var draw = network.random().nextInt(10);
    if (draw < 3) {
      return;
    }
    var file = network.file();
    var agreed = draw > 6;
    var key = stay(round, learner, agreed ? "AGREED" : "HOST_ACCEPTED", null, round.start() - 18);
    file.add("internshipAgreements")
        .with("internship", key)
        .with("drawnUpDate", file.day(round.start() - 18))
        .with("hostAgreedDate", file.day(round.start() - 18))
        .with("learnerAgreedDate", agreed || draw == 6 ? file.day(round.start() - 17) : null)
        .with("homeAgreedDate", agreed ? file.day(round.start() - 16) : null);
  }

  private void over(MadeUpRounds.Told round, MadeUpLearner learner) {
    var closed = "CLOSED".equals(round.status());
    var missed = closed && !learner.login() && network.random().nextInt(20) == 0;
    var writes = closed ? network.outOfTen(8) : !learner.login() && network.outOfTen(7);
    var status = missed ? "NO_SHOW" : closed ? "RECOGNISED" : writes ? "RETURNED" : "RUNNING";
    var written = Math.min(round.end() + 2 + network.random().nextInt(5), network.today());
    var since =
        switch (status) {
          case "RECOGNISED" -> round.end() + 14;
          case "RETURNED" -> written;
          default -> round.start();
        };
    var key = stay(round, learner, status, missed ? "Kwam niet en belde niet." : null, since);
    agreement(round, key);
    if (missed) {
      return;
    }
    for (var monday = round.start(); monday < round.end(); monday += 7) {
      hours(key, monday, true);
      hours(key, monday + 1, closed || writes || monday + 1 < round.end());
    }
    if (writes) {
      reflection(key, written);
      conversation(key, learner, written);
    }
  }

  private String stay(
      MadeUpRounds.Told round, MadeUpLearner learner, String status, String why, int since) {
    var file = network.file();
    var key = round.key() + "/" + learner.key();
    var begun = List.of("RUNNING", "RETURNED", "RECOGNISED").contains(status);
    file.add("exchangeInternships")
        .with("key", key)
        .with("round", round.key())
        .with("learner", learner.key())
        .with("status", status)
        .with("statusDate", file.day(since))
        .with("endReason", why)
        .with("actualStartDate", begun ? file.day(round.start()) : null)
        .with("actualEndDate", begun && !"RUNNING".equals(status) ? file.day(round.end()) : null)
        .with("learned", "RECOGNISED".equals(status) ? network.pick(LEARNED) : null);
    return key;
  }

  private void agreement(MadeUpRounds.Told round, String internship) {
    var file = network.file();
    file.add("internshipAgreements")
        .with("internship", internship)
        .with("drawnUpDate", file.day(round.start() - 14))
        .with("hostAgreedDate", file.day(round.start() - 14))
        .with("learnerAgreedDate", file.day(round.start() - 13))
        .with("homeAgreedDate", file.day(round.start() - 11));
  }

  private void hours(String internship, int day, boolean confirmed) {
    network
        .file()
        .add("internshipHours")
        .with("internship", internship)
        .with("workedDate", network.file().day(day))
        .with("hours", 8)
        .with("status", confirmed ? "CONFIRMED" : "PROPOSED");
  }

  private void reflection(String internship, int written) {
    var words = network.pick(REFLECTIONS);
    network
        .file()
        .add("reflections")
        .with("key", internship + "/reflection")
        .with("internship", internship)
        .with("observation", words.get(0))
        .with("homePractice", words.get(1))
        .with("judgement", words.get(2))
        .with("takeHome", words.get(3))
        .with("sharedWith", network.pick(List.of("COACH", "COHORT", "NETWORK")))
        .with("submittedDate", network.file().day(written));
  }

  /** One in three is talked about. */
  private void conversation(String internship, MadeUpLearner learner, int written) {
    if (network.random().nextInt(3) > 0) {
      return;
    }
    said(internship, learner.supervisor(), "Mooi gezien! Wat zou je als eerste proberen?", written);
    said(
        internship,
        learner.person(),
        "Ik wil het eerst met twee collega's bespreken. Heb jij daar tijd voor?",
        Math.min(written + 1, network.today()));
  }

  private void said(String internship, String author, String text, int on) {
    network
        .file()
        .add("reflectionMessages")
        .with("reflection", internship + "/reflection")
        .with("author", author)
        .with("text", text)
        .with("sentDate", network.file().day(on));
  }
}

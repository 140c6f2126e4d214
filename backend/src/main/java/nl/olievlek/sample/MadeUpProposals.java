package nl.olievlek.sample;

import java.util.Map;
import java.util.Set;

/** Ideas of learners, and where the good ones went. */
final class MadeUpProposals {

  private static final Set<String> UNANSWERED = Set.of("DRAFT", "SUBMITTED", "WITHDRAWN");

  /** What is tried, later stopped or not, was answered with a yes. */
  private static final String TRIED = "Dank je wel. We gaan het proberen.";

  private static final Map<String, String> REPLIES =
      Map.of(
          "IN_REVIEW", "Dank je wel. We bekijken het in het team.",
          "REJECTED", "Dank je wel voor je idee. We doen het nu niet.",
          "RETURNED", "Dank je wel. We willen eerst nog iets van je weten.");

  private static final Map<String, String> REASONS =
      Map.of(
          "REJECTED", "Het past nu niet bij hoe de afdeling werkt.",
          "RETURNED", "Wie heb je nodig om dit te proberen, en op welk moment van de dag?",
          "STOPPED", "Tijdens de proef liepen de medicijnen elke dag te laat.");

  private final MadeUpNetwork network;

  MadeUpProposals(MadeUpNetwork network) {
    this.network = network;
  }

  /**
   * An idea as a story tells it.
   *
   * @param submitted the day on which it was handed in
   */
  record Told(
      String key,
      String cohort,
      int author,
      String title,
      String idea,
      String status,
      int submitted) {}

  void add(Told told) {
    var author = network.cohorts().get(told.cohort()).get(told.author());
    var file = network.file();
    var answered = !UNANSWERED.contains(told.status());
    file.add("proposals")
        .with("key", proposal(told.key()))
        .with("network", network.key())
        .with("organisation", author.employer())
        .with("author", author.person())
        .with("title", told.title())
        .with("idea", told.idea())
        .with("status", told.status())
        .with("submittedDate", file.day(told.submitted()))
        .with("firstReplyDate", answered ? file.day(told.submitted() + 9) : null)
        .with("reply", answered ? REPLIES.getOrDefault(told.status(), TRIED) : null)
        .with("reason", REASONS.get(told.status()))
        .with(
            "lesson",
            "STOPPED".equals(told.status())
                ? "Het past niet bij de tijden van de medicijnen. Kies een ander moment."
                : null);
  }

  /**
   * Another organisation takes an idea over.
   *
   * @param learntFrom the organisation that it was learnt from; null for the one that had the idea
   */
  void adoption(String key, String organisation, String learntFrom, String stage, int since) {
    network
        .file()
        .add("adoptions")
        .with("key", adoption(key, organisation))
        .with("proposal", proposal(key))
        .with("organisation", organisation)
        .with("stage", stage)
        .with("stageDate", network.file().day(since))
        .with("learntFrom", learntFrom == null ? null : adoption(key, learntFrom));
  }

  private String proposal(String key) {
    return network.key() + "/proposal/" + key;
  }

  private String adoption(String key, String organisation) {
    return proposal(key) + "/" + organisation;
  }
}

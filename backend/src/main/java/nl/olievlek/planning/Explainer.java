package nl.olievlek.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Tells each learner why, in codes; nothing is said that the certificate does not show. */
public final class Explainer {

  private final Problem problem;
  private final int[] plan;
  private final Situation situation;
  private final MissedChoice missedChoice;
  private final WithoutPlace withoutPlace;
  private final HeldSeats heldSeats;
  private final Remedies remedies;

  private Explainer(
      Problem problem,
      List<Criterion> criteria,
      int[] plan,
      Alternatives alternatives,
      Ending ending,
      Remedies remedies) {
    this.problem = problem;
    this.plan = plan;
    this.remedies = remedies;
    heldSeats = new HeldSeats(problem, criteria, plan);
    situation = new Situation(problem, plan);
    missedChoice = new MissedChoice(problem, situation, alternatives, ending);
    withoutPlace = new WithoutPlace(problem, situation, alternatives, ending, heldSeats);
  }

  /**
   * One explanation per learner, in draw order.
   *
   * @throws IllegalArgumentException when the outcome is not that of the instance
   */
  public static List<Explanation> explain(PlanningInstance instance, PlanningOutcome outcome) {
    var problem = new Problem(instance);
    var criteria = Criteria.of(instance.wanted(), problem);
    var remedies = new Remedies(instance, outcome.assignments(), List.of());
    return explain(problem, criteria, outcome.assignments(), outcome, remedies);
  }

  /**
   * @param assignments another plan can be as good as that of the outcome
   */
  static List<Explanation> explain(
      Problem problem,
      List<Criterion> criteria,
      List<Assignment> assignments,
      PlanningOutcome outcome,
      Remedies remedies) {
    int[] plan = Plans.plan(problem, assignments);
    var alternatives = new Alternatives(problem, plan);
    var cases = outcome.certificate().cases();
    var explainer =
        new Explainer(
            problem,
            criteria,
            plan,
            alternatives,
            new Ending(criteria, cases.size() == 1),
            remedies);
    List<Supplier<Explanation>> explanations = new ArrayList<>();
    for (int i = 0; i < plan.length; i++) {
      explanations.add(explainer.prepare(i));
    }
    var holding = Replay.caseOf(problem, plan, outcome);
    alternatives.answer(
        criteria,
        new Face(problem, Replay.decisions(problem, holding)),
        holding.steps().stream().map(step -> Replay.prices(problem, step)).toList());
    return explanations.stream().map(Supplier::get).toList();
  }

  // All questions are asked before any is answered: that takes one pass instead of thousands.
  private Supplier<Explanation> prepare(int learner) {
    Applicant applicant = problem.applicants[learner];
    List<UUID> wishes = applicant.rankedHosts().stream().distinct().toList();
    int got = plan[learner] == problem.nowhere() ? -1 : wishes.indexOf(host(learner));
    int higher = got < 0 ? wishes.size() : got;
    List<Supplier<Reason>> missed = new ArrayList<>();
    for (int choice = 0; choice < higher; choice++) {
      missed.add(missedChoice.why(learner, choice + 1, wishes.get(choice)));
    }
    boolean without = plan[learner] == problem.nowhere();
    Supplier<Reason> outcome =
        without ? withoutPlace.why(learner) : () -> placed(learner, wishes, got);
    return () ->
        new Explanation(
            applicant.id(),
            outcome.get(),
            missed.stream().map(Supplier::get).toList(),
            without ? heldSeats.of(learner) : List.of(),
            without ? remedies.of(applicant) : null);
  }

  private Reason placed(int learner, List<UUID> wishes, int got) {
    if (problem.decreed().isPinned(learner)) {
      return Reason.of(ReasonCode.PINNED, host(learner));
    }
    String topic = situation.sharedTopic(learner, plan[learner]);
    if (wishes.isEmpty()) {
      return withTopic(ReasonCode.NO_WISH, ReasonCode.NO_WISH_TOPIC, learner, topic);
    }
    if (got == 0) {
      return withTopic(ReasonCode.FIRST_CHOICE, ReasonCode.FIRST_CHOICE_TOPIC, learner, topic);
    }
    return got < 0
        ? Reason.of(ReasonCode.OTHER_HOST, host(learner))
        : Reason.of(ReasonCode.LOWER_CHOICE, host(learner), got + 1);
  }

  private Reason withTopic(ReasonCode plain, ReasonCode code, int learner, String topic) {
    return topic == null ? Reason.of(plain, host(learner)) : Reason.of(code, host(learner), topic);
  }

  private UUID host(int learner) {
    return problem.places[plan[learner]].organisation();
  }
}

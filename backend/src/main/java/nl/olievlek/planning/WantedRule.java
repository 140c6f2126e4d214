package nl.olievlek.planning;

import java.util.List;

/**
 * What a plan is judged by, each rule only among the plans that are best by the rules before it.
 * The lottery is no rule: it always comes last, so that exactly one plan is left.
 */
public enum WantedRule {
  /** As few learners as possible without a place. */
  PLACED,
  /**
   * Nobody much worse off than the others: from the worst rank upward, as few learners as possible
   * with that rank or worse. Only hosts that are possible for the learner are counted, so padding a
   * list with impossible ones gains nothing; every other host counts as one rank after the last. A
   * learner without a wish is content anywhere; without a place everybody counts as worst off.
   */
  PREFERENCES,
  /**
   * Each learner in the order of the draw gets the best of their list that all before leave, and
   * that keeps to the rules before. What is possible and what is equal is as for {@link
   * #PREFERENCES}, which it stands instead of. To list the true order is always best.
   */
  DRAWN_CHOICES,
  /** As few learners as possible at a place without any topic of their learning question. */
  TOPIC,
  /** Least travel: great-circle distance in whole km, zero where a coordinate is unknown. */
  TRAVEL,
  /**
   * Least sum over the organisations of the square of (learners received − learners taking part).
   */
  BALANCE,
  /**
   * When a plan is repaired: as few learners as possible who lose the place that they had. Who had
   * none does not count.
   */
  KEPT;

  /** The order that networks use unless they agree otherwise. */
  public static final List<WantedRule> USUAL_ORDER =
      List.of(PLACED, PREFERENCES, TOPIC, TRAVEL, BALANCE);

  /** Choice in order of the draw: what people do not report decides what their lists leave open. */
  public static final List<WantedRule> DRAW_ORDER = drawn(USUAL_ORDER);

  /** The usual order for a repair: nobody moves for somebody else's better choice. */
  public static final List<WantedRule> REPAIR_ORDER =
      List.of(PLACED, KEPT, PREFERENCES, TOPIC, TRAVEL, BALANCE);

  /** Choice in order of the draw, for a repair. */
  public static final List<WantedRule> DRAW_REPAIR_ORDER = drawn(REPAIR_ORDER);

  /** The same rules, with choices in the order of the draw. */
  public static List<WantedRule> drawn(List<WantedRule> wanted) {
    return wanted.stream().map(rule -> rule == PREFERENCES ? DRAWN_CHOICES : rule).toList();
  }
}

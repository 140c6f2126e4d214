package nl.olievlek.planning;

/**
 * How well a plan does on one step of a wanted rule; less is better.
 *
 * @param step for {@link WantedRule#PREFERENCES} the rank: the value counts who got it or worse; 0
 *     for the other rules, which have one step
 * @param value learners (PLACED, PREFERENCES, TOPIC, and DRAWN_CHOICES without their first), km
 *     (TRAVEL) or squared learners (BALANCE)
 */
public record ObjectiveValue(WantedRule rule, int step, long value) {}

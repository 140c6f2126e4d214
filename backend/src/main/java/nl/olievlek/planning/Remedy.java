package nl.olievlek.planning;

import java.util.List;
import java.util.UUID;

/**
 * What would give a learner without a place one, the rest of the plan staying as it is.
 *
 * @param places any of them would do; empty when there is none
 */
public record Remedy(Code code, List<UUID> places) {

  /** Kinds of remedy; the sentences are under these names in {@code messages/plan_*}. */
  public enum Code {
    /** One more seat at any of these places. */
    ONE_MORE_SEAT,
    /** The people at any of these places, who share them with others, taking one learner more. */
    ANOTHER_SUPERVISOR,
    /** Any of these places running with fewer learners. */
    LOWER_MINIMUM,
    /** Any of these places on other days, or the learner being free on its days. */
    OTHER_DAYS,
    /** Admitting the learner to any of these places after all. */
    ADMIT,
    /** A place elsewhere. */
    ANOTHER_HOST
  }
}

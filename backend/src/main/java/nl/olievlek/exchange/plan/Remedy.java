package nl.olievlek.exchange.plan;

import java.util.List;
import java.util.UUID;

/**
 * What would give a learner without a place one, the rest of the plan staying as it is.
 *
 * @param hosts organisations it is about, at most a few
 * @param weeks ISO weeks in which their places are
 */
record Remedy(Code code, List<UUID> hosts, List<Integer> weeks) {

  /** Kinds of remedy; the sentences are under these names in {@code messages/plan_*}. */
  enum Code {
    /** One more seat at any of these hosts. */
    ONE_MORE_SEAT,
    /** Any of these hosts running its place with fewer learners. */
    LOWER_MINIMUM,
    /** Any of these hosts on other days, or the learner being free on its days. */
    OTHER_DAYS,
    /** A host where the learner has not been. */
    ANOTHER_HOST
  }
}

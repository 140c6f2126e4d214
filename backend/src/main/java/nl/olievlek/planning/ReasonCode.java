package nl.olievlek.planning;

/**
 * Why a learner has this outcome. The sentences are in {@code messages/planning_*.properties} under
 * these names. Every code is only given when it is true of the best plan; what "would cost" means
 * is exact: each plan with the learner at that host is worse on that rule, and on none before it.
 * Of rounds planned together it is said with the other rounds as they are.
 *
 * <p>Arguments are the ids of organisations ({@code UUID}, to be shown by name), numbers and
 * topics.
 */
public enum ReasonCode {
  /** {0} host. */
  FIRST_CHOICE,
  /** {0} host, {1} topic of the learning question. */
  FIRST_CHOICE_TOPIC,
  /** {0} host, {1} number of the choice, 2 or more. */
  LOWER_CHOICE,
  /** {0} host, which the learner did not wish for. */
  OTHER_HOST,
  /** {0} host; the learner wished for none. */
  NO_WISH,
  /** {0} host, {1} topic of the learning question. */
  NO_WISH_TOPIC,

  /** {0} host, to whom the coordinator pinned the learner. */
  PINNED,
  /** Without a place: every place is at the own employer. */
  NO_OTHER_HOST,
  /** Without a place: the learner has been to every host. */
  ALL_VISITED,
  /** Without a place: all dates clash. */
  ALL_DATES_UNAVAILABLE,
  /** Without a place: been there, or the dates clash. */
  ALL_VISITED_OR_UNAVAILABLE,
  /**
   * Without a place: where the learner could go, they go in another round planned with this one.
   */
  IN_OTHER_ROUNDS,
  /** Without a place: what was left was ruled out, or others were pinned to it. */
  NOT_ALLOWED,
  /** Without a place: what the learner could go to does not run, with too few learners. */
  BELOW_MINIMUM,
  /**
   * Without a place: each seat there could have been is of somebody drawn before, and would else do
   * as well with this learner.
   */
  NO_PLACES_LEFT_DRAWN_BEFORE,
  /**
   * Without a place: there was an equally good plan with one, and the draw decided. It lets who was
   * drawn before choose among whole plans; who holds the seats may well be drawn later.
   */
  NO_PLACES_LEFT_DRAW,
  /**
   * Without a place: where each learner chose in turn, somebody drawn before would have less, or
   * nothing, with this one in a place.
   */
  NO_PLACES_LEFT_COSTS_DRAWN_BEFORE,
  /** Without a place: what the learner could go to is full, or was so before this plan. */
  NO_PLACES_LEFT,
  /**
   * Without a place: what the learner could go to is full, or the people there already look after
   * as many learners as they can, at a place beside it.
   */
  SUPERVISORS_BUSY,
  /** Without a place, though something is free: no best plan fills it with this learner. */
  NOT_IN_BEST_PLAN,

  /** {0} number of the choice, {1} its host: the employer. */
  CHOICE_OWN_EMPLOYER,
  /** {0} number of the choice, {1} its host: been there. */
  CHOICE_VISITED,
  /** {0} number of the choice, {1} its host: goes there in another round planned with this one. */
  CHOICE_OTHER_ROUND,
  /** {0} number of the choice, {1} its host: its seats were taken before this plan. */
  CHOICE_TAKEN,
  /** {0} number of the choice, {1} its host: offers nothing that can run. */
  CHOICE_NOT_OFFERED,
  /** {0} number of the choice, {1} its host: all dates clash. */
  CHOICE_DATES,
  /** {0} number of the choice, {1} its host: ruled out by what the coordinator laid down. */
  CHOICE_NOT_ALLOWED,
  /** {0} number of the choice, {1} its host, {2} the least number of learners it needs. */
  CHOICE_BELOW_MINIMUM,
  /** {0} number of the choice, {1} its host, {2} its room, all taken by learners drawn before. */
  CHOICE_FULL_DRAWN_BEFORE,
  /** {0} number of the choice, {1} its host: possible in an equally good plan, the draw decided. */
  CHOICE_DRAW,
  /**
   * {0} number of the choice, {1} its host: where each learner chose in turn, somebody drawn before
   * would have less, or nothing.
   */
  CHOICE_COSTS_DRAWN_BEFORE,
  /** {0} number of the choice, {1} its host: would cost somebody a place. */
  CHOICE_COSTS_A_PLACE,
  /** {0} number of the choice, {1} its host: would make choices worse, for more learners. */
  CHOICE_COSTS_CHOICES,
  /** {0} number of the choice, {1} its host: would fit fewer learning questions. */
  CHOICE_COSTS_TOPICS,
  /** {0} number of the choice, {1} its host: would take more travel in all. */
  CHOICE_COSTS_TRAVEL,
  /** {0} number of the choice, {1} its host: would skew what organisations send and receive. */
  CHOICE_COSTS_BALANCE,
  /** {0} number of the choice, {1} its host: would make more learners change places in a repair. */
  CHOICE_COSTS_CHANGES,
  /**
   * {0} number of the choice, {1} its host: has a seat, but the people there already look after as
   * many learners as they can, at a place beside it.
   */
  CHOICE_SUPERVISORS_BUSY,
  /** {0} number of the choice, {1} its host: fits in no best plan; more cannot be said for sure. */
  CHOICE_NOT_IN_BEST_PLAN
}

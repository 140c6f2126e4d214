package nl.olievlek.exchange.plan;

/**
 * Why a place is as full as it is; the sentences are under these names in {@code messages/plan_*}.
 *
 * <p>Arguments: {0} learners it gets, {1} its seats, {2} how many of its learners asked for this
 * host, {3} how many others could come, {4} the least number of learners it needs.
 */
enum PlaceReason {
  /** Every seat is taken. */
  FULL,
  /** Nobody else can come on its days. */
  NOBODY_ON_THESE_DAYS,
  /** Nobody else can come: it is their employer, they have been there, or it was ruled out. */
  NOBODY_ELSE,
  /** All others who could come have a place elsewhere. */
  OTHERS_ELSEWHERE,
  /**
   * It has seats, but the people there look after as many learners as they can at another place.
   */
  SUPERVISORS_BUSY,
  /** It stays empty: too few learners could come for its minimum. */
  TOO_FEW,
  /** It stays empty: in the best plan too few learners are left for its minimum. */
  TOO_FEW_LEFT,
  /** It stays empty: everybody who could come has a place elsewhere. */
  NOT_NEEDED
}

package nl.olievlek.planning;

import java.util.UUID;

/**
 * A seat that a learner without a place could have had, and why somebody else holds it.
 *
 * @param place where the seat is
 * @param holder who holds it
 * @param reason why not the learner instead, the rest of the plan staying as it is
 */
public record HeldSeat(UUID place, UUID holder, Reason reason) {

  /**
   * Why a seat is held. What "would" means is exact: with the two changed and all else the same.
   */
  public enum Reason {
    /** All that counts before the draw would be equal, and the holder was drawn first. */
    DRAWN_EARLIER,
    /** All else would be equal; the draw of all rounds planned together, added up, decided. */
    DRAW_TOGETHER,
    /** The coordinator placed the holder there. */
    PINNED,
    /** Choices would be worse, for more learners. */
    CHOICES,
    /** Fewer learning questions would fit. */
    TOPIC,
    /** Travel in all would be more. */
    TRAVEL,
    /** More learners would lose the place that they had. */
    KEPT
  }
}

package nl.olievlek.account;

import java.util.UUID;

/**
 * A role is no offer any more, in the transaction that is under way.
 *
 * @param grant the role
 * @param by who did it
 */
public record OfferEnded(UUID grant, How how, UUID by) {

  /** What became of the offer. */
  public enum How {
    ACCEPTED,
    DECLINED,
    TAKEN_BACK
  }
}

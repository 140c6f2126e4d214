package nl.olievlek.account.invitation;

import java.util.EnumSet;
import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/** Where an invitation stands. */
enum InvitationStatus implements Status<InvitationStatus> {
  OPEN,
  ACCEPTED,
  DECLINED,
  /** Open, but its days are over; never stored. */
  EXPIRED,
  REVOKED;

  /** The steps that the inviter takes; only the invited person accepts or declines. */
  @Override
  public Set<InvitationStatus> next() {
    return switch (this) {
      case OPEN, EXPIRED -> EnumSet.of(OPEN, REVOKED);
      case ACCEPTED, DECLINED, REVOKED -> EnumSet.noneOf(InvitationStatus.class);
    };
  }
}

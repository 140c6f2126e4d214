package nl.olievlek.account.invitation;

import java.util.EnumSet;
import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/** Where an invitation stands. */
enum InvitationStatus implements Status<InvitationStatus> {
  OPEN,
  ACCEPTED,
  /** Open, but its days are over; never stored. */
  EXPIRED,
  REVOKED;

  /** The steps that the inviter takes; only the invited person accepts. */
  @Override
  public Set<InvitationStatus> next() {
    return switch (this) {
      case OPEN, EXPIRED -> EnumSet.of(OPEN, REVOKED);
      case ACCEPTED, REVOKED -> EnumSet.noneOf(InvitationStatus.class);
    };
  }
}

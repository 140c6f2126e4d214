package nl.olievlek.account;

import java.util.EnumSet;
import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/** Whether a role counts; a day that passed ends it too, without a step. */
enum GrantStatus implements Status<GrantStatus> {
  /** Given, and not accepted yet: it lets nobody do anything. */
  OFFERED,
  ACTIVE,
  DECLINED,
  /** Taken back by who may give it, or laid down by who held it. */
  REVOKED;

  /** Only the person accepts or declines; others take back. */
  @Override
  public Set<GrantStatus> next() {
    return switch (this) {
      case OFFERED -> EnumSet.of(ACTIVE, DECLINED, REVOKED);
      case ACTIVE -> EnumSet.of(REVOKED);
      case DECLINED, REVOKED -> EnumSet.noneOf(GrantStatus.class);
    };
  }
}

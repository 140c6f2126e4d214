package nl.olievlek.account;

import java.util.Set;
import nl.olievlek.platform.lifecycle.Status;

/** Whether a role still counts; a day that passed ends it too, without a step. */
enum GrantStatus implements Status<GrantStatus> {
  ACTIVE,
  REVOKED;

  @Override
  public Set<GrantStatus> next() {
    return this == ACTIVE ? Set.of(REVOKED) : Set.of();
  }
}

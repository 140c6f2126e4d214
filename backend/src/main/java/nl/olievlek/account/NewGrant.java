package nl.olievlek.account;

import java.util.UUID;
import nl.olievlek.platform.security.Role;

/**
 * A role to give, with the scope it works in.
 *
 * @param role what the person may be
 * @param networkId for a coordinator and a learner
 * @param organisationId for everyone who works in one
 * @param cohortId for a teacher
 */
public record NewGrant(Role role, UUID networkId, UUID organisationId, UUID cohortId) {

  /** Everything. */
  public static NewGrant platformAdmin() {
    return new NewGrant(Role.PLATFORM_ADMIN, null, null, null);
  }

  /** A learner of a network, employed by an organisation. */
  public static NewGrant learner(UUID network, UUID organisation) {
    return new NewGrant(Role.LEARNER, network, organisation, null);
  }
}

package nl.olievlek.account;

import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.security.Scope;

/**
 * A role to give with what must be known to decide who may.
 *
 * @param grant the role and where it works
 * @param cohortNetworkId network of the cohort
 * @param memberNetworks networks that the organisation is a member of today
 */
record GrantFacts(NewGrant grant, UUID cohortNetworkId, List<UUID> memberNetworks) {

  boolean mayBeGivenBy(Scope scope) {
    return WhoMayGive.may(scope, this);
  }

  /** Whether the organisation of the role takes part in a network. */
  boolean memberOf(UUID network) {
    return memberNetworks.contains(network);
  }
}

package nl.olievlek.account.invitation;

import java.util.UUID;
import nl.olievlek.account.NewGrant;
import nl.olievlek.platform.security.Role;

/** A role that somebody holds. */
record HeldRole(UUID personId, Role role, UUID networkId, UUID organisationId, UUID cohortId) {

  static HeldRole of(UUID person, NewGrant grant) {
    return new HeldRole(
        person, grant.role(), grant.networkId(), grant.organisationId(), grant.cohortId());
  }
}

package nl.olievlek.account.invitation;

import java.util.Objects;
import java.util.UUID;
import nl.olievlek.account.NewGrant;
import nl.olievlek.platform.security.Role;

/**
 * A role that somebody holds or is offered.
 *
 * @param invitationId the invitation to it that was not answered; null where there is none
 * @param needsNoLink whether another one would only repeat what the person knows
 */
record HeldGrant(
    UUID id,
    UUID personId,
    Role role,
    UUID networkId,
    UUID organisationId,
    UUID cohortId,
    UUID invitationId,
    boolean needsNoLink) {

  /**
   * Whether it is the same role for the same person in the same place, whenever it starts and ends.
   */
  boolean gives(UUID person, NewGrant grant) {
    return personId.equals(person)
        && role == grant.role()
        && Objects.equals(networkId, grant.networkId())
        && Objects.equals(organisationId, grant.organisationId())
        && Objects.equals(cohortId, grant.cohortId());
  }
}

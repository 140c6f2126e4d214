package nl.olievlek.account;

import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.security.Role;

/**
 * A role to give, with the scope it works in.
 *
 * @param role what the person may be
 * @param networkId for a coordinator, a learner and a guest; for an auditor of one network
 * @param organisationId for everyone who works in one
 * @param cohortId for a teacher
 * @param validFrom first day; null for today
 * @param validTo last day; null while it goes on
 */
public record NewGrant(
    Role role,
    UUID networkId,
    UUID organisationId,
    UUID cohortId,
    LocalDate validFrom,
    LocalDate validTo) {

  /** A role from today on. */
  public NewGrant(Role role, UUID networkId, UUID organisationId, UUID cohortId) {
    this(role, networkId, organisationId, cohortId, null, null);
  }

  /** Everything. */
  public static NewGrant platformAdmin() {
    return new NewGrant(Role.PLATFORM_ADMIN, null, null, null);
  }

  /** A learner of a network, employed by an organisation. */
  public static NewGrant learner(UUID network, UUID organisation) {
    return new NewGrant(Role.LEARNER, network, organisation, null);
  }
}

package nl.olievlek.account;

import static nl.olievlek.platform.security.Role.AUDITOR;
import static nl.olievlek.platform.security.Role.GUEST;
import static nl.olievlek.platform.security.Role.LEARNER;
import static nl.olievlek.platform.security.Role.NETWORK_COORDINATOR;
import static nl.olievlek.platform.security.Role.ORGANISATION_ADMIN;
import static nl.olievlek.platform.security.Role.SUPERVISOR;
import static nl.olievlek.platform.security.Role.TEACHER;

import java.util.Set;
import java.util.UUID;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.security.Scope;

/** Who may give which role, and so take it back. Nobody gives more than they hold. */
final class WhoMayGive {

  private static final Set<Role> BY_COORDINATOR =
      Set.of(NETWORK_COORDINATOR, TEACHER, GUEST, LEARNER, AUDITOR, ORGANISATION_ADMIN, SUPERVISOR);

  private static final Set<Role> BY_ORGANISATION_ADMIN =
      Set.of(ORGANISATION_ADMIN, SUPERVISOR, LEARNER);

  private WhoMayGive() {}

  static boolean may(Scope scope, GrantFacts facts) {
    var role = facts.grant().role();
    return scope.everything()
        || (BY_COORDINATOR.contains(role) && inOwnNetwork(scope, facts))
        || (BY_ORGANISATION_ADMIN.contains(role) && inOwnOrganisation(scope, facts));
  }

  private static boolean inOwnNetwork(Scope scope, GrantFacts facts) {
    var grant = facts.grant();
    return switch (grant.role()) {
      case NETWORK_COORDINATOR, GUEST, AUDITOR -> runs(scope, grant.networkId());
      case LEARNER -> runs(scope, grant.networkId()) && facts.memberOf(grant.networkId());
      case TEACHER ->
          runs(scope, facts.cohortNetworkId()) && facts.memberOf(facts.cohortNetworkId());
      default -> facts.memberNetworks().stream().anyMatch(scope.coordinated()::contains);
    };
  }

  private static boolean inOwnOrganisation(Scope scope, GrantFacts facts) {
    var grant = facts.grant();
    var own =
        grant.organisationId() != null && scope.administered().contains(grant.organisationId());
    return own && (grant.role() != LEARNER || facts.memberOf(grant.networkId()));
  }

  /** A role without a network would be one of the whole platform. */
  private static boolean runs(Scope scope, UUID network) {
    return network != null && scope.coordinated().contains(network);
  }
}

package nl.olievlek.account;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.security.Role;

/**
 * A stored grant with the names it needs and, for its organisation, the networks that one is a
 * member of.
 */
record GrantRow(
    UUID personId,
    Role role,
    UUID networkId,
    String networkName,
    UUID organisationId,
    String organisationName,
    UUID cohortId,
    String cohortName,
    UUID cohortNetworkId,
    List<UUID> memberNetworks,
    LocalDate validFrom,
    LocalDate validTo) {

  GrantFacts facts() {
    return new GrantFacts(
        new NewGrant(role, networkId, organisationId, cohortId, validFrom, validTo),
        cohortNetworkId,
        memberNetworks);
  }

  GrantView view() {
    return new GrantView(
        role,
        GrantView.Place.of(networkId, networkName),
        GrantView.Place.of(organisationId, organisationName),
        GrantView.Place.of(cohortId, cohortName),
        validFrom,
        validTo);
  }
}

package nl.olievlek.account;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.security.Role;

/**
 * A stored grant with the names it needs and, for its organisation, the networks that one is a
 * member of.
 */
public record GrantRow(
    UUID personId,
    Role role,
    GrantStatus status,
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

  GrantView view() {
    return new GrantView(
        role,
        status,
        GrantView.Place.of(networkId, networkName),
        GrantView.Place.of(organisationId, organisationName),
        GrantView.Place.of(cohortId, cohortName),
        validFrom,
        validTo);
  }

  /** An organisation asks for its own roles; for the others the platform does. */
  MeView.Withheld withheld() {
    var asks = organisationId != null && role != Role.PLATFORM_ADMIN;
    return new MeView.Withheld(
        view(), asks ? MeView.AskedBy.ORGANISATION : MeView.AskedBy.PLATFORM);
  }

  String words(Messages language) {
    return RoleWords.of(role, networkName, organisationName, cohortName, language);
  }
}

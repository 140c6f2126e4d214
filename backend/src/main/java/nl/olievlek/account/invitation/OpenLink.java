package nl.olievlek.account.invitation;

import java.time.Instant;
import java.util.UUID;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.security.Role;
import org.jdbi.v3.core.mapper.Nested;

/** What a link that works opens. */
record OpenLink(
    UUID personId,
    String givenName,
    String email,
    Role role,
    @Nested("network") NetworkRef network,
    @Nested("organisation") OrganisationRef organisation,
    Instant expiresAt) {

  OpenInvitationView view() {
    return new OpenInvitationView(givenName, email, organisation, network, role, expiresAt);
  }
}

package nl.olievlek.account.invitation;

import java.time.Instant;
import java.util.UUID;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.security.Role;
import org.jdbi.v3.core.mapper.Nested;

/**
 * What a link that works opens.
 *
 * @param offered whether the role waits for a yes; that of somebody who is made up works already
 * @param known whether somebody signs in with that address already
 */
record OpenLink(
    UUID id,
    UUID personId,
    UUID roleGrantId,
    boolean offered,
    boolean known,
    String givenName,
    String email,
    String invitedBy,
    Role role,
    @Nested("network") NetworkRef network,
    @Nested("organisation") OrganisationRef organisation,
    Instant expiresAt) {

  OpenInvitationView view() {
    return new OpenInvitationView(
        givenName, email, invitedBy, organisation, network, role, known, expiresAt);
  }
}

package nl.olievlek.account.invitation;

import java.time.Instant;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation as the invited person sees it. */
@Schema(name = "OpenInvitation", description = "What you are invited to.")
record OpenInvitationView(
    @Schema(description = "Your given name.", examples = "Noor") String givenName,
    @Schema(description = "What you will sign in with.", examples = "noor@example.nl") String email,
    @Schema(description = "Who invites you.", examples = "Sam Smit") String invitedBy,
    @Schema(description = "The organisation the role works in.", nullable = true)
        OrganisationRef organisation,
    @Schema(description = "The network the role works in.", nullable = true) NetworkRef network,
    @Schema(description = "The role.", examples = "SUPERVISOR") Role role,
    @Schema(
            description =
                "Whether you sign in with that address already: then do so, and accept as yourself.")
        boolean known,
    @Schema(description = "Until when the link works.") Instant expiresAt) {}

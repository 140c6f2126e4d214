package nl.olievlek.account.invitation;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which invitations to list. */
record InvitationFilter(
    @QueryParam("status") @Parameter(description = "Only invitations in this state.")
        InvitationStatus status,
    @QueryParam("organisationId")
        @Parameter(description = "Only invitations to a role in this organisation.")
        UUID organisationId,
    @QueryParam("networkId") @Parameter(description = "Only invitations to a role in this network.")
        UUID networkId) {}

package nl.olievlek.account.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import nl.olievlek.platform.idempotency.Idempotent;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Many invitations at once, over HTTP. */
@Path("/invitation-batches")
@Tag(name = "people")
class InvitationBatchResource {

  private final InvitationService invitations;
  private final Caller caller;

  InvitationBatchResource(InvitationService invitations, Caller caller) {
    this.invitations = invitations;
    this.caller = caller;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "invitePeople",
      summary = "Invite many people at once",
      description =
          "All or none: when a row is wrong nobody is invited, and every fault is named by its row, "
              + "for example `invitations[3].email`.")
  @APIResponse(
      responseCode = "201",
      description = "The invitations.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InvitationBatchView.class)))
  public RestResponse<InvitationBatchView> invite(@Valid InvitationBatchRequest batch) {
    return RestResponse.status(
        RestResponse.Status.CREATED, invitations.inviteAll(batch, caller.scope()));
  }
}

package nl.olievlek.account.invitation;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.olievlek.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Accepting an invitation by who has a way in, over HTTP. */
@Path("/me/invitations")
@Tag(name = "people")
class MyInvitationResource {

  private final InvitationAcceptService invitations;
  private final Caller caller;

  MyInvitationResource(InvitationAcceptService invitations, Caller caller) {
    this.invitations = invitations;
    this.caller = caller;
  }

  @POST
  @Path("/_accept")
  @Authenticated
  @Operation(
      operationId = "acceptMyInvitation",
      summary = "Accept an invitation as yourself",
      description =
          "The role begins. What was written down about you under your mail address becomes yours."
              + " What is refused leaves the link working.")
  @APIResponse(responseCode = "204", description = "The role is yours.")
  @APIResponse(responseCode = "404", description = "The link does not work.")
  @APIResponse(responseCode = "409", description = "The link went to another address than yours.")
  public void accept(@Valid InvitationLinkRequest link) {
    invitations.acceptAs(link.token(), caller.scope());
  }
}

package nl.olievlek.account.invitation;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import nl.olievlek.account.auth.AccessView;
import nl.olievlek.account.auth.RefreshCookie;
import nl.olievlek.account.factor.CeremonyView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Accepting an invitation over HTTP. */
@Path("/auth/invitations")
@Tag(name = "auth")
@PermitAll
class InvitationAcceptResource {

  private final InvitationAcceptService invitations;
  private final RefreshCookie cookie;

  InvitationAcceptResource(InvitationAcceptService invitations, RefreshCookie cookie) {
    this.invitations = invitations;
    this.cookie = cookie;
  }

  @POST
  @Path("/_lookup")
  @PermitAll
  @SecurityRequirements
  @Operation(
      operationId = "lookUpInvitation",
      summary = "See what a link invites you to",
      description = "A POST, because a secret does not belong in an address.")
  @APIResponse(responseCode = "200", description = "What you are invited to.")
  @APIResponse(responseCode = "404", description = "The link does not work.")
  public OpenInvitationView lookUp(@Valid InvitationLinkRequest link) {
    return invitations.lookUp(link.token());
  }

  @POST
  @Path("/_passkey-options")
  @PermitAll
  @SecurityRequirements
  @Operation(
      operationId = "askInvitedPasskey",
      summary = "Begin to come in with a passkey instead of a password")
  @APIResponse(responseCode = "200", description = "What to ask of the browser.")
  @APIResponse(responseCode = "404", description = "The link does not work.")
  public CeremonyView askPasskey(@Valid InvitationLinkRequest link) {
    return invitations.askPasskey(link.token());
  }

  @POST
  @Path("/_accept")
  @PermitAll
  @SecurityRequirements
  @Operation(
      operationId = "acceptInvitation",
      summary = "Come in with an invitation",
      description =
          "Sets your password, or keeps your passkey, signs you in and accepts this one role. Whoever"
              + " signs in with that address already does so and uses `acceptMyInvitation`. What is"
              + " refused leaves the link working.")
  @APIResponse(
      responseCode = "201",
      description = "You are in.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AccessView.class)))
  @APIResponse(responseCode = "404", description = "The link does not work.")
  public RestResponse<AccessView> accept(@Valid InvitationAcceptRequest accepted) {
    return cookie.with(RestResponse.Status.CREATED, invitations.accept(accepted));
  }

  @POST
  @Path("/_decline")
  @PermitAll
  @SecurityRequirements
  @Operation(
      operationId = "declineInvitation",
      summary = "Decline an invitation",
      description = "Whoever has the link was sent it: no sign-in is needed to say no.")
  @APIResponse(responseCode = "204", description = "Declined.")
  @APIResponse(responseCode = "404", description = "The link does not work.")
  public void decline(@Valid InvitationLinkRequest link) {
    invitations.decline(link.token());
  }
}

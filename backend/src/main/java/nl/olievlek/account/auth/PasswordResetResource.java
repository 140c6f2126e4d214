package nl.olievlek.account.auth;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** New passwords with a link of a mail, over HTTP. */
@Path("/auth/password-resets")
@Tag(name = "auth")
@PermitAll
class PasswordResetResource {

  private final PasswordResetService resets;

  PasswordResetResource(PasswordResetService resets) {
    this.resets = resets;
  }

  @POST
  @PermitAll
  @SecurityRequirements
  @Operation(
      operationId = "resetPassword",
      summary = "Choose a new password with the link of the mail",
      description = "Ends all your sessions. A password that is refused leaves the link working.")
  @APIResponse(responseCode = "204", description = "The password was changed; sign in with it.")
  @APIResponse(responseCode = "404", description = "The link does not work.")
  public void reset(@Valid PasswordResetRequest reset) {
    resets.reset(reset);
  }
}

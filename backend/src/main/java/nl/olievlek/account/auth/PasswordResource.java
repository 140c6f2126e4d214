package nl.olievlek.account.auth;

import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import nl.olievlek.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Passwords over HTTP. */
@Path("/")
@Tag(name = "auth")
class PasswordResource {

  private final ForgottenPasswords forgotten;
  private final PasswordResetService resets;
  private final PasswordChangeService changes;
  private final Caller caller;
  private final HttpServerRequest request;

  PasswordResource(
      ForgottenPasswords forgotten,
      PasswordResetService resets,
      PasswordChangeService changes,
      Caller caller,
      HttpServerRequest request) {
    this.forgotten = forgotten;
    this.resets = resets;
    this.changes = changes;
    this.caller = caller;
    this.request = request;
  }

  @POST
  @Path("auth/password-reset-requests")
  @PermitAll
  @SecurityRequirements
  @Operation(
      operationId = "requestPasswordReset",
      summary = "Ask for a new password",
      description =
          "Mails a link that works once, for an hour. The answer is the same for an unknown address.")
  @APIResponse(responseCode = "202", description = "If the address is known, a mail is on its way.")
  public RestResponse<Void> forgotten(@Valid ForgottenPasswordRequest forgot) {
    forgotten.take(forgot.email(), request.remoteAddress().hostAddress());
    return RestResponse.accepted();
  }

  @POST
  @Path("auth/password-resets")
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

  @PUT
  @Path("me/password")
  @Authenticated
  @Operation(
      operationId = "changeMyPassword",
      summary = "Change your own password",
      description = "Ends your other sessions and tells you by mail.")
  @APIResponse(responseCode = "204", description = "The password was changed.")
  public void change(@Valid PasswordChangeRequest change) {
    changes.change(change, caller.session(), caller.scope(), request.remoteAddress().hostAddress());
  }
}

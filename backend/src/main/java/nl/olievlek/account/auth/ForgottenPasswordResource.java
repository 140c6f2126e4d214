package nl.olievlek.account.auth;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Forgotten passwords over HTTP. */
@Path("/auth/password-reset-requests")
@Tag(name = "auth")
@PermitAll
class ForgottenPasswordResource {

  private final ForgottenPasswords forgotten;
  private final HttpServerRequest request;

  ForgottenPasswordResource(ForgottenPasswords forgotten, HttpServerRequest request) {
    this.forgotten = forgotten;
    this.request = request;
  }

  @POST
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
}

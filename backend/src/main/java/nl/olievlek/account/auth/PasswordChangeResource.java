package nl.olievlek.account.auth;

import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import nl.olievlek.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own password over HTTP. */
@Path("/me/password")
@Tag(name = "auth")
class PasswordChangeResource {

  private final PasswordChangeService changes;
  private final Caller caller;
  private final HttpServerRequest request;

  PasswordChangeResource(PasswordChangeService changes, Caller caller, HttpServerRequest request) {
    this.changes = changes;
    this.caller = caller;
    this.request = request;
  }

  @PUT
  @Authenticated
  @Operation(
      operationId = "changeMyPassword",
      summary = "Change your own password",
      description = "Ends your other sessions and tells you by mail.")
  @APIResponse(responseCode = "204", description = "The password was changed.")
  @APIResponse(responseCode = "429", description = "Too many wrong guesses.")
  public void change(@Valid PasswordChangeRequest change) {
    changes.change(change, caller.session(), caller.scope(), request.remoteAddress().hostAddress());
  }
}

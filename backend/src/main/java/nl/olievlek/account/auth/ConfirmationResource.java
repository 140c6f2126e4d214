package nl.olievlek.account.auth;

import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.olievlek.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Fresh proofs over HTTP. */
@Path("/me/confirmations")
@Tag(name = "people")
class ConfirmationResource {

  private final FactorSignInService signIn;
  private final Caller caller;
  private final HttpServerRequest request;

  ConfirmationResource(FactorSignInService signIn, Caller caller, HttpServerRequest request) {
    this.signIn = signIn;
    this.caller = caller;
    this.request = request;
  }

  @POST
  @Authenticated
  @Operation(
      operationId = "confirmItIsMe",
      summary = "Prove that you are there",
      description =
          "Needed to change what you sign in with; holds for a quarter of an hour in this session.")
  @APIResponse(responseCode = "204", description = "Proven.")
  public void confirm(@Valid ConfirmationRequest proof) {
    var address = request.remoteAddress().hostAddress();
    signIn.confirm(proof, caller.scope().person(), caller.session(), address);
  }
}

package nl.olievlek.account.factor;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.olievlek.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Second factors over HTTP. */
@Path("/me/second-factors")
@Tag(name = "people")
class SecondFactorResource {

  private static final String FRESH =
      "Asks for a sign-in or a confirmation of the last quarter of an hour.";

  private final SecondFactorService factors;
  private final Caller caller;

  SecondFactorResource(SecondFactorService factors, Caller caller) {
    this.factors = factors;
    this.caller = caller;
  }

  @GET
  @Authenticated
  @Operation(operationId = "getMySecondFactors", summary = "Your second factors")
  @APIResponse(responseCode = "200", description = "Your second factors.")
  public SecondFactorsView get() {
    return factors.get(caller.scope(), caller.session());
  }

  @POST
  @Path("/totp")
  @Authenticated
  @Operation(
      operationId = "beginMyAuthenticatorApp",
      summary = "Begin to set up an authenticator app",
      description = FRESH + " A former app works until the new one is confirmed.")
  @APIResponse(responseCode = "200", description = "The secret for the app.")
  public NewTotpView beginTotp() {
    return factors.beginTotp(caller.scope(), caller.session());
  }

  @POST
  @Path("/totp/_confirm")
  @Authenticated
  @Operation(
      operationId = "confirmMyAuthenticatorApp",
      summary = "Show that the authenticator app works",
      description = "Within a quarter of an hour. Gives new recovery codes.")
  @APIResponse(responseCode = "200", description = "The app works; your recovery codes.")
  public RecoveryCodesView confirmTotp(@Valid CodeRequest request) {
    return factors.confirmTotp(request, caller.scope(), caller.session());
  }

  @DELETE
  @Path("/totp")
  @Authenticated
  @Operation(
      operationId = "removeMyAuthenticatorApp",
      summary = "Take your authenticator app away",
      description = FRESH)
  @APIResponse(responseCode = "204", description = "Taken away.")
  public void removeTotp() {
    factors.removeTotp(caller.scope(), caller.session());
  }

  @POST
  @Path("/recovery-codes")
  @Authenticated
  @Operation(
      operationId = "renewMyRecoveryCodes",
      summary = "Get new recovery codes",
      description = "The former ones work no more. " + FRESH)
  @APIResponse(responseCode = "200", description = "Ten new codes.")
  public RecoveryCodesView renewRecoveryCodes() {
    return factors.renewRecoveryCodes(caller.scope(), caller.session());
  }
}

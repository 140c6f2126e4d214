package nl.olievlek.account.factor;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Second factors over HTTP. */
@Path("/")
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
  @Path("/me/second-factors")
  @Authenticated
  @Operation(operationId = "getMySecondFactors", summary = "Your second factors")
  @APIResponse(responseCode = "200", description = "Your second factors.")
  public SecondFactorsView get() {
    return factors.get(caller.scope(), caller.session());
  }

  @POST
  @Path("/me/second-factors/totp")
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
  @Path("/me/second-factors/totp/_confirm")
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
  @Path("/me/second-factors/totp")
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
  @Path("/me/second-factors/recovery-codes")
  @Authenticated
  @Operation(
      operationId = "renewMyRecoveryCodes",
      summary = "Get new recovery codes",
      description = "The former ones work no more. " + FRESH)
  @APIResponse(responseCode = "200", description = "Ten new codes.")
  public RecoveryCodesView renewRecoveryCodes() {
    return factors.renewRecoveryCodes(caller.scope(), caller.session());
  }

  @DELETE
  @Path("/people/{id}/second-factors")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "resetSecondFactors",
      summary = "Help somebody who lost the second factor",
      description =
          "Takes away all second factors of a person of your organisation or network, signs them out "
              + "everywhere and mails them. Of an admin only another admin, of a coordinator only who "
              + "runs the same network.")
  @APIResponse(responseCode = "204", description = "Taken away.")
  public void reset(@PathParam("id") UUID id) {
    factors.reset(id, caller.scope());
  }
}

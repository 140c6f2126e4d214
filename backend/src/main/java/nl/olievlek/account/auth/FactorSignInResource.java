package nl.olievlek.account.auth;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.olievlek.account.factor.CeremonyView;
import nl.olievlek.account.factor.PasskeyAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Signing in with more than a password, over HTTP. */
@Path("/auth")
@Tag(name = "auth")
class FactorSignInResource {

  private final FactorSignInService signIn;
  private final RefreshCookie cookie;

  FactorSignInResource(FactorSignInService signIn, RefreshCookie cookie) {
    this.signIn = signIn;
    this.cookie = cookie;
  }

  @POST
  @Path("/second-factor")
  @PermitAll
  @SecurityRequirements
  @Operation(
      operationId = "giveSecondFactor",
      summary = "Give a second factor after the password",
      description =
          "Within five minutes and five tries of `login`. A code works once, of an app and on paper "
              + "alike. With a passkey, sign in with that alone.")
  @APIResponse(responseCode = "200", description = "Signed in.")
  public RestResponse<AccessView> secondFactor(@Valid SecondFactorRequest given) {
    return cookie.with(RestResponse.Status.OK, signIn.secondFactor(given));
  }

  @POST
  @Path("/passkey/_options")
  @PermitAll
  @SecurityRequirements
  @Operation(
      operationId = "askPasskey",
      summary = "Begin to sign in with a passkey",
      description = "Names nobody: the device knows whose passkeys it keeps.")
  @APIResponse(responseCode = "200", description = "What to ask of the browser.")
  public CeremonyView askPasskey() {
    return signIn.askPasskey();
  }

  @POST
  @Path("/passkey")
  @PermitAll
  @SecurityRequirements
  @Operation(
      operationId = "signInWithPasskey",
      summary = "Sign in with a passkey",
      description = "Stands for both factors, because the device checked who holds it.")
  @APIResponse(responseCode = "200", description = "Signed in.")
  public RestResponse<AccessView> passkey(@Valid PasskeyAnswer answer) {
    return cookie.with(RestResponse.Status.OK, signIn.passkey(answer));
  }
}

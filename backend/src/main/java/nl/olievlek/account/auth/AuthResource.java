package nl.olievlek.account.auth;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;

/** Signing in over HTTP. */
@Path("/auth")
@Tag(name = "auth")
@PermitAll
class AuthResource {

  private final AuthService auth;
  private final FirstAdminService firstAdmin;
  private final SigningKeyService keys;
  private final RefreshCookie cookie;
  private final HttpServerRequest request;
  private final Caller caller;

  AuthResource(
      AuthService auth,
      FirstAdminService firstAdmin,
      SigningKeyService keys,
      RefreshCookie cookie,
      HttpServerRequest request,
      Caller caller) {
    this.auth = auth;
    this.firstAdmin = firstAdmin;
    this.keys = keys;
    this.cookie = cookie;
    this.request = request;
    this.caller = caller;
  }

  @POST
  @Path("/login")
  @PermitAll
  @SecurityRequirements
  @Operation(
      operationId = "login",
      summary = "Sign in",
      description =
          "Gives an access token in the body and a refresh token in an HttpOnly cookie. "
              + "The answer is the same for an unknown address and a wrong password. Who has a second factor "
              + "gets problem `second-factor-required` with a `continuation` for it.")
  @APIResponse(responseCode = "200", description = "Signed in.")
  public RestResponse<AccessView> login(@Valid LoginRequest credentials) {
    var signedIn = auth.login(credentials, request.remoteAddress().hostAddress());
    return cookie.with(RestResponse.Status.OK, signedIn);
  }

  @POST
  @Path("/refresh")
  @PermitAll
  @SecurityRequirements
  @Operation(
      operationId = "refreshAccess",
      summary = "Get a new access token",
      description =
          "Uses the refresh cookie and replaces it. A refresh token that is used a second time ends the session.")
  @APIResponse(responseCode = "200", description = "Signed in for longer.")
  public RestResponse<AccessView> refresh(
      @CookieParam(RefreshCookie.NAME) @Parameter(description = "The refresh token.")
          String token) {
    var signedIn =
        Optional.ofNullable(token)
            .flatMap(auth::refresh)
            .orElseThrow(() -> Problems.of(ProblemKind.NOT_SIGNED_IN));
    return cookie.with(RestResponse.Status.OK, signedIn);
  }

  @POST
  @Path("/logout")
  @PermitAll
  @SecurityRequirements
  @Operation(
      operationId = "logout",
      summary = "Sign out",
      description =
          "Ends the session of the refresh cookie; without one, that of the access token.")
  @APIResponse(responseCode = "204", description = "Signed out.")
  public RestResponse<Void> logout(
      @CookieParam(RefreshCookie.NAME) @Parameter(description = "The refresh token.")
          String token) {
    if (token == null) {
      caller.inSession().ifPresent(auth::logout);
    } else {
      auth.logout(token);
    }
    return cookie.without();
  }

  @GET
  @Path("/jwks")
  @PermitAll
  @SecurityRequirements
  @Operation(
      operationId = "getSigningKeys",
      summary = "Get the public keys of access tokens",
      description =
          "A JSON Web Key Set (RFC 7517), with which others verify our tokens. The next key is in "
              + "it long before it signs: keep the set for a few minutes, and fetch it again for a "
              + "`kid` that you do not know.")
  @APIResponse(responseCode = "200", description = "The keys, the newest first.")
  @Cache(maxAge = 300)
  public Map<String, List<Map<String, Object>>> jwks() {
    return Map.of(
        "keys",
        keys.published().stream()
            .map(key -> key.toParams(OutputControlLevel.PUBLIC_ONLY))
            .toList());
  }

  @POST
  @Path("/first-admin")
  @PermitAll
  @SecurityRequirements
  @Operation(
      operationId = "acceptFirstAdmin",
      summary = "Come in as the first admin",
      description =
          "With the one-time link in the log of the first start; only while there is no admin.")
  @APIResponse(
      responseCode = "201",
      description = "You are the first admin and signed in.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AccessView.class)))
  public RestResponse<AccessView> firstAdmin(@Valid FirstAdminRequest accepted) {
    return cookie.with(RestResponse.Status.CREATED, firstAdmin.accept(accepted));
  }
}

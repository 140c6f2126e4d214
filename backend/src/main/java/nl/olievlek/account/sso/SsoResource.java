package nl.olievlek.account.sso;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import nl.olievlek.account.auth.RefreshCookie;
import nl.olievlek.platform.security.RateLimit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Signing on elsewhere over HTTP. */
@Path("/auth")
@Tag(name = "auth")
@PermitAll
class SsoResource {

  /** Each start leaves a row for ten minutes; a whole school may share one address. */
  private static final RateLimit STARTS = new RateLimit("sign-on", 300, Duration.ofMinutes(10));

  private final Providers providers;
  private final SsoDoor door;
  private final SsoCookie cookie;
  private final RefreshCookie session;
  private final HttpServerRequest request;

  SsoResource(
      Providers providers,
      SsoDoor door,
      SsoCookie cookie,
      RefreshCookie session,
      HttpServerRequest request) {
    this.providers = providers;
    this.door = door;
    this.cookie = cookie;
    this.session = session;
    this.request = request;
  }

  @GET
  @Path("/providers")
  @PermitAll
  @SecurityRequirements
  @Operation(
      operationId = "listSsoProviders",
      summary = "Where you can sign on",
      description = "OpenID Connect providers of organisations; often none.")
  @APIResponse(responseCode = "200", description = "All providers, by name.")
  public ProviderListView list() {
    return new ProviderListView(providers.all());
  }

  @GET
  @Path("/sso/{key}")
  @PermitAll
  @SecurityRequirements
  @Operation(
      operationId = "loginElsewhere",
      summary = "Go and sign on at a provider",
      description =
          "Open it in the browser. When the provider cannot be reached it leads to "
              + "`/login?problem=sso-unavailable`.")
  @APIResponse(responseCode = "303", description = "To the provider.")
  public RestResponse<Void> outward(
      @PathParam("key") String key,
      @QueryParam("returnTo") @Parameter(description = "Page of this product to go to afterwards.")
          String returnTo) {
    STARTS.take(request.remoteAddress().hostAddress(), request);
    return cookie.outward(door.outward(key, returnTo));
  }

  @POST
  @Path("/sso/{key}/_start")
  @PermitAll
  @SecurityRequirements
  @Operation(
      operationId = "loginElsewhereInvited",
      summary = "Begin to sign on at a provider",
      description =
          "With the token of an invitation the sign-on is linked to the person who is invited, "
              + "and accepts the invitation. Nobody is linked by mail address.")
  @APIResponse(responseCode = "200", description = "Where to go.")
  public RestResponse<SsoStartView> start(
      @PathParam("key") String key, @Valid SsoStartRequest start) {
    STARTS.take(request.remoteAddress().hostAddress(), request);
    return cookie.started(door.begin(key, null, start.invitationToken(), start.returnTo()));
  }

  @GET
  @Path("/sso/callback")
  @PermitAll
  @SecurityRequirements
  @Operation(
      operationId = "acceptSsoAnswer",
      summary = "Come back from a provider",
      description =
          "The provider sends the browser here. It leads to `/login/sso` with the refresh cookie "
              + "set, or to `/login` with `problem` one of `sso-not-linked`, `sso-failed` and "
              + "`sso-unavailable`. Who was linking a sign-on goes back to `/me/security`.")
  @APIResponse(responseCode = "303", description = "To the page that goes on.")
  public RestResponse<Void> inward(
      @BeanParam SsoAnswerFilter answer,
      @CookieParam(SsoCookie.NAME) @Parameter(description = "Which browser began.")
          String browser) {
    var inward = door.inward(answer, browser);
    var redirect =
        RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER)
            .header("Location", inward.page())
            .cookie(cookie.gone());
    inward.signedIn().map(session::of).ifPresent(redirect::cookie);
    return redirect.build();
  }
}

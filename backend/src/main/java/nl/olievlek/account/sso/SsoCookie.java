package nl.olievlek.account.sso;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The cookie that ties a sign-on to the browser that began it. Lax, because the way back comes from
 * another site.
 */
@ApplicationScoped
class SsoCookie {

  static final String NAME = "olievlek_sso";

  private final HttpServerRequest request;

  SsoCookie(HttpServerRequest request) {
    this.request = request;
  }

  RestResponse<Void> outward(SsoDoor.Outward outward) {
    return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER)
        .header("Location", outward.address())
        .cookie(cookie(outward.browser(), AttemptService.LASTS))
        .build();
  }

  RestResponse<SsoStartView> started(SsoDoor.Outward outward) {
    return RestResponse.ResponseBuilder.ok(new SsoStartView(outward.address()))
        .cookie(cookie(outward.browser(), AttemptService.LASTS))
        .build();
  }

  NewCookie gone() {
    return cookie("", Duration.ZERO);
  }

  private NewCookie cookie(String value, Duration age) {
    return new NewCookie.Builder(NAME)
        .value(value)
        .path("/api/v1/auth/sso")
        .maxAge((int) age.toSeconds())
        .httpOnly(true)
        .secure(request.isSSL())
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}

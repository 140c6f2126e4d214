package nl.olievlek.account.auth;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;

/** The cookie that holds a refresh token: out of reach of scripts and of other sites. */
@ApplicationScoped
public class RefreshCookie {

  static final String NAME = "olievlek_refresh";

  private final RefreshSessions sessions;
  private final HttpServerRequest request;

  RefreshCookie(RefreshSessions sessions, HttpServerRequest request) {
    this.sessions = sessions;
    this.request = request;
  }

  /** The answer to somebody who came in. */
  public RestResponse<AccessView> with(RestResponse.Status status, SignedIn signedIn) {
    return RestResponse.ResponseBuilder.create(status, signedIn.access())
        .cookie(cookie(signedIn.refreshToken(), sessions.lifetime()))
        .build();
  }

  /** The cookie alone, for answers that lead elsewhere. */
  public NewCookie of(SignedIn signedIn) {
    return cookie(signedIn.refreshToken(), sessions.lifetime());
  }

  RestResponse<Void> without() {
    return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.NO_CONTENT)
        .cookie(cookie("", Duration.ZERO))
        .build();
  }

  private NewCookie cookie(String value, Duration age) {
    return new NewCookie.Builder(NAME)
        .value(value)
        .path("/api/v1/auth")
        .maxAge((int) age.toSeconds())
        .httpOnly(true)
        .secure(request.isSSL())
        .sameSite(NewCookie.SameSite.STRICT)
        .build();
  }
}

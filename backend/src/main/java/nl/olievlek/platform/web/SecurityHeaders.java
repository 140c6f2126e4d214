package nl.olievlek.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Headers on every answer: nothing from elsewhere runs here, nothing personal stays in a cache. */
@ApplicationScoped
class SecurityHeaders {

  private static final int FIRST = 1000;

  private final String policy;
  private final String version;

  SecurityHeaders(
      StyleHashes styles, @ConfigProperty(name = "olievlek.api-version") String version) {
    this.version = version;
    policy =
        String.join(
            "; ",
            List.of(
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self' " + styles.sources(),
                "img-src 'self' data:",
                "font-src 'self'",
                "connect-src 'self'",
                "manifest-src 'self'",
                "worker-src 'self'",
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'"));
  }

  void register(@Observes Filters filters) {
    filters.register(this::add, FIRST);
  }

  private void add(RoutingContext context) {
    context.addHeadersEndHandler(end -> set(context));
    context.next();
  }

  void set(RoutingContext context) {
    var headers = context.response().headers();
    // A page of its own says itself how little it needs.
    if (!headers.contains("Content-Security-Policy")) {
      headers.set("Content-Security-Policy", policy);
    }
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    if (context.request().isSSL()) {
      headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    if (path(context).startsWith("/api/")) {
      api(context, headers);
    }
  }

  private void api(RoutingContext context, MultiMap headers) {
    headers.set("API-Version", version);
    if (path(context).startsWith("/api/v1/openapi")) {
      headers.set("Access-Control-Allow-Origin", "*");
    } else if (!headers.contains("Cache-Control")) {
      headers.set("Cache-Control", "no-store");
    }
  }

  /** As it was sent: what is no path at all cannot be put in its normal form. */
  private static String path(RoutingContext context) {
    var path = context.request().path();
    return path == null ? "" : path;
  }
}

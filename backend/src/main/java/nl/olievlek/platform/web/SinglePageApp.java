package nl.olievlek.platform.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** Serves the app for its own deep links: a page address that is no file is the app's to show. */
class SinglePageApp {

  private static final int AFTER_STATIC_FILES = 20_000;
  private static final int BAD_REQUEST = 400;

  void register(@Observes Router router) {
    router.getWithRegex("^/(?!api/|q/).*").order(-1).handler(SinglePageApp::cache);
    router
        .getWithRegex("^/(?!api/|q/|assets/)[^.]*$")
        .order(AFTER_STATIC_FILES)
        .handler(SinglePageApp::app);
  }

  /**
   * Hashed assets never change, and one that is not there may come; everything else must be asked
   * for anew.
   */
  private static void cache(RoutingContext context) {
    var hashed = context.normalizedPath().startsWith("/assets/");
    context.addHeadersEndHandler(
        end -> {
          var answer = context.response();
          if (answer.getStatusCode() < BAD_REQUEST) {
            answer.putHeader(
                HttpHeaders.CACHE_CONTROL,
                hashed ? "public, max-age=31536000, immutable" : "no-cache");
          }
        });
    context.next();
  }

  private static void app(RoutingContext context) {
    if ("/index.html".equals(context.normalizedPath())) {
      context.next();
    } else {
      context.reroute("/index.html");
    }
  }
}

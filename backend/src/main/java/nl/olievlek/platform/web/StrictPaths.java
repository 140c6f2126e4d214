package nl.olievlek.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.text.PlainText;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * One address for one thing: with a slash at its end it is another, and that one does not exist.
 * Nothing exists by a name that is no text; a parameter that is none is named.
 */
class StrictPaths {

  /** What stands where something was sent that is no UTF-8. */
  private static final String NO_TEXT = "\ufffd";

  @ServerRequestFilter(preMatching = true)
  public void check(ContainerRequestContext request) {
    var address = request.getUriInfo();
    if (address.getRequestUri().getRawPath().endsWith("/") || !text(address.getPath())) {
      throw Problems.notFound();
    }
    address
        .getQueryParameters()
        .forEach(
            (name, values) -> {
              if (!text(name) || !values.stream().allMatch(StrictPaths::text)) {
                throw Problems.invalid(text(name) ? name : "query", "platform.characters");
              }
            });
  }

  private static boolean text(String sent) {
    return PlainText.readable(sent) && !sent.contains(NO_TEXT);
  }
}

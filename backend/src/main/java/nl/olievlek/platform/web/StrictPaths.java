package nl.olievlek.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import nl.olievlek.platform.problem.Problems;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * One address for one thing: with a slash at its end it is another, and that one does not exist.
 */
class StrictPaths {

  @ServerRequestFilter(preMatching = true)
  public void check(ContainerRequestContext request) {
    if (request.getUriInfo().getRequestUri().getRawPath().endsWith("/")) {
      throw Problems.notFound();
    }
  }
}

package nl.olievlek.platform.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds {@code Link} headers to the neighbours of a page (RFC 8288). */
class PageLinks {

  @ServerResponseFilter
  public void link(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Page<?> page) {
      add(response, request.getUriInfo(), "first", 1, true);
      add(response, request.getUriInfo(), "prev", page.pageNumber() - 1, page.hasPreviousPage());
      add(response, request.getUriInfo(), "next", page.pageNumber() + 1, page.hasNextPage());
    }
  }

  private static void add(
      ContainerResponseContext response, UriInfo uri, String relation, int number, boolean exists) {
    if (exists) {
      // Path and query only: behind a proxy the server does not know its own name.
      var target = uri.getRequestUriBuilder().replaceQueryParam("pageNumber", number).build();
      var link =
          "<" + target.getRawPath() + "?" + target.getRawQuery() + ">; rel=\"" + relation + "\"";
      response.getHeaders().add(HttpHeaders.LINK, link);
    }
  }
}

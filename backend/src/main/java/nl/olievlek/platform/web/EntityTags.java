package nl.olievlek.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import nl.olievlek.platform.problem.Problems;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Versions as HTTP knows them: {@code ETag} on answers, {@code If-Match} on changes. */
public class EntityTags {

  /**
   * The version that a change is based on.
   *
   * @param ifMatch the {@code If-Match} header
   * @throws nl.olievlek.platform.problem.ProblemException 428 when it is missing, 412 when it is no
   *     version of ours
   */
  public static long required(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw Problems.versionRequired();
    }
    try {
      return Long.parseLong(ifMatch.strip().replaceFirst("^W/", "").replace("\"", ""));
    } catch (NumberFormatException foreign) {
      throw Problems.stale();
    }
  }

  static String of(Versioned view) {
    return "\"" + view.version() + "\"";
  }

  @ServerResponseFilter
  public void tag(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Versioned view) {
      response.getHeaders().putSingle(HttpHeaders.ETAG, of(view));
    }
  }
}

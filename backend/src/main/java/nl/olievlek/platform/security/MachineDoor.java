package nl.olievlek.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Duration;
import nl.olievlek.platform.problem.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * The door for machines: they only read, only what their tags name, and only so much in a minute.
 * An operation that no tag of theirs names is shut.
 */
@ApplicationScoped
class MachineDoor {

  private final SecurityIdentity identity;
  private final RateLimit limit;

  MachineDoor(
      SecurityIdentity identity,
      @ConfigProperty(name = "olievlek.client.requests-per-minute", defaultValue = "600")
          int perMinute) {
    this.identity = identity;
    limit = new RateLimit("client", perMinute, Duration.ofMinutes(1));
  }

  @ServerRequestFilter
  public void check(
      ContainerRequestContext request, ResourceInfo resource, HttpServerRequest connection) {
    if (resource.getResourceMethod().isAnnotationPresent(PermitAll.class)) {
      return;
    }
    Machine machine = identity.getAttribute(Machine.ATTRIBUTE);
    if (machine == null) {
      return;
    }
    limit.take(machine.id().toString(), connection);
    if (!reads(request) || !machine.tags().contains(tag(resource))) {
      throw Problems.forbidden();
    }
  }

  private static boolean reads(ContainerRequestContext request) {
    return request.getMethod().equals("GET")
        || request.getMethod().equals("HEAD")
        || request.getMethod().equals("POST")
            && request.getUriInfo().getPath().endsWith("/_search");
  }

  private static String tag(ResourceInfo resource) {
    var own = resource.getResourceMethod().getAnnotation(Tag.class);
    var shared = resource.getResourceClass().getAnnotation(Tag.class);
    return own != null ? own.name() : shared == null ? "" : shared.name();
  }
}

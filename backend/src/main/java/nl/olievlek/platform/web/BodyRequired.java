package nl.olievlek.platform.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a request without a body where one is asked, before anything sees it as null. */
class BodyRequired {

  private static final List<Class<? extends java.lang.annotation.Annotation>> ELSEWHERE =
      List.of(
          PathParam.class,
          QueryParam.class,
          HeaderParam.class,
          CookieParam.class,
          BeanParam.class,
          Context.class);

  @ServerRequestFilter
  public void check(ContainerRequestContext request, ResourceInfo resource) {
    var empty = request.getLength() <= 0 && request.getHeaderString("Transfer-Encoding") == null;
    if (empty
        && Arrays.stream(resource.getResourceMethod().getParameters())
            .anyMatch(BodyRequired::isBody)) {
      throw Problems.of(ProblemKind.MALFORMED_BODY);
    }
  }

  private static boolean isBody(Parameter parameter) {
    // An empty form is a form: what misses in it is said by whoever reads it.
    return parameter.getType() != MultivaluedMap.class
        && ELSEWHERE.stream().noneMatch(parameter::isAnnotationPresent);
  }
}

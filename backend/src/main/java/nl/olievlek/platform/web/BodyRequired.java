package nl.olievlek.platform.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a request without a body of JSON where one is asked, before anything sees it as null or
 * as a text.
 */
class BodyRequired {

  private static final List<Class<? extends Annotation>> ELSEWHERE =
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
    if (Arrays.stream(resource.getResourceMethod().getParameters())
        .noneMatch(BodyRequired::isBody)) {
      return;
    }
    if (empty) {
      throw Problems.of(ProblemKind.MALFORMED_BODY);
    }
    if (!isJson(request.getHeaderString("Content-Type"))) {
      throw Problems.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
    }
  }

  private static boolean isJson(String type) {
    return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_JSON);
  }

  private static boolean isBody(Parameter parameter) {
    // An empty form is a form: what misses in it is said by whoever reads it.
    return parameter.getType() != MultivaluedMap.class
        && ELSEWHERE.stream().noneMatch(parameter::isAnnotationPresent);
  }
}

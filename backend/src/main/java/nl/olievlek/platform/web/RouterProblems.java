package nl.olievlek.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.olievlek.platform.problem.Messages;
import nl.olievlek.platform.problem.Problem;
import nl.olievlek.platform.problem.ProblemException;
import nl.olievlek.platform.problem.ProblemKind;
import nl.olievlek.platform.problem.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Requests that reach no resource get a problem document as well: too large, not to be understood,
 * for nothing that is there.
 */
@ApplicationScoped
class RouterProblems {

  private static final Logger LOG = Logger.getLogger(RouterProblems.class);

  /** After the headers of every answer are seen to, before anything else. */
  private static final int SECOND = 900;

  private static final int LONGEST_ADDRESS = 8_192;
  private static final int LARGEST_HEADERS = 20_480;

  /** Where the router itself gives up. */
  private static final List<Integer> GIVEN_UP =
      List.of(400, 404, 405, 406, 413, 414, 415, 431, 500);

  private final SecurityHeaders headers;
  private final ObjectMapper json;
  private final long largestBody;

  RouterProblems(
      SecurityHeaders headers,
      ObjectMapper json,
      @ConfigProperty(name = "olievlek.http.largest-body") MemorySize largestBody) {
    this.headers = headers;
    this.json = json;
    this.largestBody = largestBody.asLongValue();
  }

  void limit(@Observes Filters filters) {
    filters.register(this::limit, SECOND);
  }

  void register(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE + 1).failureHandler(this::failed);
    GIVEN_UP.forEach(status -> router.errorHandler(status, this::failed));
  }

  private void limit(RoutingContext context) {
    var request = context.request();
    var refused =
        isAddress(request.uri()) ? tooMuch(request) : Optional.of(ProblemKind.INVALID_INPUT);
    if (refused.isPresent()) {
      // What still comes in is not read any more.
      context.response().putHeader(HttpHeaders.CONNECTION, "close");
      context.addEndHandler(ended -> request.connection().close());
      answer(context, Problems.of(refused.get()));
    } else {
      // A body that nobody read would keep the connection from its next request.
      context.addEndHandler(ended -> request.resume());
      context.next();
    }
  }

  private static boolean isAddress(String sent) {
    try {
      return URI.create(sent) != null;
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  private Optional<ProblemKind> tooMuch(HttpServerRequest request) {
    if (request.uri().length() > LONGEST_ADDRESS) {
      return Optional.of(ProblemKind.ADDRESS_TOO_LONG);
    }
    var all =
        request.headers().entries().stream()
            .mapToInt(header -> header.getKey().length() + header.getValue().length())
            .sum();
    if (all > LARGEST_HEADERS) {
      return Optional.of(ProblemKind.HEADERS_TOO_LARGE);
    }
    return announced(request.getHeader(HttpHeaders.CONTENT_LENGTH)) > largestBody
        ? Optional.of(ProblemKind.TOO_LARGE)
        : Optional.empty();
  }

  private static long announced(String length) {
    return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
  }

  /** What is guarded before any resource is reached fails with who may not, not with a status. */
  private static int status(Throwable failure, int told) {
    return switch (failure) {
      case ForbiddenException forbidden -> 403;
      case UnauthorizedException nobody -> 401;
      case null, default -> told < 0 ? 500 : told;
    };
  }

  private void failed(RoutingContext context) {
    if (context.response().ended() || context.response().headWritten()) {
      return;
    }
    var failure = context.failure();
    var status = status(failure, context.statusCode());
    if (status >= 500 && failure != null) {
      LOG.error("Request failed", failure);
    }
    answer(context, Problems.of(ProblemKind.of(status)));
  }

  private void answer(RoutingContext context, ProblemException problem) {
    var language = Messages.accepting(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    // A request that is refused before its turn has not passed the filter that sets these.
    headers.set(context);
    context
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end(written(problem.in(language, context.request().path())));
  }

  private String written(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

package nl.olievlek.platform.problem;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Turns a problem into the answer of the current request, in its language. */
@Singleton
class ProblemAnswers {

  /** In which a database that stopped runs again, as a rule. */
  private static final int SECONDS_TO_COME_BACK = 5;

  @Context HttpHeaders headers;
  @Context UriInfo uri;

  private final AllowedMethods methods;

  ProblemAnswers(AllowedMethods methods) {
    this.methods = methods;
  }

  Response answer(ProblemException problem) {
    var language = Messages.accepting(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    var answer =
        Response.status(problem.status())
            .type(Problem.MEDIA_TYPE)
            .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
            .entity(problem.in(language, uri.getRequestUri().getRawPath()));
    if (problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (problem.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
      answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_COME_BACK);
    }
    if (problem.status() == Response.Status.METHOD_NOT_ALLOWED.getStatusCode()) {
      methods
          .at(uri.getRequestUri().getRawPath())
          .ifPresent(allowed -> answer.header(HttpHeaders.ALLOW, allowed));
    }
    return answer.build();
  }

  Response answer(ProblemKind kind) {
    return answer(Problems.of(kind));
  }
}

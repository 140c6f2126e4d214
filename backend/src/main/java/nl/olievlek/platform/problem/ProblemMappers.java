package nl.olievlek.platform.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every way in which a request can fail, as a problem document. */
class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final ProblemAnswers answers;
  private final CurrentIdentityAssociation caller;

  ProblemMappers(ProblemAnswers answers, CurrentIdentityAssociation caller) {
    this.answers = answers;
    this.caller = caller;
  }

  @ServerExceptionMapper
  public Response known(ProblemException problem) {
    return answers.answer(problem);
  }

  @ServerExceptionMapper
  public Response http(WebApplicationException failure) {
    var status = failure.getResponse().getStatus();
    if (failure.getCause() instanceof ProblemException problem) {
      return answers.answer(problem);
    }
    if (status >= 500) {
      LOG.error("Request failed", failure);
    }
    return answers.answer(ProblemKind.of(status));
  }

  @ServerExceptionMapper
  public Response invalid(ConstraintViolationException invalid) {
    var fields =
        invalid.getConstraintViolations().stream()
            .map(
                v ->
                    Problems.violation(
                        Fields.of(v.getPropertyPath()), "platform.literal", v.getMessage()))
            .sorted(Comparator.comparing(ProblemException.FieldText::field))
            .toList();
    return answers.answer(Problems.invalid(fields));
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  public Response notSignedIn(SecurityException failure) {
    return answers.answer(ProblemKind.NOT_SIGNED_IN);
  }

  @ServerExceptionMapper
  public Uni<Response> forbidden(ForbiddenException failure) {
    return caller
        .getDeferredIdentity()
        .map(identity -> identity.<ProblemKind>getAttribute(Problems.REFUSAL))
        .map(reason -> answers.answer(reason == null ? ProblemKind.FORBIDDEN : reason));
  }

  @ServerExceptionMapper
  public Response anythingElse(Throwable failure) {
    var known = DatabaseFaults.problemOf(failure);
    if (known.isPresent()) {
      return answers.answer(known.get());
    }
    LOG.error("Request failed", failure);
    return answers.answer(ProblemKind.INTERNAL);
  }
}

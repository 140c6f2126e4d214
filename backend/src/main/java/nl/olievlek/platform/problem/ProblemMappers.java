package nl.olievlek.platform.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
    return answers.answer(Problems.invalid(invalid.getConstraintViolations()));
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  public Response notSignedIn(SecurityException failure) {
    return answers.answer(ProblemKind.NOT_SIGNED_IN);
  }

  @ServerExceptionMapper
  public Uni<Response> forbidden(ForbiddenException failure, ResourceInfo called) {
    return caller
        .getDeferredIdentity()
        .map(identity -> identity.<Set<String>>getAttribute(Problems.WITHHELD))
        .map(
            withheld ->
                answers.answer(
                    opens(withheld, called)
                        ? ProblemKind.SECOND_FACTOR_SETUP_REQUIRED
                        : ProblemKind.FORBIDDEN));
  }

  /** Whether a role that waits for a second factor would have opened this door. */
  private static boolean opens(Set<String> withheld, ResourceInfo called) {
    return withheld != null
        && Stream.of(called.getResourceMethod(), called.getResourceClass())
            .map(door -> door.getAnnotation(RolesAllowed.class))
            .filter(Objects::nonNull)
            .limit(1)
            .flatMap(door -> Stream.of(door.value()))
            .anyMatch(withheld::contains);
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

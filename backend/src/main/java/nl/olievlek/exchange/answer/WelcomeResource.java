package nl.olievlek.exchange.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The host's yes to several learners at once, over HTTP. */
@Path("/internship-answers/_welcome")
@Tag(name = "exchange-internships")
class WelcomeResource {

  private final AnswerService answers;
  private final Caller caller;

  WelcomeResource(AnswerService answers, Caller caller) {
    this.answers = answers;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Roles.ORGANISATION_ADMIN, Roles.SUPERVISOR})
  @Operation(
      operationId = "acceptLearners",
      summary = "Say that several learners may come",
      description =
          "For who answers for the host, to all of them or to none. Saying it again, or of somebody"
              + " who was told before, changes nothing and is the same result.")
  @APIResponse(responseCode = "200", description = "How it stands with each of them.")
  @APIResponse(responseCode = "409", description = "One of them does not come any more.")
  public List<OpenQuestionView> welcome(@Valid WelcomeRequest request) {
    return answers.welcome(request, caller.scope());
  }
}

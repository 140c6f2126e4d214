package nl.olievlek.exchange.answer;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.olievlek.platform.security.GuessThrottle;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers by the link of a mail, over HTTP. */
@Path("/internship-answers")
@Tag(name = "exchange-internships")
@PermitAll
class AnswerResource {

  private final AnswerService answers;
  private final GuessThrottle throttle;

  AnswerResource(AnswerService answers, GuessThrottle throttle) {
    this.answers = answers;
    this.throttle = throttle;
  }

  @POST
  @Path("/_look")
  @PermitAll
  @SecurityRequirements
  @Operation(
      operationId = "lookUpInternshipAnswer",
      summary = "See what a link asks you about internships",
      description =
          "Without signing in. Changes nothing. A POST, because a secret does not belong in an "
              + "address. The link stops working when it expires or you lose the role in which you "
              + "were asked.")
  @APIResponse(responseCode = "200", description = "What is asked, and what was answered.")
  @APIResponse(responseCode = "404", description = "The link does not work.")
  public AnswerPageView look(@Valid AnswerLinkRequest link) {
    return throttle.guarded(() -> answers.look(link.token()));
  }

  @POST
  @PermitAll
  @SecurityRequirements
  @Operation(
      operationId = "giveInternshipAnswer",
      summary = "Answer about internships with the link of a mail",
      description =
          "Without signing in; recorded as the answer of the person who got the link. Giving the "
              + "same answer again is the same result. A different answer is refused with 409: sign "
              + "in to change it.")
  @APIResponse(responseCode = "200", description = "What was answered, and what is still asked.")
  @APIResponse(responseCode = "404", description = "The link does not work.")
  public AnswerPageView answer(@Valid AnswerRequest request) {
    return throttle.guarded(() -> answers.answer(request));
  }
}

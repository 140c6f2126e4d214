package nl.olievlek.account.reminder;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.task.MailChoiceView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the caller hears of what they are asked, over HTTP. */
@Path("/me/mail-choices")
@Tag(name = "tasks")
class MailChoiceResource {

  private final MailChoiceService choices;
  private final Caller caller;

  MailChoiceResource(MailChoiceService choices, Caller caller) {
    this.choices = choices;
    this.caller = caller;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listMyMailChoices",
      summary = "How you hear of what you are asked",
      description =
          "Every kind of task and of news that can come to somebody in your roles by mail. What is"
              + " about your own roles, your way in, or what your organisation is a member of always"
              + " comes.")
  @APIResponse(responseCode = "200", description = "The kinds, each with how you hear of it.")
  public List<MailChoiceView> list() {
    return choices.list(caller.scope());
  }

  @PUT
  @Path("/{kind}")
  @Authenticated
  @Operation(
      operationId = "setMyMailChoice",
      summary = "Choose how you hear of a kind of task",
      description =
          "At once, in one message a day, or not by mail. It works from now on. Somebody who waits"
              + " can still ask you once more.")
  @APIResponse(responseCode = "200", description = "The kinds, each with how you hear of it.")
  public List<MailChoiceView> choose(
      @PathParam("kind") String kind, @Valid MailChoiceRequest request) {
    return choices.choose(kind, request.choice(), caller.scope());
  }
}

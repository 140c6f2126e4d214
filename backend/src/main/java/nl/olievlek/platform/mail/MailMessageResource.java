package nl.olievlek.platform.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Mail that goes out, over HTTP. */
@Path("/mail-messages")
@Tag(name = "mail")
class MailMessageResource {

  private final MailMessageService messages;

  MailMessageResource(MailMessageService messages) {
    this.messages = messages;
  }

  @GET
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "listMailMessages",
      summary = "List what became of mail",
      description =
          "The newest first, without what the messages say. Kept for 30 days. Sort by `createdAt`.")
  @APIResponse(responseCode = "200", description = "One page of messages.")
  public Page<MailMessageView> list(
      @Valid @BeanParam MailMessageFilter filter, @BeanParam PageRequest page) {
    return messages.list(filter, page);
  }

  @GET
  @Path("/{id}/transitions")
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "listMailMessageTransitions",
      summary = "Where a message stands and can go, and who tried it again")
  @APIResponse(responseCode = "200", description = "State, possible states and history.")
  public TransitionsView transitions(@PathParam("id") UUID id) {
    return messages.transitions(id);
  }

  @POST
  @Path("/{id}/transitions")
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "transitionMailMessage",
      summary = "Try a failed message again",
      description = "To `QUEUED`; only for a message that failed.")
  @APIResponse(responseCode = "200", description = "The message in its new state.")
  public MailMessageView transition(
      @PathParam("id") UUID id, @Valid MailTransitionRequest request) {
    return messages.transition(id, request);
  }
}

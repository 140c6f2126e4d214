package nl.olievlek.account.auth;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Links of a change of mail address over HTTP; whoever opens one need not be signed in. */
@Path("/auth/email-changes")
@Tag(name = "auth")
@PermitAll
class EmailConfirmationResource {

  private final EmailChangeService changes;

  EmailConfirmationResource(EmailChangeService changes) {
    this.changes = changes;
  }

  @POST
  @Path("/_confirm")
  @PermitAll
  @SecurityRequirements
  @Operation(
      operationId = "confirmEmailChange",
      summary = "Confirm a change of mail address with a link of a mail",
      description = "When it was the second of the two, the address changes and all sessions end.")
  @APIResponse(responseCode = "200", description = "What was confirmed.")
  @APIResponse(responseCode = "404", description = "The link does not work.")
  public EmailConfirmationView confirm(@Valid LinkRequest link) {
    return changes.confirm(link.token());
  }
}

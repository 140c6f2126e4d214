package nl.olievlek.platform.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Kept mail over HTTP. */
@Path("/kept-mails")
@Tag(name = "mail")
class KeptMailResource {

  private final MailMessageService messages;

  KeptMailResource(MailMessageService messages) {
    this.messages = messages;
  }

  @GET
  @PermitAll
  @SecurityRequirements
  @Operation(
      operationId = "listKeptMails",
      summary = "Read the mail that was kept instead of sent",
      description =
          "For trying the product out without a mail server, and only then: 404 when mail is really"
              + " sent. The newest first. Sort by `createdAt`.")
  @APIResponse(responseCode = "200", description = "One page of kept messages.")
  @APIResponse(responseCode = "404", description = "Mail is really sent.")
  public Page<KeptMailView> list(@BeanParam PageRequest page) {
    return messages.kept(page);
  }
}

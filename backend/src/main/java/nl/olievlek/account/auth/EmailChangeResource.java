package nl.olievlek.account.auth;

import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.olievlek.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Changes of mail address over HTTP. */
@Path("/me/email-changes")
@Tag(name = "auth")
class EmailChangeResource {

  private final EmailChangeService changes;
  private final MailThrottle throttle;
  private final Caller caller;
  private final HttpServerRequest http;

  EmailChangeResource(
      EmailChangeService changes, MailThrottle throttle, Caller caller, HttpServerRequest http) {
    this.changes = changes;
    this.throttle = throttle;
    this.caller = caller;
    this.http = http;
  }

  @POST
  @Authenticated
  @Operation(
      operationId = "changeMyEmail",
      summary = "Ask for another mail address",
      description =
          "Mails the old and the new address a link that works once, for a day. The address changes "
              + "when both were opened. The answer is the same when the new one is somebody else's.")
  @APIResponse(responseCode = "202", description = "Both mails are on their way.")
  @APIResponse(responseCode = "429", description = "Asked too often.")
  public RestResponse<Void> ask(@Valid EmailChangeRequest request) {
    throttle.take(caller.scope().person().toString(), http.remoteAddress().hostAddress());
    changes.ask(request, caller.scope(), caller.session());
    return RestResponse.accepted();
  }
}

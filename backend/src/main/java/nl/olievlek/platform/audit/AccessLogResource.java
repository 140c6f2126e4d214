package nl.olievlek.platform.audit;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.olievlek.platform.paging.Keyset;
import nl.olievlek.platform.paging.KeysetRequest;
import nl.olievlek.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own part of the trail over HTTP. */
@Path("/me/access-log")
@Tag(name = "privacy")
class AccessLogResource {

  private final AuditService audit;
  private final Caller caller;

  AccessLogResource(AuditService audit, Caller caller) {
    this.audit = audit;
    this.caller = caller;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "getMyAccessLog",
      summary = "See who looked at what is kept about you, or changed it",
      description = "Newest first; what you did yourself is left out.")
  @APIResponse(responseCode = "200", description = "A stretch of the trail about you.")
  public Keyset<AuditRecordView> concerningMe(@BeanParam KeysetRequest stretch) {
    return audit.concerning(caller.scope(), stretch);
  }
}

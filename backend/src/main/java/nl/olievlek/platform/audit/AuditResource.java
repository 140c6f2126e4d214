package nl.olievlek.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.olievlek.platform.paging.Keyset;
import nl.olievlek.platform.paging.KeysetRequest;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The trail over HTTP. */
@Path("/audit-records")
@Tag(name = "privacy")
class AuditResource {

  private final AuditService audit;
  private final Caller caller;

  AuditResource(AuditService audit, Caller caller) {
    this.audit = audit;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.AUDITOR})
  @Operation(
      operationId = "listAuditRecords",
      summary = "Find who did what",
      description =
          "Changes, and looks at records of learners; newest first. A coordinator reads what "
              + "concerns the own networks; an auditor reads the same without names.")
  @APIResponse(responseCode = "200", description = "A stretch of the trail.")
  public Keyset<AuditRecordView> search(
      @Valid @BeanParam AuditFilter filter, @BeanParam KeysetRequest stretch) {
    return audit.search(filter, caller.scope(), stretch);
  }
}

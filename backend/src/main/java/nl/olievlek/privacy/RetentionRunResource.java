package nl.olievlek.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.olievlek.platform.idempotency.Idempotent;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import nl.olievlek.platform.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs over HTTP. */
@Path("/retention-runs")
@Tag(name = "privacy")
class RetentionRunResource {

  private final RetentionRunService runs;
  private final Caller caller;

  RetentionRunResource(RetentionRunService runs, Caller caller) {
    this.runs = runs;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "listRetentionRuns",
      summary = "List what was destroyed, or would have been",
      description = "Newest first; counts only. Sort by `createdAt`.")
  @APIResponse(responseCode = "200", description = "One page of runs.")
  public Page<RetentionRunView> list(@BeanParam PageRequest page) {
    return runs.list(page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(operationId = "getRetentionRun", summary = "Get what a run destroyed")
  @APIResponse(responseCode = "200", description = "The run.")
  public RetentionRunView get(@PathParam("id") UUID id) {
    return runs.get(id);
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "addRetentionRun",
      summary = "Destroy what was kept long enough, or see what that would be",
      description =
          "The same happens by itself every night. Samples are left out, and whoever is restricted.")
  @APIResponse(
      responseCode = "201",
      description = "What was destroyed, or would be.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RetentionRunView.class)))
  public RestResponse<RetentionRunView> run(@Valid RetentionRunRequest request) {
    var run = runs.run(request.preview(), caller.scope().person());
    return Created.at("retention-runs", run.id(), run);
  }
}

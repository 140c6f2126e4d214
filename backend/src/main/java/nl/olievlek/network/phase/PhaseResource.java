package nl.olievlek.network.phase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.olievlek.platform.idempotency.Idempotent;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.record.RecordService;
import nl.olievlek.platform.record.Selection;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import nl.olievlek.platform.web.Created;
import nl.olievlek.platform.web.EntityTags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Phases of a network over HTTP. */
@Path("/networks/{networkId}/phases")
@Tag(name = "networks")
class PhaseResource {

  private final RecordService records;
  private final PhaseRecords phases;
  private final Caller caller;

  PhaseResource(RecordService records, PhaseRecords phases, Caller caller) {
    this.records = records;
    this.phases = phases;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listPhases",
      summary = "List phases of a network",
      description = "Sort by `sequence` or `startDate`.")
  @APIResponse(responseCode = "200", description = "One page of phases of a network.")
  public Page<PhaseView> list(@PathParam("networkId") UUID networkId, @BeanParam PageRequest page) {
    return records.list(phases, networkId, Selection.ALL, page);
  }

  @GET
  @Path("/{phaseId}")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getPhase", summary = "Get a phase")
  @APIResponse(responseCode = "200", description = "A phase.")
  public PhaseView get(@PathParam("networkId") UUID networkId, @PathParam("phaseId") UUID phaseId) {
    return records.get(phases, networkId, phaseId);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "addPhase",
      summary = "Add a phase",
      description = "A coordinator does so for the own network only.")
  @APIResponse(
      responseCode = "201",
      description = "What was added.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PhaseView.class)))
  public RestResponse<PhaseView> add(
      @PathParam("networkId") UUID networkId, @Valid PhaseRequest request) {
    var added = records.add(phases, networkId, request, caller.scope());
    return Created.at("networks/" + networkId + "/phases", added.id(), added);
  }

  @PUT
  @Path("/{phaseId}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "changePhase",
      summary = "Change a phase",
      description =
          "The status goes from `PLANNED` to `RUNNING` to `FINISHED`. A coordinator does so for the own network only.")
  @APIResponse(responseCode = "200", description = "What it became.")
  public PhaseView change(
      @PathParam("networkId") UUID networkId,
      @PathParam("phaseId") UUID phaseId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid PhaseRequest request) {
    var version = EntityTags.required(ifMatch);
    return records.change(phases, networkId, phaseId, request, version, caller.scope());
  }
}

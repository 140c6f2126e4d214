package nl.olievlek.network.project;

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

/** Projects of a network over HTTP. */
@Path("/networks/{networkId}/projects")
@Tag(name = "networks")
class ProjectResource {

  private final RecordService records;
  private final ProjectRecords projects;
  private final Caller caller;

  ProjectResource(RecordService records, ProjectRecords projects, Caller caller) {
    this.records = records;
    this.projects = projects;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listProjects",
      summary = "List projects of a network",
      description = "Sort by `name` or `startDate`.")
  @APIResponse(responseCode = "200", description = "One page of projects of a network.")
  public Page<ProjectView> list(
      @PathParam("networkId") UUID networkId, @BeanParam PageRequest page) {
    return records.list(projects, networkId, Selection.ALL, page);
  }

  @GET
  @Path("/{projectId}")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getProject", summary = "Get a project")
  @APIResponse(responseCode = "200", description = "A project.")
  public ProjectView get(
      @PathParam("networkId") UUID networkId, @PathParam("projectId") UUID projectId) {
    return records.get(projects, networkId, projectId);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "addProject",
      summary = "Add a project",
      description = "A coordinator does so for the own network only.")
  @APIResponse(
      responseCode = "201",
      description = "What was added.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ProjectView.class)))
  public RestResponse<ProjectView> add(
      @PathParam("networkId") UUID networkId, @Valid ProjectRequest request) {
    var added = records.add(projects, networkId, request, caller.scope());
    return Created.at("networks/" + networkId + "/projects", added.id(), added);
  }

  @PUT
  @Path("/{projectId}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "changeProject",
      summary = "Change a project",
      description = "A coordinator does so for the own network only.")
  @APIResponse(responseCode = "200", description = "What it became.")
  public ProjectView change(
      @PathParam("networkId") UUID networkId,
      @PathParam("projectId") UUID projectId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid ProjectRequest request) {
    var version = EntityTags.required(ifMatch);
    return records.change(projects, networkId, projectId, request, version, caller.scope());
  }
}

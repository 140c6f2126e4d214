package nl.olievlek.network.programme;

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
import nl.olievlek.platform.security.Roles;
import nl.olievlek.platform.web.Created;
import nl.olievlek.platform.web.EntityTags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Programmes over HTTP. */
@Path("/programmes")
@Tag(name = "programmes")
class ProgrammeResource {

  private final ProgrammeService programmes;

  ProgrammeResource(ProgrammeService programmes) {
    this.programmes = programmes;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listProgrammes",
      summary = "List programmes",
      description = "Everyone who is signed in sees all programmes. Sort by `name` or `kind`.")
  @APIResponse(responseCode = "200", description = "One page of programmes.")
  public Page<ProgrammeNode> list(
      @Valid @BeanParam ProgrammeFilter filter, @BeanParam PageRequest page) {
    return programmes.list(filter, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getProgramme", summary = "Get a programme")
  @APIResponse(responseCode = "200", description = "The programme.")
  public ProgrammeView get(@PathParam("id") UUID id) {
    return programmes.get(id);
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "addProgramme",
      summary = "Add a programme",
      description = "Leave the name out for one that the source counts but does not name.")
  @APIResponse(
      responseCode = "201",
      description = "The new programme.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ProgrammeView.class)))
  public RestResponse<ProgrammeView> add(@Valid ProgrammeRequest request) {
    var added = programmes.add(request);
    return Created.at("programmes", added.id(), added);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "changeProgramme",
      summary = "Change a programme",
      description = "A programme cannot become a part of its own part.")
  @APIResponse(responseCode = "200", description = "The changed programme.")
  public ProgrammeView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid ProgrammeRequest request) {
    return programmes.change(id, request, EntityTags.required(ifMatch));
  }
}

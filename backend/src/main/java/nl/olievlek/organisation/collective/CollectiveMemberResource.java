package nl.olievlek.organisation.collective;

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

/** Members of a collective over HTTP. */
@Path("/organisations/{organisationId}/collective-members")
@Tag(name = "organisations")
class CollectiveMemberResource {

  private final RecordService records;
  private final CollectiveMemberRecords members;
  private final Caller caller;

  CollectiveMemberResource(RecordService records, CollectiveMemberRecords members, Caller caller) {
    this.records = records;
    this.members = members;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listCollectiveMembers",
      summary = "List members of a collective",
      description =
          "Without `asOfDate` former and future members are listed too. Sort by `organisation` or `validFrom`.")
  @APIResponse(responseCode = "200", description = "One page of members of a collective.")
  public Page<CollectiveMemberView> list(
      @PathParam("organisationId") UUID organisationId,
      @Valid @BeanParam CollectiveMemberFilter filter,
      @BeanParam PageRequest page) {
    return records.list(members, organisationId, filter, page);
  }

  @GET
  @Path("/{memberId}")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getCollectiveMember", summary = "Get a member of a collective")
  @APIResponse(responseCode = "200", description = "A member of a collective.")
  public CollectiveMemberView get(
      @PathParam("organisationId") UUID organisationId, @PathParam("memberId") UUID memberId) {
    return records.get(members, organisationId, memberId);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "addCollectiveMember",
      summary = "Add a member of a collective",
      description =
          "Leave the organisation out for a member that no source names. An organisation admin does so for the own collective only.")
  @APIResponse(
      responseCode = "201",
      description = "What was added.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CollectiveMemberView.class)))
  public RestResponse<CollectiveMemberView> add(
      @PathParam("organisationId") UUID organisationId, @Valid CollectiveMemberRequest request) {
    var added = records.add(members, organisationId, request, caller.scope());
    return Created.at("organisations/" + organisationId + "/collective-members", added.id(), added);
  }

  @PUT
  @Path("/{memberId}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "changeCollectiveMember",
      summary = "Change a member of a collective",
      description = "An organisation admin does so for the own organisation only.")
  @APIResponse(responseCode = "200", description = "What it became.")
  public CollectiveMemberView change(
      @PathParam("organisationId") UUID organisationId,
      @PathParam("memberId") UUID memberId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid CollectiveMemberRequest request) {
    var version = EntityTags.required(ifMatch);
    return records.change(members, organisationId, memberId, request, version, caller.scope());
  }
}

package nl.olievlek.network.membership;

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

/** Memberships of a network over HTTP. */
@Path("/networks/{networkId}/memberships")
@Tag(name = "networks")
class MembershipResource {

  private final MembershipService memberships;
  private final Caller caller;

  MembershipResource(MembershipService memberships, Caller caller) {
    this.memberships = memberships;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listMemberships",
      summary = "List memberships of a network",
      description =
          "Without `asOfDate` former and future members are listed too. Sort by `organisation`, `role` or `validFrom`.")
  @APIResponse(responseCode = "200", description = "One page of memberships of a network.")
  public Page<MembershipView> list(
      @PathParam("networkId") UUID networkId,
      @Valid @BeanParam MembershipFilter filter,
      @BeanParam PageRequest page) {
    return memberships.list(networkId, filter, page);
  }

  @GET
  @Path("/{membershipId}")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getMembership", summary = "Get a membership")
  @APIResponse(responseCode = "200", description = "A membership.")
  public MembershipView get(
      @PathParam("networkId") UUID networkId, @PathParam("membershipId") UUID membershipId) {
    return memberships.get(networkId, membershipId);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "addMembership",
      summary = "Add a membership",
      description =
          "An organisation holds a role once at a time. Leave the organisation out for a member that no source names. A coordinator does so for the own network only.")
  @APIResponse(
      responseCode = "201",
      description = "What was added.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = MembershipView.class)))
  public RestResponse<MembershipView> add(
      @PathParam("networkId") UUID networkId, @Valid MembershipRequest request) {
    var added = memberships.add(networkId, request, caller.scope());
    return Created.at("networks/" + networkId + "/memberships", added.id(), added);
  }

  @PUT
  @Path("/{membershipId}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "changeMembership",
      summary = "Change a membership",
      description = "A coordinator does so for the own network only.")
  @APIResponse(responseCode = "200", description = "What it became.")
  public MembershipView change(
      @PathParam("networkId") UUID networkId,
      @PathParam("membershipId") UUID membershipId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid MembershipRequest request) {
    var version = EntityTags.required(ifMatch);
    return memberships.change(networkId, membershipId, request, version, caller.scope());
  }
}

package nl.olievlek.network.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.olievlek.platform.idempotency.Idempotent;
import nl.olievlek.platform.lifecycle.TransitionsView;
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
          "Without `asOfDate` former and future members are listed too, and for the two sides what "
              + "was proposed and declined. Sort by `organisation`, `role` or `validFrom`.")
  @APIResponse(responseCode = "200", description = "One page of memberships of a network.")
  public Page<MembershipView> list(
      @PathParam("networkId") UUID networkId,
      @Valid @BeanParam MembershipFilter filter,
      @BeanParam PageRequest page) {
    return memberships.list(networkId, filter, caller.scope(), page);
  }

  @GET
  @Path("/{membershipId}")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getMembership", summary = "Get a membership")
  @APIResponse(responseCode = "200", description = "A membership.")
  public MembershipView get(
      @PathParam("networkId") UUID networkId, @PathParam("membershipId") UUID membershipId) {
    return memberships.get(networkId, membershipId, caller.scope());
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "addMembership",
      summary = "Propose a membership",
      description =
          "A coordinator asks an organisation to join the own network, an organisation admin asks a "
              + "network to take the own organisation in. It gives nobody anything until the other "
              + "side agrees. An organisation holds a role once at a time. A coordinator can leave "
              + "the organisation out for a member that no source names, which is accepted at once.")
  @APIResponse(
      responseCode = "201",
      description = "What was proposed.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = MembershipView.class)))
  public RestResponse<MembershipView> add(
      @PathParam("networkId") UUID networkId, @Valid MembershipRequest request) {
    var added = memberships.propose(networkId, request, caller.scope());
    return Created.at("networks/" + networkId + "/memberships", added.id(), added);
  }

  @PUT
  @Path("/{membershipId}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "changeMembership",
      summary = "Make an accepted membership shorter",
      description =
          "For either side. The period gets no longer, and organisation and role stay: what is more "
              + "or different is a new proposal.")
  @APIResponse(responseCode = "200", description = "What it became.")
  public MembershipView change(
      @PathParam("networkId") UUID networkId,
      @PathParam("membershipId") UUID membershipId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid MembershipRequest request) {
    var version = EntityTags.required(ifMatch);
    return memberships.change(networkId, membershipId, request, version, caller.scope());
  }

  @DELETE
  @Path("/{membershipId}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "removeMembership",
      summary = "Take away a member that no source names",
      description =
          "For what was written down by mistake, by the network. A member with a name was asked: "
              + "its membership is ended or taken back.")
  @APIResponse(responseCode = "204", description = "There is no such member any more.")
  public RestResponse<Void> remove(
      @PathParam("networkId") UUID networkId, @PathParam("membershipId") UUID membershipId) {
    memberships.remove(networkId, membershipId, caller.scope());
    return RestResponse.noContent();
  }

  @POST
  @Path("/{membershipId}/transitions")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "transitionMembership",
      summary = "Accept, decline, take back or end a membership",
      description =
          "`PROPOSED` → `ACCEPTED` by the side that was asked, by the platform only where that side "
              + "has nobody; → `DECLINED` by either side, with a reason. `ACCEPTED` → `ENDED` by "
              + "either side, at once, with a reason.")
  @APIResponse(responseCode = "200", description = "The membership in its new state.")
  public MembershipView transition(
      @PathParam("networkId") UUID networkId,
      @PathParam("membershipId") UUID membershipId,
      @Valid MembershipTransition step) {
    return memberships.step(networkId, membershipId, step, caller.scope());
  }

  @GET
  @Path("/{membershipId}/transitions")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "getMembershipTransitions",
      summary = "Get the steps of a membership",
      description = "For the two sides and the platform.")
  @APIResponse(responseCode = "200", description = "State now, next states and history.")
  public TransitionsView transitions(
      @PathParam("networkId") UUID networkId, @PathParam("membershipId") UUID membershipId) {
    return memberships.history(networkId, membershipId, caller.scope());
  }
}

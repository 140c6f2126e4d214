package nl.olievlek.account;

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
import nl.olievlek.organisation.OrganisationRef;
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

/** Roles that were given, over HTTP. */
@Path("/role-grants")
@Tag(name = "people")
class RoleGrantResource {

  private final RoleGrantService grants;
  private final Caller caller;

  RoleGrantResource(RoleGrantService grants, Caller caller) {
    this.grants = grants;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "listRoleGrants",
      summary = "List roles that were given",
      description =
          "Those of the networks and organisations that you run, past ones too. Sort by"
              + " `validFrom`, `surname` or `role`.")
  @APIResponse(responseCode = "200", description = "One page of roles.")
  public Page<RoleGrantView> list(
      @Valid @BeanParam RoleGrantFilter filter, @BeanParam PageRequest page) {
    return grants.list(filter, page, caller.scope());
  }

  @GET
  @Path("/_places")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "listRolePlaces",
      summary = "Organisations in which you may give a role",
      description = "For the roles of organisation admin and supervisor. Sort by `name`.")
  @APIResponse(responseCode = "200", description = "One page of organisations.")
  public Page<OrganisationRef> places(
      @Valid @BeanParam RolePlaceFilter filter, @BeanParam PageRequest page) {
    return grants.places(filter, page, caller.scope());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(operationId = "getRoleGrant", summary = "Get a role that was given")
  @APIResponse(responseCode = "200", description = "The role.")
  public RoleGrantView get(@PathParam("id") UUID id) {
    return grants.get(id, caller.scope());
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "giveRole",
      summary = "Offer somebody a role",
      description =
          "It works when the person accepts it. Nobody gives a role to themselves. A coordinator"
              + " offers roles of the own network, and the first admin of a member that never had one;"
              + " an organisation admin those of admin, supervisor and learner in the own"
              + " organisation, which are nobody else's to give.")
  @APIResponse(
      responseCode = "201",
      description = "The role that was offered.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RoleGrantView.class)))
  public RestResponse<RoleGrantView> give(@Valid RoleGrantRequest request) {
    var given = grants.add(request, caller.scope());
    return Created.at("role-grants", given.id(), given);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "changeRoleGrant",
      summary = "Change from when to when a role counts",
      description = "For whoever may give that role; your own only to shorten it.")
  @APIResponse(responseCode = "200", description = "The changed role.")
  public RoleGrantView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid RoleGrantDatesRequest request) {
    return grants.change(id, request, EntityTags.required(ifMatch), caller.scope());
  }

  @GET
  @Path("/{id}/transitions")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "listRoleGrantTransitions",
      summary = "Where a role stands, can go and came from")
  @APIResponse(responseCode = "200", description = "State, possible states and history.")
  public TransitionsView transitions(@PathParam("id") UUID id) {
    return grants.history(id, caller.scope());
  }

  @POST
  @Path("/{id}/transitions")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "transitionRoleGrant",
      summary = "Take a role back",
      description =
          "For whoever may give that role, and for whose it is. Works at once, also for somebody who"
              + " is signed in. The last platform admin and the last coordinator of a running network"
              + " keep theirs.")
  @APIResponse(responseCode = "200", description = "The role, taken back.")
  public RoleGrantView transition(@PathParam("id") UUID id, @Valid RoleGrantTransition request) {
    return grants.transition(id, request, caller.scope());
  }
}

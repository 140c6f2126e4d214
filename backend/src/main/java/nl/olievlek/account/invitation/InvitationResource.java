package nl.olievlek.account.invitation;

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
import nl.olievlek.platform.lifecycle.TransitionsView;
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

/** Invitations over HTTP. */
@Path("/invitations")
@Tag(name = "people")
class InvitationResource {

  private final InvitationService invitations;
  private final Caller caller;

  InvitationResource(InvitationService invitations, Caller caller) {
    this.invitations = invitations;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "listInvitations",
      summary = "List invitations",
      description =
          "Invitations to roles in the networks and organisations that you run, the newest first. "
              + "Sort by `createdAt`, `expiresAt` or `surname`.")
  @APIResponse(responseCode = "200", description = "One page of invitations.")
  public Page<InvitationView> list(
      @Valid @BeanParam InvitationFilter filter, @BeanParam PageRequest page) {
    return invitations.list(filter, caller.scope(), page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(operationId = "getInvitation", summary = "Get an invitation")
  @APIResponse(responseCode = "200", description = "The invitation.")
  public InvitationView get(@PathParam("id") UUID id) {
    return invitations.get(id, caller.scope());
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "invitePerson",
      summary = "Invite somebody to a role",
      description =
          "Offers the role and mails a link that works once, for 14 days; the role begins when it is "
              + "accepted. The answer repeats what you sent, also when that address is known "
              + "elsewhere. Whom you reach already is invited as who they are. "
              + "You may invite to the roles that you may give.")
  @APIResponse(
      responseCode = "201",
      description = "The invitation.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InvitationView.class)))
  public RestResponse<InvitationView> invite(@Valid InvitationRequest request) {
    var made = invitations.invite(request, caller.scope());
    return Created.at("invitations", made.id(), made);
  }

  @GET
  @Path("/{id}/transitions")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "listInvitationTransitions",
      summary = "Where an invitation stands, can go and came from")
  @APIResponse(responseCode = "200", description = "State, possible states and history.")
  public TransitionsView transitions(@PathParam("id") UUID id) {
    return invitations.transitions(id, caller.scope());
  }

  @POST
  @Path("/{id}/transitions")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "transitionInvitation",
      summary = "Send an invitation again or take it back",
      description =
          "`OPEN` sends a new link; the former one stops working. `REVOKED` takes the role back too; "
              + "after somebody came in, take back the role itself.")
  @APIResponse(responseCode = "200", description = "The invitation in its new state.")
  public InvitationView transition(
      @PathParam("id") UUID id, @Valid InvitationTransitionRequest step) {
    return invitations.transition(id, step, caller.scope());
  }
}

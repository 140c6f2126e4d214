package nl.olievlek.meeting.registration;

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

/** Registrations over HTTP. */
@Path("/meetings/{meetingId}/registrations")
@Tag(name = "meetings")
class RegistrationResource {

  private final RegistrationService registrations;
  private final Caller caller;

  RegistrationResource(RegistrationService registrations, Caller caller) {
    this.registrations = registrations;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.MEMBER, Roles.GUEST})
  @Operation(
      operationId = "listRegistrations",
      summary = "List the registrations for a meeting",
      description =
          "Whoever works in the network sees all of them; learners and guests their own and the "
              + "people who want to be named. Sort by `surname`, `status` or `createdAt`.")
  @APIResponse(responseCode = "200", description = "One page of registrations.")
  public Page<RegistrationView> list(
      @PathParam("meetingId") UUID meetingId,
      @Valid @BeanParam RegistrationFilter filter,
      @BeanParam PageRequest page) {
    return registrations.list(meetingId, filter, page, caller.scope());
  }

  @GET
  @Path("/{registrationId}")
  @RolesAllowed({Roles.MEMBER, Roles.GUEST})
  @Operation(operationId = "getRegistration", summary = "Get a registration")
  @APIResponse(responseCode = "200", description = "The registration.")
  public RegistrationView get(
      @PathParam("meetingId") UUID meetingId, @PathParam("registrationId") UUID registrationId) {
    return registrations.get(meetingId, registrationId, caller.scope());
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.MEMBER, Roles.GUEST})
  @Operation(
      operationId = "addRegistration",
      summary = "Register for a meeting, or invite somebody",
      description =
          "Without a seat left you come on the waiting list; a freed seat is offered to who waits "
              + "longest. Only a coordinator of the network invites others.")
  @APIResponse(
      responseCode = "201",
      description = "The new registration.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RegistrationView.class)))
  public RestResponse<RegistrationView> add(
      @PathParam("meetingId") UUID meetingId, @Valid RegistrationRequest request) {
    var added = registrations.add(meetingId, request, caller.scope());
    return Created.at("meetings/" + meetingId + "/registrations", added.id(), added);
  }

  @PUT
  @Path("/{registrationId}")
  @RolesAllowed({Roles.MEMBER, Roles.GUEST})
  @Operation(
      operationId = "changeRegistration",
      summary = "Choose whether you are named",
      description = "Only for your own registration; nobody is named without wanting it.")
  @APIResponse(responseCode = "200", description = "The changed registration.")
  public RegistrationView change(
      @PathParam("meetingId") UUID meetingId,
      @PathParam("registrationId") UUID registrationId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid ListingRequest request) {
    return registrations.listPublicly(
        meetingId, registrationId, request, EntityTags.required(ifMatch), caller.scope());
  }

  @GET
  @Path("/{registrationId}/transitions")
  @RolesAllowed({Roles.MEMBER, Roles.GUEST})
  @Operation(
      operationId = "getRegistrationTransitions",
      summary = "Get the history of a registration")
  @APIResponse(responseCode = "200", description = "State now, possible states and history.")
  public TransitionsView history(
      @PathParam("meetingId") UUID meetingId, @PathParam("registrationId") UUID registrationId) {
    return registrations.history(meetingId, registrationId, caller.scope());
  }

  @POST
  @Path("/{registrationId}/transitions")
  @RolesAllowed({Roles.MEMBER, Roles.GUEST})
  @Operation(
      operationId = "moveRegistration",
      summary = "Accept, decline, cancel, excuse, or note who was there",
      description =
          "For yourself: `REGISTERED`, `DECLINED`, `CANCELLED` and, up to the day itself, `EXCUSED`; "
              + "each can be taken back until then by registering again, if there is a seat. A "
              + "coordinator does this for others too and notes `ATTENDED`, `PARTLY` or `NO_SHOW` "
              + "from the day of the meeting on, or `REGISTERED` when that was a mistake.")
  @APIResponse(responseCode = "200", description = "The registration in its new state.")
  public RegistrationView move(
      @PathParam("meetingId") UUID meetingId,
      @PathParam("registrationId") UUID registrationId,
      @Valid RegistrationTransition step) {
    return registrations.step(meetingId, registrationId, step, caller.scope());
  }
}

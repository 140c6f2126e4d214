package nl.olievlek.meeting;

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

/** Meetings over HTTP. */
@Path("/meetings")
@Tag(name = "meetings")
class MeetingResource {

  private final MeetingService meetings;
  private final Caller caller;

  MeetingResource(MeetingService meetings, Caller caller) {
    this.meetings = meetings;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.MEMBER, Roles.GUEST})
  @Operation(
      operationId = "listMeetings",
      summary = "List meetings",
      description =
          "The meetings of your networks and those you are registered for. Sort by `meetingDate` or "
              + "`title`.")
  @APIResponse(responseCode = "200", description = "One page of meetings.")
  public Page<MeetingSummary> list(
      @Valid @BeanParam MeetingFilter filter, @BeanParam PageRequest page) {
    return meetings.list(filter, page, caller.scope());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.MEMBER, Roles.GUEST})
  @Operation(operationId = "getMeeting", summary = "Get a meeting with its agenda")
  @APIResponse(responseCode = "200", description = "The meeting.")
  public MeetingView get(@PathParam("id") UUID id) {
    return meetings.get(id, caller.scope());
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "planMeeting",
      summary = "Plan a meeting",
      description = "In a network that you coordinate.")
  @APIResponse(
      responseCode = "201",
      description = "The new meeting.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = MeetingView.class)))
  public RestResponse<MeetingView> plan(@Valid MeetingRequest request) {
    var planned = meetings.plan(request, caller.scope());
    return Created.at("meetings", planned.summary().id(), planned);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "changeMeeting",
      summary = "Change a meeting",
      description =
          "More seats are offered to those who wait at once; fewer than are taken is a conflict.")
  @APIResponse(responseCode = "200", description = "The changed meeting.")
  public MeetingView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid MeetingRequest request) {
    return meetings.change(id, request, EntityTags.required(ifMatch), caller.scope());
  }

  @GET
  @Path("/{id}/transitions")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getMeetingTransitions", summary = "Get the history of a meeting")
  @APIResponse(responseCode = "200", description = "State now, possible states and history.")
  public TransitionsView history(@PathParam("id") UUID id) {
    return meetings.history(id, caller.scope());
  }

  @POST
  @Path("/{id}/transitions")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "moveMeeting",
      summary = "Hold or cancel a meeting",
      description =
          "`HELD` is possible from the date of the meeting on; `CANCELLED` needs a reason.")
  @APIResponse(responseCode = "200", description = "The meeting in its new state.")
  public MeetingView move(@PathParam("id") UUID id, @Valid MeetingTransition step) {
    return meetings.step(id, step, caller.scope());
  }
}

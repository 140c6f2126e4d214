package nl.olievlek.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import nl.olievlek.platform.web.EntityTags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Agendas over HTTP. */
@Path("/meetings/{meetingId}/agenda-items")
@Tag(name = "meetings")
class AgendaResource {

  private final AgendaService agenda;
  private final Caller caller;

  AgendaResource(AgendaService agenda, Caller caller) {
    this.agenda = agenda;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.MEMBER, Roles.GUEST})
  @Operation(operationId = "getAgenda", summary = "Get the agenda of a meeting")
  @APIResponse(responseCode = "200", description = "The agenda.")
  public AgendaView get(@PathParam("meetingId") UUID meetingId) {
    return agenda.get(meetingId, caller.scope());
  }

  @PUT
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "replaceAgenda",
      summary = "Replace the agenda of a meeting",
      description =
          "Sends the whole agenda, with the version of the meeting in `If-Match`. When start and end "
              + "of the meeting and the length of every point are known, the minutes must add up.")
  @APIResponse(responseCode = "200", description = "The new agenda.")
  public AgendaView replace(
      @PathParam("meetingId") UUID meetingId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid AgendaRequest request) {
    return agenda.replace(meetingId, request, EntityTags.required(ifMatch), caller.scope());
  }
}

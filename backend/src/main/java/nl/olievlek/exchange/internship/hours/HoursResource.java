package nl.olievlek.exchange.internship.hours;

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

/** The ledger of hours over HTTP. */
@Path("/exchange-internships/{id}/hours")
@Tag(name = "exchange-internships")
class HoursResource {

  private final HoursService hours;
  private final Caller caller;

  HoursResource(HoursService hours, Caller caller) {
    this.hours = hours;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listInternshipHours",
      summary = "List the hours of an internship",
      description = "A ledger by day: what was entered stays, a correction is another line.")
  @APIResponse(responseCode = "200", description = "One page of lines.")
  public Page<HoursView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
    return hours.list(id, caller.scope(), page);
  }

  @POST
  @Idempotent
  @RolesAllowed({
    Roles.PLATFORM_ADMIN,
    Roles.NETWORK_COORDINATOR,
    Roles.ORGANISATION_ADMIN,
    Roles.SUPERVISOR,
    Roles.LEARNER
  })
  @Operation(
      operationId = "addInternshipHours",
      summary = "Enter hours of a day",
      description =
          "What the host or the coordinator enters is confirmed at once, what the learner enters "
              + "waits for the host.")
  @APIResponse(
      responseCode = "201",
      description = "The new line.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = HoursView.class)))
  public RestResponse<HoursView> add(@PathParam("id") UUID id, @Valid HoursRequest request) {
    return created(id, hours.enter(id, request, caller.scope()));
  }

  @GET
  @Path("/{hoursId}/transitions")
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listInternshipHoursTransitions",
      summary = "Where a line of hours stands, can go and came from")
  @APIResponse(responseCode = "200", description = "State, possible states and history.")
  public TransitionsView transitions(@PathParam("id") UUID id, @PathParam("hoursId") UUID hoursId) {
    return hours.transitions(id, hoursId, caller.scope());
  }

  @POST
  @Path("/{hoursId}/transitions")
  @RolesAllowed({
    Roles.PLATFORM_ADMIN,
    Roles.NETWORK_COORDINATOR,
    Roles.ORGANISATION_ADMIN,
    Roles.SUPERVISOR,
    Roles.LEARNER
  })
  @Operation(
      operationId = "decideInternshipHours",
      summary = "Confirm, refuse or take back proposed hours",
      description =
          "`CONFIRMED` and `REFUSED` by the host or the coordinator, also after a refusal; "
              + "`WITHDRAWN` by the learner, until they are answered. Saying the same again "
              + "changes nothing.")
  @APIResponse(responseCode = "200", description = "The line in its new state.")
  public HoursView decide(
      @PathParam("id") UUID id,
      @PathParam("hoursId") UUID hoursId,
      @Valid HoursTransitionRequest request) {
    return hours.decide(id, hoursId, request, caller.scope());
  }

  @POST
  @Path("/{hoursId}/corrections")
  @Idempotent
  @RolesAllowed({
    Roles.PLATFORM_ADMIN,
    Roles.NETWORK_COORDINATOR,
    Roles.ORGANISATION_ADMIN,
    Roles.SUPERVISOR
  })
  @Operation(
      operationId = "correctInternshipHours",
      summary = "Correct a line of hours",
      description =
          "By the host or the coordinator. The line stays; another one with the difference makes "
              + "the sum right.")
  @APIResponse(
      responseCode = "201",
      description = "The line with the difference.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = HoursView.class)))
  public RestResponse<HoursView> correct(
      @PathParam("id") UUID id,
      @PathParam("hoursId") UUID hoursId,
      @Valid HoursCorrectionRequest request) {
    return created(id, hours.correct(id, hoursId, request, caller.scope()));
  }

  private static RestResponse<HoursView> created(UUID internship, HoursView line) {
    return Created.at("exchange-internships/" + internship + "/hours", line.id(), line);
  }
}

package nl.olievlek.exchange.internship;

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

/** Exchange internships over HTTP. */
@Path("/exchange-internships")
@Tag(name = "exchange-internships")
class InternshipResource {

  private final InternshipService internships;
  private final Caller caller;

  InternshipResource(InternshipService internships, Caller caller) {
    this.internships = internships;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listExchangeInternships",
      summary = "List exchange internships",
      description =
          "Coordinators see those of their networks, admins those of their organisation as home or "
              + "host, supervisors those of their learners and of their places, learners their own. "
              + "Sort by `plannedStartDate` or `status`.")
  @APIResponse(responseCode = "200", description = "One page of internships.")
  public Page<InternshipView> list(
      @Valid @BeanParam InternshipFilter filter, @BeanParam PageRequest page) {
    return internships.list(filter, caller.scope(), page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getExchangeInternship", summary = "Get an exchange internship")
  @APIResponse(responseCode = "200", description = "The internship.")
  public InternshipView get(@PathParam("id") UUID id) {
    return internships.get(id, caller.scope());
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "addExchangeInternship",
      summary = "Add an exchange internship beside the plan",
      description =
          "For a learner without a place, or to replace an internship that came to nothing. The "
              + "hard rules of the planner hold here too.")
  @APIResponse(
      responseCode = "201",
      description = "The new internship, proposed.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InternshipView.class)))
  public RestResponse<InternshipView> add(@Valid InternshipRequest request) {
    var added = internships.add(request, caller.scope());
    return Created.at("exchange-internships", added.id(), added);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "changeExchangeInternship",
      summary = "Change the dates of an exchange internship",
      description =
          "Planned dates are changed by the coordinator before it begins, actual dates by an admin "
              + "of the host once it has begun.")
  @APIResponse(responseCode = "200", description = "The changed internship.")
  public InternshipView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid InternshipDatesRequest request) {
    return internships.change(id, request, EntityTags.required(ifMatch), caller.scope());
  }

  @GET
  @Path("/{id}/transitions")
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listExchangeInternshipTransitions",
      summary = "Where an exchange internship stands, can go and came from")
  @APIResponse(responseCode = "200", description = "State, possible states and history.")
  public TransitionsView transitions(@PathParam("id") UUID id) {
    return internships.transitions(id, caller.scope());
  }

  @POST
  @Path("/{id}/transitions")
  @RolesAllowed({
    Roles.PLATFORM_ADMIN,
    Roles.NETWORK_COORDINATOR,
    Roles.ORGANISATION_ADMIN,
    Roles.SUPERVISOR,
    Roles.LEARNER
  })
  @Operation(
      operationId = "transitionExchangeInternship",
      summary = "Take a step with an exchange internship",
      description =
          "The host accepts, declines, and notes the start, a no-show or an early end. The home "
              + "organisation cancels and recognises, the learner cancels. `AGREED` follows when "
              + "learner, home and host agree on the latest agreement, `RETURNED` from handing in "
              + "the reflection. The coordinator may take every step but `AGREED`.")
  @APIResponse(responseCode = "200", description = "The internship in its new state.")
  public InternshipView transition(
      @PathParam("id") UUID id, @Valid InternshipTransitionRequest request) {
    return internships.transition(id, request, caller.scope());
  }
}

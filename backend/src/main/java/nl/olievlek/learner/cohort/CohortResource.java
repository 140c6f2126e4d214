package nl.olievlek.learner.cohort;

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

/** Cohorts over HTTP. */
@Path("/cohorts")
@Tag(name = "cohorts")
class CohortResource {

  private final CohortService cohorts;
  private final Caller caller;

  CohortResource(CohortService cohorts, Caller caller) {
    this.cohorts = cohorts;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listCohorts",
      summary = "List cohorts",
      description =
          "Those of networks that you coordinate or your organisation is a member of while they "
              + "run, that you teach, or that a learner of yours is in. Sort by `name` or "
              + "`startDate`.")
  @APIResponse(responseCode = "200", description = "One page of cohorts.")
  public Page<CohortView> list(@BeanParam CohortFilter filter, @BeanParam PageRequest page) {
    return cohorts.list(filter, caller.scope(), page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getCohort", summary = "Get a cohort")
  @APIResponse(responseCode = "200", description = "The cohort.")
  public CohortView get(@PathParam("id") UUID id) {
    return cohorts.get(id, caller.scope());
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "addCohort",
      summary = "Add a cohort",
      description = "It starts in `PREPARATION`. The name must be new in the network.")
  @APIResponse(
      responseCode = "201",
      description = "The new cohort.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CohortView.class)))
  public RestResponse<CohortView> add(@Valid CohortRequest request) {
    var added = cohorts.add(request, caller.scope());
    return Created.at("cohorts", added.id(), added);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "changeCohort",
      summary = "Change a cohort",
      description = "To postpone a cohort, give it later dates.")
  @APIResponse(responseCode = "200", description = "The changed cohort.")
  public CohortView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid CohortRequest request) {
    return cohorts.change(id, request, EntityTags.required(ifMatch), caller.scope());
  }

  @POST
  @Path("/{id}/transitions")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "transitionCohort",
      summary = "Take a step with a cohort",
      description =
          "`PREPARATION` → `PROVISIONAL` → `CONFIRMED` → `ACTIVE` → `FINISHED`; `CANCELLED` from any "
              + "state before `FINISHED`. `CONFIRMED` needs `enrolled` + `pledged` of at least "
              + "`minimumSize`; otherwise merge, postpone or cancel. `FINISHED` needs the outcome "
              + "of every learner.")
  @APIResponse(responseCode = "200", description = "The cohort in its new state.")
  public CohortView transition(@PathParam("id") UUID id, @Valid CohortTransition step) {
    return cohorts.transition(id, step, caller.scope());
  }

  @GET
  @Path("/{id}/transitions")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getCohortTransitions", summary = "Get the steps of a cohort")
  @APIResponse(responseCode = "200", description = "State now, next states and history.")
  public TransitionsView transitions(@PathParam("id") UUID id) {
    return cohorts.transitions(id, caller.scope());
  }
}

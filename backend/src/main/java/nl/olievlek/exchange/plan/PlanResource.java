package nl.olievlek.exchange.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A plan over HTTP. */
@Path("/plans/{planId}")
@Tag(name = "plans")
class PlanResource {

  private final PlanService plans;
  private final Caller caller;

  PlanResource(PlanService plans, Caller caller) {
    this.plans = plans;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "getPlan",
      summary = "Get a plan",
      description =
          "A draft is for the coordinator; a published plan for the whole network. One that is being "
              + "made tells how far it is.")
  @APIResponse(responseCode = "200", description = "The plan.")
  public PlanView get(@PathParam("planId") UUID id) {
    return plans.get(id, caller.scope());
  }

  @GET
  @Path("/assignments")
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listPlanAssignments",
      summary = "List who goes where, and why",
      description =
          "The coordinator sees everyone, others their own learners, a learner the own row. Who has "
              + "no place is listed too. Sort by `drawPosition`, `surname` or `choiceRank`.")
  @APIResponse(responseCode = "200", description = "One page of assignments.")
  public Page<AssignmentView> assignments(
      @PathParam("planId") UUID id, @BeanParam PageRequest page) {
    return plans.assignments(id, caller.scope(), page);
  }

  @GET
  @Path("/places")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "listPlanPlaces",
      summary = "List how full each place is, and why",
      description =
          "The coordinator sees every place that could be planned, an organisation its own. Sort by "
              + "`host` or `startDate`. Empty for a plan that is not made.")
  @APIResponse(responseCode = "200", description = "One page of places.")
  public Page<PlanPlaceView> places(@PathParam("planId") UUID id, @BeanParam PageRequest page) {
    return plans.places(id, caller.scope(), page);
  }

  @GET
  @Path("/differences")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "listPlanDifferences",
      summary = "List who gets something else in another plan, or than there is now",
      description =
          "What this plan and another one of the same round hold for each learner, where that "
              + "differs. Without another one: what this plan holds, and where its learners go as it "
              + "is now. Sort by `surname`.")
  @APIResponse(responseCode = "200", description = "One page of differences.")
  public Page<DifferenceView> differences(
      @PathParam("planId") UUID id,
      @QueryParam("with")
          @Parameter(description = "The other plan, of the same round; none: as it is now.")
          UUID with,
      @BeanParam PageRequest page) {
    return plans.differences(id, with, caller.scope(), page);
  }

  @GET
  @Path("/certificate")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "getPlanCertificate",
      summary = "Get the proof that no plan is better",
      description =
          "With all data needed to check it elsewhere. It is checked here again each time.")
  @APIResponse(responseCode = "200", description = "The proof and what the check found.")
  public CertificateView certificate(@PathParam("planId") UUID id) {
    return plans.certificate(id, caller.scope());
  }

  @GET
  @Path("/transitions")
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listPlanTransitions",
      summary = "Where a plan stands, can go and came from")
  @APIResponse(responseCode = "200", description = "State, possible states and history.")
  public TransitionsView transitions(@PathParam("planId") UUID id) {
    return plans.transitions(id, caller.scope());
  }

  @POST
  @Path("/transitions")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "transitionPlan",
      summary = "Publish, discard or cancel a plan",
      description =
          "`CANCELLED` stops the making of a plan. `PUBLISHED` publishes the round, discards its other drafts, confirms the places used and "
              + "proposes an internship for each learner with a place, all or nothing. Refused when "
              + "anything the plan depends on changed since: make a new one then.")
  @APIResponse(responseCode = "200", description = "The plan in its new state.")
  public PlanView transition(@PathParam("planId") UUID id, @Valid PlanTransitionRequest request) {
    return plans.transition(id, request, caller.scope());
  }
}

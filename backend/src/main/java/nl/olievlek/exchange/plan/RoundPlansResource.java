package nl.olievlek.exchange.plan;

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

/** The plans of a round over HTTP. */
@Path("/exchange-rounds/{id}/plans")
@Tag(name = "plans")
class RoundPlansResource {

  private final PlanService plans;
  private final Caller caller;

  RoundPlansResource(PlanService plans, Caller caller) {
    this.plans = plans;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listPlans",
      summary = "List the plans of a round",
      description =
          "Drafts are for the coordinator; the published plan is for the whole network. The latest "
              + "first. Sort by `createdAt`.")
  @APIResponse(responseCode = "200", description = "One page of plans.")
  public Page<PlanView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
    return plans.list(id, caller.scope(), page);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "makePlan",
      summary = "Make the plan of a round",
      description =
          "The round must be in planning. The plan is made beside the request: fetch it until it is "
              + "no longer `MAKING`, or cancel it by its transitions. It is the best there is under "
              + "the rules and carries its proof; from the same facts always comes the same plan. "
              + "While a plan of the round is being made, asking the same again answers that one; "
              + "asking something else is refused.")
  @APIResponse(
      responseCode = "202",
      description = "The plan, which is being made.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PlanView.class)))
  public RestResponse<PlanView> make(@PathParam("id") UUID id, @Valid PlanRequest request) {
    var plan = plans.make(id, request, caller.scope());
    return Created.later("plans", plan.id(), plan);
  }
}

package nl.olievlek.learner;

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

/** Learners over HTTP. */
@Path("/learners")
@Tag(name = "learners")
class LearnerResource {

  private final LearnerService learners;
  private final Caller caller;

  LearnerResource(LearnerService learners, Caller caller) {
    this.learners = learners;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listLearners",
      summary = "List learners",
      description =
          "Those of networks that you coordinate, of organisations that you administer, whom you "
              + "supervise or teach, and yourself. Sort by `surname`, `cohort`, `status` or "
              + "`activeFromDate`. To find a name, use `searchLearners`.")
  @APIResponse(responseCode = "200", description = "One page of learners.")
  public Page<LearnerView> list(@BeanParam LearnerFilter filter, @BeanParam PageRequest page) {
    return learners.list(filter, caller.scope(), page);
  }

  @POST
  @Path("/_search")
  @RolesAllowed({
    Roles.PLATFORM_ADMIN,
    Roles.NETWORK_COORDINATOR,
    Roles.ORGANISATION_ADMIN,
    Roles.SUPERVISOR,
    Roles.TEACHER
  })
  @Operation(
      operationId = "searchLearners",
      summary = "Find learners by name",
      description =
          "A POST, because names do not belong in addresses. Filters and sorts as `listLearners`.")
  @APIResponse(responseCode = "200", description = "One page of learners.")
  public Page<LearnerView> search(@Valid LearnerSearch search, @BeanParam PageRequest page) {
    return learners.search(search, caller.scope(), page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "getLearner",
      summary = "Get a learner",
      description = "A look by somebody else than the learner is recorded.")
  @APIResponse(responseCode = "200", description = "The learner.")
  public LearnerView get(@PathParam("id") UUID id) {
    return learners.get(id, caller.scope());
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "addLearner",
      summary = "Add a learner",
      description =
          "The trajectory starts as `APPLIED` and the person gets the role of learner. An "
              + "organisation admin adds learners of the own organisation only.")
  @APIResponse(
      responseCode = "201",
      description = "The new learner.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = LearnerView.class)))
  public RestResponse<LearnerView> add(@Valid LearnerRequest request) {
    var added = learners.add(request, caller.scope());
    return Created.at("learners", added.id(), added);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(operationId = "changeLearner", summary = "Change a learner")
  @APIResponse(responseCode = "200", description = "The changed learner.")
  public LearnerView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid LearnerChangeRequest change) {
    return learners.change(id, change, EntityTags.required(ifMatch), caller.scope());
  }

  @POST
  @Path("/{id}/transitions")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "transitionLearner",
      summary = "Take a step with a learner",
      description =
          "`APPLIED` → `ACCEPTED` → `ACTIVE` ↔ `INTERRUPTED`, which end `COMPLETED`, `DROPPED_OUT` "
              + "(with `dropoutReason` and `date`) or `TRANSFERRED` (with `destination`). Before "
              + "the start a learner can only drop out. The first `ACTIVE` sets `activeFromDate`.")
  @APIResponse(responseCode = "200", description = "The learner in the new state.")
  public LearnerView transition(@PathParam("id") UUID id, @Valid LearnerTransition step) {
    return learners.transition(id, step, caller.scope());
  }

  @GET
  @Path("/{id}/transitions")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getLearnerTransitions", summary = "Get the steps of a learner")
  @APIResponse(responseCode = "200", description = "State now, next states and history.")
  public TransitionsView transitions(@PathParam("id") UUID id) {
    return learners.transitions(id, caller.scope());
  }
}

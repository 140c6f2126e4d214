package nl.olievlek.learner.cohort;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pledges to a cohort over HTTP. */
@Path("/cohorts/{id}/pledges")
@Tag(name = "cohorts")
class PledgeResource {

  private final PledgeService pledges;
  private final Caller caller;

  PledgeResource(PledgeService pledges, Caller caller) {
    this.pledges = pledges;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listPledges",
      summary = "List what organisations pledged to a cohort",
      description = "Sort by `organisation`.")
  @APIResponse(responseCode = "200", description = "One page of pledges.")
  public Page<PledgeView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
    return pledges.list(id, caller.scope(), page);
  }

  @GET
  @Path("/{organisationId}")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getPledge", summary = "Get what an organisation pledged to a cohort")
  @APIResponse(responseCode = "200", description = "The pledge.")
  public PledgeView get(
      @PathParam("id") UUID id, @PathParam("organisationId") UUID organisationId) {
    return pledges.get(id, organisationId, caller.scope());
  }

  @PUT
  @Path("/{organisationId}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "putPledge",
      summary = "Pledge a number of learners to a cohort",
      description =
          "Adds or changes the pledge; `If-Match` is needed only when there is one already. Until "
              + "the cohort starts. An organisation admin pledges for the own organisation only.")
  @APIResponse(responseCode = "200", description = "The pledge.")
  public PledgeView put(
      @PathParam("id") UUID id,
      @PathParam("organisationId") UUID organisationId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid PledgeRequest request) {
    return pledges.put(id, organisationId, request, ifMatch, caller.scope());
  }
}

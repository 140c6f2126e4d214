package nl.olievlek.proposal.merge;

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

/** Requests to merge a proposal over HTTP. */
@Path("/improvement-proposals/{id}/merge-requests")
@Tag(name = "improvement-proposals")
class MergeResource {

  private final MergeService requests;
  private final Caller caller;

  MergeResource(MergeService requests, Caller caller) {
    this.requests = requests;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listMergeRequests",
      summary = "List the requests to merge a proposal",
      description = "For its author and who reviews it, the latest first; none for others.")
  @APIResponse(responseCode = "200", description = "One page of requests.")
  public Page<MergeView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
    return requests.list(id, caller.scope(), page);
  }

  @GET
  @Path("/{requestId}")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getMergeRequest", summary = "Get a request to merge a proposal")
  @APIResponse(responseCode = "200", description = "The request.")
  public MergeView get(@PathParam("id") UUID id, @PathParam("requestId") UUID requestId) {
    return requests.get(id, requestId, caller.scope());
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "addMergeRequest",
      summary = "Ask an author whether a proposal may become part of another",
      description =
          "By a coordinator of the network or an admin of the organisation, while it is "
              + "`IN_REVIEW`. The author is told; nothing changes until the author says yes.")
  @APIResponse(
      responseCode = "201",
      description = "The new request.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = MergeView.class)))
  public RestResponse<MergeView> add(@PathParam("id") UUID id, @Valid MergeRequest request) {
    var added = requests.ask(id, request, caller.scope());
    return Created.at("improvement-proposals/" + id + "/merge-requests", added.id(), added);
  }

  @GET
  @Path("/{requestId}/transitions")
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listMergeRequestTransitions",
      summary = "Where a request to merge stands, can go and came from")
  @APIResponse(responseCode = "200", description = "State, possible states and history.")
  public TransitionsView transitions(
      @PathParam("id") UUID id, @PathParam("requestId") UUID requestId) {
    return requests.transitions(id, requestId, caller.scope());
  }

  @POST
  @Path("/{requestId}/transitions")
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "moveMergeRequest",
      summary = "Answer a request to merge a proposal, or take it back",
      description =
          "`ACCEPTED`, `DECLINED`, and `OPEN` after a no are the author's; `WITHDRAWN` is that of who "
              + "reviews. `ACCEPTED` merges the proposal; that is final.")
  @APIResponse(responseCode = "200", description = "The request in its new state.")
  public MergeView move(
      @PathParam("id") UUID id,
      @PathParam("requestId") UUID requestId,
      @Valid MergeTransition step) {
    return requests.step(id, requestId, step, caller.scope());
  }
}

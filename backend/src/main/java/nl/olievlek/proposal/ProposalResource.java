package nl.olievlek.proposal;

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

/** Improvement proposals over HTTP. */
@Path("/improvement-proposals")
@Tag(name = "improvement-proposals")
class ProposalResource {

  private final ProposalService proposals;
  private final Caller caller;

  ProposalResource(ProposalService proposals, Caller caller) {
    this.proposals = proposals;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listProposals",
      summary = "List improvement proposals",
      description =
          "Your own, those of your organisation or network, and all that were handed in within your "
              + "networks. Sort by `submittedAt` or `title`.")
  @APIResponse(responseCode = "200", description = "One page of proposals.")
  public Page<ProposalView> list(
      @Valid @BeanParam ProposalFilter filter, @BeanParam PageRequest page) {
    return proposals.list(filter, page, caller.scope());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getProposal", summary = "Get an improvement proposal")
  @APIResponse(responseCode = "200", description = "The proposal.")
  public ProposalView get(@PathParam("id") UUID id) {
    return proposals.get(id, caller.scope());
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "writeProposal",
      summary = "Write an improvement proposal",
      description =
          "It starts as a draft of your own, for an organisation that you belong to. A proposal may "
              + "come from a reflection of your own.")
  @APIResponse(
      responseCode = "201",
      description = "The new proposal.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ProposalView.class)))
  public RestResponse<ProposalView> write(@Valid ProposalRequest request) {
    var written = proposals.write(request, caller.scope());
    return Created.at("improvement-proposals", written.id(), written);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "changeProposal",
      summary = "Change an improvement proposal",
      description = "Only by its author, and only while it is `DRAFT` or `RETURNED`.")
  @APIResponse(responseCode = "200", description = "The changed proposal.")
  public ProposalView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid ProposalRequest request) {
    return proposals.change(id, request, EntityTags.required(ifMatch), caller.scope());
  }

  @GET
  @Path("/{id}/transitions")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getProposalTransitions", summary = "Get the history of a proposal")
  @APIResponse(responseCode = "200", description = "State now, possible states and history.")
  public TransitionsView history(@PathParam("id") UUID id) {
    return proposals.history(id, caller.scope());
  }

  @POST
  @Path("/{id}/transitions")
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "moveProposal",
      summary = "Take a proposal a step further",
      description =
          "`SUBMITTED` and `WITHDRAWN` are the author's; every other step is that of a coordinator of "
              + "the network or an admin of the organisation. Who took a step takes it back. "
              + "`MERGED` needs the author: ask with a merge request.")
  @APIResponse(responseCode = "200", description = "The proposal in its new state.")
  public ProposalView move(@PathParam("id") UUID id, @Valid ProposalTransition step) {
    return proposals.step(id, step, caller.scope());
  }
}

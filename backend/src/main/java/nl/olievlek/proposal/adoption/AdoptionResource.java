package nl.olievlek.proposal.adoption;

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

/** Adoptions over HTTP. */
@Path("/improvement-proposals/{proposalId}/adoptions")
@Tag(name = "improvement-proposals")
class AdoptionResource {

  private final AdoptionService adoptions;
  private final Caller caller;

  AdoptionResource(AdoptionService adoptions, Caller caller) {
    this.adoptions = adoptions;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listAdoptions",
      summary = "List who takes over a proposal",
      description =
          "Whoever sees the proposal sees this. Each adoption is an edge from `source` to "
              + "`organisation`. Sort by `stageDate` or `organisation`.")
  @APIResponse(responseCode = "200", description = "One page of adoptions.")
  public Page<AdoptionView> list(
      @PathParam("proposalId") UUID proposalId,
      @Valid @BeanParam AdoptionFilter filter,
      @BeanParam PageRequest page) {
    return adoptions.list(proposalId, filter, page, caller.scope());
  }

  @GET
  @Path("/{adoptionId}")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getAdoption", summary = "Get an adoption")
  @APIResponse(responseCode = "200", description = "The adoption.")
  public AdoptionView get(
      @PathParam("proposalId") UUID proposalId, @PathParam("adoptionId") UUID adoptionId) {
    return adoptions.get(proposalId, adoptionId, caller.scope());
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "addAdoption",
      summary = "Record that an organisation takes over a proposal",
      description =
          "The proposal is in `TRIAL`, `EVALUATED` or `STANDARD`. An organisation admin records the "
              + "own organisation; a coordinator of the network every one.")
  @APIResponse(
      responseCode = "201",
      description = "The new adoption.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AdoptionView.class)))
  public RestResponse<AdoptionView> add(
      @PathParam("proposalId") UUID proposalId, @Valid AdoptionRequest request) {
    var added = adoptions.add(proposalId, request, caller.scope());
    return Created.at("improvement-proposals/" + proposalId + "/adoptions", added.id(), added);
  }

  @PUT
  @Path("/{adoptionId}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(operationId = "changeAdoption", summary = "Change an adoption")
  @APIResponse(responseCode = "200", description = "The changed adoption.")
  public AdoptionView change(
      @PathParam("proposalId") UUID proposalId,
      @PathParam("adoptionId") UUID adoptionId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid AdoptionChange request) {
    return adoptions.change(
        proposalId, adoptionId, request, EntityTags.required(ifMatch), caller.scope());
  }

  @GET
  @Path("/{adoptionId}/transitions")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getAdoptionTransitions", summary = "Get the history of an adoption")
  @APIResponse(responseCode = "200", description = "Stage now, possible stages and history.")
  public TransitionsView history(
      @PathParam("proposalId") UUID proposalId, @PathParam("adoptionId") UUID adoptionId) {
    return adoptions.history(proposalId, adoptionId, caller.scope());
  }

  @POST
  @Path("/{adoptionId}/transitions")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "moveAdoption",
      summary = "Take an adoption a step further",
      description = "No stage is skipped; `STOPPED` needs a reason.")
  @APIResponse(responseCode = "200", description = "The adoption in its new stage.")
  public AdoptionView move(
      @PathParam("proposalId") UUID proposalId,
      @PathParam("adoptionId") UUID adoptionId,
      @Valid AdoptionTransition step) {
    return adoptions.step(proposalId, adoptionId, step, caller.scope());
  }
}

package nl.olievlek.account.affiliation;

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

/** Affiliations of a person over HTTP. */
@Path("/people/{personId}/affiliations")
@Tag(name = "people")
class AffiliationResource {

  private final AffiliationService affiliations;
  private final Caller caller;

  AffiliationResource(AffiliationService affiliations, Caller caller) {
    this.affiliations = affiliations;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "listAffiliations",
      summary = "List the organisations of a person",
      description =
          "As far as you run the organisation or a network that it is a member of. Sort by"
              + " `validFrom` or `organisation`.")
  @APIResponse(responseCode = "200", description = "One page of affiliations.")
  public Page<AffiliationView> list(
      @PathParam("personId") UUID personId, @BeanParam PageRequest page) {
    return affiliations.list(personId, page, caller.scope());
  }

  @GET
  @Path("/{affiliationId}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(operationId = "getAffiliation", summary = "Get an affiliation of a person")
  @APIResponse(responseCode = "200", description = "The affiliation.")
  public AffiliationView get(
      @PathParam("personId") UUID personId, @PathParam("affiliationId") UUID affiliationId) {
    return affiliations.get(personId, affiliationId, caller.scope());
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "addAffiliation",
      summary = "Say that a person belongs to an organisation",
      description = "Nobody belongs to the same organisation twice at a time.")
  @APIResponse(
      responseCode = "201",
      description = "What was added.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AffiliationView.class)))
  public RestResponse<AffiliationView> add(
      @PathParam("personId") UUID personId, @Valid AffiliationRequest request) {
    var added = affiliations.add(personId, request, caller.scope());
    return Created.at("people/" + personId + "/affiliations", added.id(), added);
  }

  @PUT
  @Path("/{affiliationId}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(operationId = "changeAffiliation", summary = "Change an affiliation of a person")
  @APIResponse(responseCode = "200", description = "What it became.")
  public AffiliationView change(
      @PathParam("personId") UUID personId,
      @PathParam("affiliationId") UUID affiliationId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid AffiliationRequest request) {
    var version = EntityTags.required(ifMatch);
    return affiliations.change(personId, affiliationId, request, version, caller.scope());
  }
}

package nl.olievlek.organisation;

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

/** Organisations over HTTP. */
@Path("/organisations")
@Tag(name = "organisations")
class OrganisationResource {

  private final OrganisationService organisations;
  private final Caller caller;

  OrganisationResource(OrganisationService organisations, Caller caller) {
    this.organisations = organisations;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listOrganisations",
      summary = "List organisations",
      description = "Everyone who is signed in sees all organisations. Sort by `name` or `kind`.")
  @APIResponse(responseCode = "200", description = "One page of organisations.")
  public Page<OrganisationView> list(
      @Valid @BeanParam OrganisationFilter filter, @BeanParam PageRequest page) {
    return organisations.list(filter, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getOrganisation", summary = "Get an organisation")
  @APIResponse(responseCode = "200", description = "The organisation.")
  public OrganisationView get(@PathParam("id") UUID id) {
    return organisations.get(id, caller.scope());
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "addOrganisation",
      summary = "Add an organisation",
      description = "The name must be new, upper and lower case alike.")
  @APIResponse(
      responseCode = "201",
      description = "The new organisation.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = OrganisationView.class)))
  public RestResponse<OrganisationView> add(@Valid OrganisationRequest request) {
    var added = organisations.add(request, caller.scope());
    return Created.at("organisations", added.id(), added);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "changeOrganisation",
      summary = "Change an organisation",
      description = "An organisation admin changes only the own organisation.")
  @APIResponse(responseCode = "200", description = "The changed organisation.")
  public OrganisationView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid OrganisationRequest request) {
    return organisations.change(id, request, EntityTags.required(ifMatch), caller.scope());
  }
}

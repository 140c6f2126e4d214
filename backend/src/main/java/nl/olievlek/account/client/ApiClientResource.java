package nl.olievlek.account.client;

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

/** Clients over HTTP. */
@Path("/api-clients")
@Tag(name = "api-clients")
class ApiClientResource {

  private final ApiClientService clients;
  private final Caller caller;

  ApiClientResource(ApiClientService clients, Caller caller) {
    this.clients = clients;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "listApiClients",
      summary = "List machines",
      description =
          "Those of networks that you coordinate and organisations that you administer. Sort by "
              + "`name`, `expiresOn` or `lastUsedAt`.")
  @APIResponse(responseCode = "200", description = "One page of clients.")
  public Page<ApiClientView> list(
      @Valid @BeanParam ApiClientFilter filter, @BeanParam PageRequest page) {
    return clients.list(filter, caller.scope(), page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(operationId = "getApiClient", summary = "Get a machine")
  @APIResponse(responseCode = "200", description = "The client.")
  public ApiClientView get(@PathParam("id") UUID id) {
    return clients.get(id, caller.scope());
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "addApiClient",
      summary = "Let a machine in",
      description =
          "A coordinator does so for the own network, an organisation admin for the own "
              + "organisation. It reads what they read, cut to its scopes, and changes nothing. "
              + "It has no secret yet: ask for one with `POST …/secrets`.")
  @APIResponse(
      responseCode = "201",
      description = "The new client.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ApiClientView.class)))
  public RestResponse<ApiClientView> add(@Valid ApiClientRequest request) {
    var added = clients.add(request, caller.scope());
    return Created.at("api-clients", added.id(), added);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "changeApiClient",
      summary = "Change a machine",
      description =
          "Also to let it work longer. Fewer scopes hold at once, for tokens that it has too.")
  @APIResponse(responseCode = "200", description = "The changed client.")
  public ApiClientView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid ApiClientRequest request) {
    return clients.change(id, request, EntityTags.required(ifMatch), caller.scope());
  }

  @POST
  @Path("/{id}/transitions")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "transitionApiClient",
      summary = "Shut a machine out",
      description =
          "`ACTIVE` or `EXPIRED` → `REVOKED`, with a reason. Tokens that it has end at once.")
  @APIResponse(responseCode = "200", description = "The client in its new state.")
  public ApiClientView transition(@PathParam("id") UUID id, @Valid ApiClientTransition step) {
    return clients.transition(id, step, caller.scope());
  }

  @GET
  @Path("/{id}/transitions")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(operationId = "getApiClientTransitions", summary = "Get the steps of a machine")
  @APIResponse(responseCode = "200", description = "State now, next states and history.")
  public TransitionsView transitions(@PathParam("id") UUID id) {
    return clients.transitions(id, caller.scope());
  }
}

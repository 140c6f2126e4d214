package nl.olievlek.account.client;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Secrets of clients over HTTP. */
@Path("/api-clients/{clientId}/secrets")
@Tag(name = "api-clients")
class ClientSecretResource {

  private final ClientSecretService secrets;
  private final Caller caller;

  ClientSecretResource(ClientSecretService secrets, Caller caller) {
    this.secrets = secrets;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "listApiClientSecrets",
      summary = "List the secrets of a machine that still work",
      description = "Never the secrets themselves. Sort by `createdAt`.")
  @APIResponse(responseCode = "200", description = "One page of secrets, the newest first.")
  public Page<ClientSecretView> list(
      @PathParam("clientId") UUID clientId, @BeanParam PageRequest page) {
    return secrets.list(clientId, caller.scope(), page);
  }

  @POST
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "addApiClientSecret",
      summary = "Give a machine a new secret",
      description =
          "Shown this once. The former secret stays valid for `overlapDays`, so that the machine "
              + "can change over without stopping. Takes no `Idempotency-Key`: the answer is kept "
              + "nowhere. When it got lost, ask again.")
  @APIResponse(
      responseCode = "201",
      description = "The new secret.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NewSecretView.class)))
  public RestResponse<NewSecretView> add(
      @PathParam("clientId") UUID clientId, @Valid ClientSecretRequest request) {
    var added = secrets.add(clientId, request, caller.scope());
    return RestResponse.status(RestResponse.Status.CREATED, added);
  }

  @DELETE
  @Path("/{secretId}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "removeApiClientSecret",
      summary = "Take a secret from a machine",
      description = "It ends at once, with every token that was given for it.")
  @APIResponse(responseCode = "204", description = "It is gone.")
  public RestResponse<Void> remove(
      @PathParam("clientId") UUID clientId, @PathParam("secretId") UUID secretId) {
    secrets.remove(clientId, secretId, caller.scope());
    return RestResponse.noContent();
  }
}

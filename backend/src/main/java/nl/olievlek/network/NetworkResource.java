package nl.olievlek.network;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Networks over HTTP. */
@Path("/networks")
@Tag(name = "networks")
class NetworkResource {

  private final NetworkService networks;
  private final Caller caller;

  NetworkResource(NetworkService networks, Caller caller) {
    this.networks = networks;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.MEMBER, Roles.AUDITOR})
  @Operation(
      operationId = "listNetworks",
      summary = "List networks",
      description = "Everyone who is signed in sees all networks. Sort by `name` or `startDate`.")
  @APIResponse(responseCode = "200", description = "One page of networks.")
  public Page<NetworkView> list(
      @Valid @BeanParam NetworkFilter filter, @BeanParam PageRequest page) {
    return networks.list(filter, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.MEMBER, Roles.AUDITOR})
  @Operation(operationId = "getNetwork", summary = "Get a network")
  @APIResponse(responseCode = "200", description = "The network.")
  public NetworkView get(
      @PathParam("id") UUID id,
      @QueryParam("asOfDate") @Parameter(description = "Day to look at; today when absent.")
          LocalDate asOfDate) {
    return networks.get(id, Optional.ofNullable(asOfDate));
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "addNetwork",
      summary = "Add a network",
      description = "The name must be new.")
  @APIResponse(
      responseCode = "201",
      description = "The new network.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NetworkView.class)))
  public RestResponse<NetworkView> add(@Valid NetworkRequest request) {
    var added = networks.add(request);
    return Created.at("networks", added.id(), added);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "changeNetwork",
      summary = "Change a network",
      description = "A coordinator changes only the own network.")
  @APIResponse(responseCode = "200", description = "The changed network.")
  public NetworkView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid NetworkRequest request) {
    return networks.change(id, request, EntityTags.required(ifMatch), caller.scope());
  }
}

package nl.olievlek.network.result;

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
import nl.olievlek.platform.record.RecordService;
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

/** Results of a network over HTTP. */
@Path("/networks/{networkId}/results")
@Tag(name = "networks")
class NetworkResultResource {

  private final RecordService records;
  private final NetworkResultRecords results;
  private final Caller caller;

  NetworkResultResource(RecordService records, NetworkResultRecords results, Caller caller) {
    this.records = records;
    this.results = results;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listResults",
      summary = "List results of a network",
      description = "Sort by `title` or `publishedDate`.")
  @APIResponse(responseCode = "200", description = "One page of results of a network.")
  public Page<NetworkResultView> list(
      @PathParam("networkId") UUID networkId,
      @Valid @BeanParam ResultFilter filter,
      @BeanParam PageRequest page) {
    return records.list(results, networkId, filter, page);
  }

  @GET
  @Path("/{resultId}")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getResult", summary = "Get a result")
  @APIResponse(responseCode = "200", description = "A result.")
  public NetworkResultView get(
      @PathParam("networkId") UUID networkId, @PathParam("resultId") UUID resultId) {
    return records.get(results, networkId, resultId);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "addResult",
      summary = "Add a result",
      description = "A coordinator does so for the own network only.")
  @APIResponse(
      responseCode = "201",
      description = "What was added.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NetworkResultView.class)))
  public RestResponse<NetworkResultView> add(
      @PathParam("networkId") UUID networkId, @Valid NetworkResultRequest request) {
    var added = records.add(results, networkId, request, caller.scope());
    return Created.at("networks/" + networkId + "/results", added.id(), added);
  }

  @PUT
  @Path("/{resultId}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "changeResult",
      summary = "Change a result",
      description = "A coordinator does so for the own network only.")
  @APIResponse(responseCode = "200", description = "What it became.")
  public NetworkResultView change(
      @PathParam("networkId") UUID networkId,
      @PathParam("resultId") UUID resultId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid NetworkResultRequest request) {
    var version = EntityTags.required(ifMatch);
    return records.change(results, networkId, resultId, request, version, caller.scope());
  }
}

package nl.olievlek.privacy;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.olievlek.platform.idempotency.Idempotent;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Asking about one's own data over HTTP. */
@Path("/me/data-requests")
@Tag(name = "privacy")
class MyDataRequestResource {

  private final DataRequestService requests;
  private final Caller caller;

  MyDataRequestResource(DataRequestService requests, Caller caller) {
    this.requests = requests;
    this.caller = caller;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listMyDataRequests",
      summary = "List what you asked about your own data",
      description = "Sort by `createdAt` or `status`.")
  @APIResponse(responseCode = "200", description = "One page of requests.")
  public Page<DataRequestView> list(@BeanParam PageRequest page) {
    return requests.own(caller.scope(), page);
  }

  @POST
  @Idempotent
  @Authenticated
  @Operation(
      operationId = "addMyDataRequest",
      summary = "Ask to correct, erase or restrict what is kept about you",
      description = "One open request of each kind.")
  @APIResponse(
      responseCode = "201",
      description = "The new request.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DataRequestView.class)))
  public RestResponse<DataRequestView> ask(@Valid DataRequestRequest asked) {
    var added = requests.ask(asked, caller.scope());
    return Created.at("data-requests", added.id(), added);
  }

  @POST
  @Path("/{requestId}/_withdraw")
  @Authenticated
  @Operation(
      operationId = "withdrawMyDataRequest",
      summary = "Take back what you asked about your own data",
      description = "Until it is answered.")
  @APIResponse(responseCode = "200", description = "The request, taken back.")
  public DataRequestView withdraw(@PathParam("requestId") UUID requestId) {
    return requests.withdraw(requestId, caller.scope());
  }
}

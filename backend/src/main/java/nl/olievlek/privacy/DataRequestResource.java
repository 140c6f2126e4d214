package nl.olievlek.privacy;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answering requests over HTTP. */
@Path("/data-requests")
@Tag(name = "privacy")
class DataRequestResource {

  private final DataRequestService requests;
  private final Caller caller;

  DataRequestResource(DataRequestService requests, Caller caller) {
    this.requests = requests;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "listDataRequests",
      summary = "List what people ask about their own data",
      description =
          "Those of people of your network or organisation. Sort by `createdAt` or `status`.")
  @APIResponse(responseCode = "200", description = "One page of requests.")
  public Page<DataRequestView> list(
      @BeanParam DataRequestFilter filter, @BeanParam PageRequest page) {
    return requests.list(filter, caller.scope(), page);
  }

  @GET
  @Path("/{id}")
  @Authenticated
  @Operation(operationId = "getDataRequest", summary = "Get a request about somebody's own data")
  @APIResponse(responseCode = "200", description = "The request.")
  public DataRequestView get(@PathParam("id") UUID id) {
    return requests.get(id, caller.scope());
  }

  @GET
  @Path("/{id}/transitions")
  @Authenticated
  @Operation(operationId = "getDataRequestTransitions", summary = "Get the history of a request")
  @APIResponse(responseCode = "200", description = "State now, possible states and history.")
  public TransitionsView history(@PathParam("id") UUID id) {
    return requests.transitions(id, caller.scope());
  }

  @POST
  @Path("/{id}/transitions")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "moveDataRequest",
      summary = "Answer a request",
      description =
          "What is granted is done at once: erasure cannot be undone, a restriction is `LIFTED` in the "
              + "end. Nobody answers their own request, and who also works or learns where you do "
              + "not reach is answered by an admin of the platform.")
  @APIResponse(responseCode = "200", description = "The request, answered.")
  public DataRequestView move(@PathParam("id") UUID id, @Valid DataRequestTransition step) {
    return requests.answer(id, step, caller.scope());
  }
}

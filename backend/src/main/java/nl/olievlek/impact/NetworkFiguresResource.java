package nl.olievlek.impact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of a network over HTTP. */
@Path("/networks/{id}/figures")
@Tag(name = "impact")
class NetworkFiguresResource {

  private final NetworkFiguresService figures;
  private final Caller caller;

  NetworkFiguresResource(NetworkFiguresService figures, Caller caller) {
    this.figures = figures;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.MEMBER, Roles.AUDITOR})
  @Operation(
      operationId = "getNetworkFigures",
      summary = "Count what a network is and did",
      description =
          "Everyone who is signed in sees the figures of all networks. They are counted from"
              + " records, never typed in.")
  @APIResponse(responseCode = "200", description = "The figures.")
  public NetworkFiguresView get(
      @PathParam("id") UUID id,
      @QueryParam("asOfDate")
          @Parameter(description = "As of which day, not later than today; today if left out.")
          LocalDate asOfDate) {
    return figures.asOf(asOfDate, id, caller.scope());
  }
}

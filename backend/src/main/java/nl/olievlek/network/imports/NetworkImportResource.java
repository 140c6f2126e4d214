package nl.olievlek.network.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import nl.olievlek.platform.idempotency.Idempotent;
import nl.olievlek.platform.importing.ImportFile;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import nl.olievlek.platform.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Network files over HTTP. */
@Path("/network-imports")
@Tag(name = "networks")
class NetworkImportResource {

  private final NetworkFileService files;
  private final Caller caller;

  NetworkImportResource(NetworkFileService files, Caller caller) {
    this.files = files;
    this.caller = caller;
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "importNetwork",
      summary = "Take in a network file",
      description =
          "All rows or none: a fault is 400 and names each faulty row, such as "
              + "`learners[12].cohort`. Organisations, networks and people that are known already "
              + "are used, not added again.")
  @APIResponse(
      responseCode = "201",
      description = "What was taken in. `Location` is the list of networks.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NetworkImportView.class)))
  public RestResponse<NetworkImportView> take(@NotNull ImportFile file) {
    return Created.at(URI.create("/api/v1/networks"), files.take(file, caller.scope()));
  }
}

package nl.olievlek.network.theme;

import jakarta.annotation.security.RolesAllowed;
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
import nl.olievlek.platform.record.RecordService;
import nl.olievlek.platform.record.Selection;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import nl.olievlek.platform.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Links between themes over HTTP. */
@Path("/networks/{networkId}/theme-links")
@Tag(name = "networks")
class ThemeLinkResource {

  private final RecordService records;
  private final ThemeLinkRecords links;
  private final Caller caller;

  ThemeLinkResource(RecordService records, ThemeLinkRecords links, Caller caller) {
    this.records = records;
    this.links = links;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listThemeLinks",
      summary = "List links between themes",
      description = "Sort by `fromTheme` or `toTheme`.")
  @APIResponse(responseCode = "200", description = "One page of links between themes.")
  public Page<ThemeLinkView> list(
      @PathParam("networkId") UUID networkId, @BeanParam PageRequest page) {
    return records.list(links, networkId, Selection.ALL, page);
  }

  @GET
  @Path("/{linkId}")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getThemeLink", summary = "Get a link between themes")
  @APIResponse(responseCode = "200", description = "A link between themes.")
  public ThemeLinkView get(
      @PathParam("networkId") UUID networkId, @PathParam("linkId") UUID linkId) {
    return records.get(links, networkId, linkId);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "addThemeLink",
      summary = "Add a link between themes",
      description = "A coordinator does so for the own network only.")
  @APIResponse(
      responseCode = "201",
      description = "What was added.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ThemeLinkView.class)))
  public RestResponse<ThemeLinkView> add(
      @PathParam("networkId") UUID networkId, @Valid ThemeLinkRequest request) {
    var added = records.add(links, networkId, request, caller.scope());
    return Created.at("networks/" + networkId + "/theme-links", added.id(), added);
  }
}

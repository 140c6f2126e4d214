package nl.olievlek.network.theme;

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

/** Themes of a network over HTTP. */
@Path("/networks/{networkId}/themes")
@Tag(name = "networks")
class ThemeResource {

  private final RecordService records;
  private final ThemeRecords themes;
  private final Caller caller;

  ThemeResource(RecordService records, ThemeRecords themes, Caller caller) {
    this.records = records;
    this.themes = themes;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listThemes",
      summary = "List themes of a network",
      description = "Sort by `name` or `validFrom`.")
  @APIResponse(responseCode = "200", description = "One page of themes of a network.")
  public Page<ThemeView> list(
      @PathParam("networkId") UUID networkId,
      @Valid @BeanParam ThemeFilter filter,
      @BeanParam PageRequest page) {
    return records.list(themes, networkId, filter, page);
  }

  @GET
  @Path("/{themeId}")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getTheme", summary = "Get a theme")
  @APIResponse(responseCode = "200", description = "A theme.")
  public ThemeView get(@PathParam("networkId") UUID networkId, @PathParam("themeId") UUID themeId) {
    return records.get(themes, networkId, themeId);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "addTheme",
      summary = "Add a theme",
      description = "A coordinator does so for the own network only.")
  @APIResponse(
      responseCode = "201",
      description = "What was added.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ThemeView.class)))
  public RestResponse<ThemeView> add(
      @PathParam("networkId") UUID networkId, @Valid ThemeRequest request) {
    var added = records.add(themes, networkId, request, caller.scope());
    return Created.at("networks/" + networkId + "/themes", added.id(), added);
  }

  @PUT
  @Path("/{themeId}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR})
  @Operation(
      operationId = "changeTheme",
      summary = "Change a theme",
      description = "A coordinator does so for the own network only.")
  @APIResponse(responseCode = "200", description = "What it became.")
  public ThemeView change(
      @PathParam("networkId") UUID networkId,
      @PathParam("themeId") UUID themeId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid ThemeRequest request) {
    var version = EntityTags.required(ifMatch);
    return records.change(themes, networkId, themeId, request, version, caller.scope());
  }
}

package nl.olievlek.organisation.location;

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
import nl.olievlek.platform.record.Selection;
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

/** Locations of an organisation over HTTP. */
@Path("/organisations/{organisationId}/locations")
@Tag(name = "organisations")
class LocationResource {

  private final RecordService records;
  private final LocationRecords locations;
  private final Caller caller;

  LocationResource(RecordService records, LocationRecords locations, Caller caller) {
    this.records = records;
    this.locations = locations;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listLocations",
      summary = "List locations of an organisation",
      description = "Sort by `name` or `city`.")
  @APIResponse(responseCode = "200", description = "One page of locations of an organisation.")
  public Page<LocationView> list(
      @PathParam("organisationId") UUID organisationId, @BeanParam PageRequest page) {
    return records.list(locations, organisationId, Selection.ALL, page);
  }

  @GET
  @Path("/{locationId}")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getLocation", summary = "Get a location")
  @APIResponse(responseCode = "200", description = "A location.")
  public LocationView get(
      @PathParam("organisationId") UUID organisationId, @PathParam("locationId") UUID locationId) {
    return records.get(locations, organisationId, locationId);
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "addLocation",
      summary = "Add a location",
      description = "An organisation admin does so for the own organisation only.")
  @APIResponse(
      responseCode = "201",
      description = "What was added.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = LocationView.class)))
  public RestResponse<LocationView> add(
      @PathParam("organisationId") UUID organisationId, @Valid LocationRequest request) {
    var added = records.add(locations, organisationId, request, caller.scope());
    return Created.at("organisations/" + organisationId + "/locations", added.id(), added);
  }

  @PUT
  @Path("/{locationId}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "changeLocation",
      summary = "Change a location",
      description = "An organisation admin does so for the own organisation only.")
  @APIResponse(responseCode = "200", description = "What it became.")
  public LocationView change(
      @PathParam("organisationId") UUID organisationId,
      @PathParam("locationId") UUID locationId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid LocationRequest request) {
    var version = EntityTags.required(ifMatch);
    return records.change(locations, organisationId, locationId, request, version, caller.scope());
  }
}

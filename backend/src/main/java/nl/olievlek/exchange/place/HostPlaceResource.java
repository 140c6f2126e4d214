package nl.olievlek.exchange.place;

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
import nl.olievlek.platform.lifecycle.TransitionsView;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
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

/** Host places over HTTP. */
@Path("/exchange-rounds/{roundId}/host-places")
@Tag(name = "exchange-rounds")
class HostPlaceResource {

  private final HostPlaceService places;
  private final Caller caller;

  HostPlaceResource(HostPlaceService places, Caller caller) {
    this.places = places;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listHostPlaces",
      summary = "List the host places of a round",
      description =
          "Everyone in the network sees what is offered, confirmed or closed; the host and the "
              + "coordinator see the rest too. Sort by `organisation`, `ward` or `startDate`.")
  @APIResponse(responseCode = "200", description = "One page of places.")
  public Page<HostPlaceView> list(
      @PathParam("roundId") UUID roundId,
      @Valid @BeanParam HostPlaceFilter filter,
      @BeanParam PageRequest page) {
    return places.list(roundId, filter, caller.scope(), page);
  }

  @GET
  @Path("/{placeId}")
  @RolesAllowed(Roles.MEMBER)
  @Operation(operationId = "getHostPlace", summary = "Get a host place")
  @APIResponse(responseCode = "200", description = "The place.")
  public HostPlaceView get(@PathParam("roundId") UUID roundId, @PathParam("placeId") UUID placeId) {
    return places.get(roundId, placeId, caller.scope());
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "addHostPlace",
      summary = "Add a host place",
      description =
          "Starts as a draft; possible until the round is planned. An organisation admin adds places "
              + "of the own organisation only. The host must be a member of the network on all its days.")
  @APIResponse(
      responseCode = "201",
      description = "The new place.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = HostPlaceView.class)))
  public RestResponse<HostPlaceView> add(
      @PathParam("roundId") UUID roundId, @Valid HostPlaceRequest request) {
    var added = places.add(roundId, request, caller.scope());
    return Created.at("exchange-rounds/" + roundId + "/host-places", added.id(), added);
  }

  @POST
  @Path("/_copy")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "copyHostPlaces",
      summary = "Take a host's places over from the last round",
      description =
          "As drafts, with the dates moved by whole weeks into this round and without supervisors "
              + "who left. For a host that has no place in this round yet.")
  @APIResponse(responseCode = "200", description = "The host's places in this round.")
  public Page<HostPlaceView> copy(
      @PathParam("roundId") UUID roundId,
      @Valid PlaceCopyRequest request,
      @BeanParam PageRequest page) {
    return places.copy(roundId, request.organisationId(), caller.scope(), page);
  }

  @PUT
  @Path("/{placeId}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "changeHostPlace",
      summary = "Change a host place",
      description =
          "From the planning on, only the ward, the location, the times of day, the practical "
              + "information, the preparation and the recognition can change.")
  @APIResponse(responseCode = "200", description = "The changed place.")
  public HostPlaceView change(
      @PathParam("roundId") UUID roundId,
      @PathParam("placeId") UUID placeId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid HostPlaceRequest request) {
    var version = EntityTags.required(ifMatch);
    return places.change(roundId, placeId, request, version, caller.scope());
  }

  @GET
  @Path("/{placeId}/transitions")
  @RolesAllowed(Roles.MEMBER)
  @Operation(
      operationId = "listHostPlaceTransitions",
      summary = "Where a host place stands, can go and came from")
  @APIResponse(responseCode = "200", description = "State, possible states and history.")
  public TransitionsView transitions(
      @PathParam("roundId") UUID roundId, @PathParam("placeId") UUID placeId) {
    return places.transitions(roundId, placeId, caller.scope());
  }

  @POST
  @Path("/{placeId}/transitions")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.ORGANISATION_ADMIN})
  @Operation(
      operationId = "transitionHostPlace",
      summary = "Take a step with a host place",
      description =
          "The host offers (until the round is planned) and withdraws, with a reason; the "
              + "coordinator confirms and closes. On offer is only what membership and recognition "
              + "cover on all days. An offer goes back until the round is planned, a withdrawal "
              + "until the first day; the internships called off with it are restored one by one.")
  @APIResponse(responseCode = "200", description = "The place in its new state.")
  public HostPlaceView transition(
      @PathParam("roundId") UUID roundId,
      @PathParam("placeId") UUID placeId,
      @Valid PlaceTransitionRequest request) {
    return places.transition(roundId, placeId, request, caller.scope());
  }
}

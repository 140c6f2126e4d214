package nl.olievlek.exchange.wish;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.paging.Page;
import nl.olievlek.platform.paging.PageRequest;
import nl.olievlek.platform.security.Caller;
import nl.olievlek.platform.security.Roles;
import nl.olievlek.platform.web.EntityTags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Wishes over HTTP. */
@Path("/exchange-rounds/{roundId}/wishes")
@Tag(name = "exchange-rounds")
class WishResource {

  private final WishService wishes;
  private final Caller caller;

  WishResource(WishService wishes, Caller caller) {
    this.wishes = wishes;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.SUPERVISOR, Roles.LEARNER})
  @Operation(
      operationId = "listWishes",
      summary = "List the learners of a round with their wishes",
      description =
          "Every learner who takes part, whether they wished or not. A supervisor sees the own "
              + "learners, a learner only themselves. Sort by `surname`, `cohort`, `employer` or "
              + "`updatedAt`.")
  @APIResponse(responseCode = "200", description = "One page of learners with their wishes.")
  public Page<WishView> list(
      @PathParam("roundId") UUID roundId,
      @Valid @BeanParam WishFilter filter,
      @BeanParam PageRequest page) {
    return wishes.list(roundId, filter, caller.scope(), page);
  }

  @GET
  @Path("/{learnerId}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.SUPERVISOR, Roles.LEARNER})
  @Operation(
      operationId = "getWish",
      summary = "Get the wish of a learner",
      description = "A wish that was not given yet has `given` false and version -1.")
  @APIResponse(responseCode = "200", description = "The wish, given or not.")
  public WishView get(@PathParam("roundId") UUID roundId, @PathParam("learnerId") UUID learnerId) {
    return wishes.get(roundId, learnerId, caller.scope());
  }

  @PUT
  @Path("/{learnerId}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.SUPERVISOR, Roles.LEARNER})
  @Operation(
      operationId = "giveWish",
      summary = "Give or change the wish of a learner",
      description =
          "Possible while the round is open; after the deadline only for the coordinator. "
              + "`If-Match` is needed when there is a wish already.")
  @APIResponse(responseCode = "200", description = "The wish.")
  public WishView give(
      @PathParam("roundId") UUID roundId,
      @PathParam("learnerId") UUID learnerId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid WishRequest request) {
    var version = Optional.ofNullable(ifMatch).map(EntityTags::required).orElse(null);
    return wishes.give(roundId, learnerId, request, version, caller.scope());
  }

  @DELETE
  @Path("/{learnerId}")
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.NETWORK_COORDINATOR, Roles.SUPERVISOR, Roles.LEARNER})
  @Operation(
      operationId = "withdrawWish",
      summary = "Take back the wish of a learner",
      description =
          "Possible as long as a wish can be given; takes back too that the learner does not take "
              + "part.")
  @APIResponse(responseCode = "204", description = "There is no wish any more.")
  public RestResponse<Void> withdraw(
      @PathParam("roundId") UUID roundId,
      @PathParam("learnerId") UUID learnerId,
      @HeaderParam("If-Match") String ifMatch) {
    wishes.withdraw(roundId, learnerId, EntityTags.required(ifMatch), caller.scope());
    return RestResponse.noContent();
  }
}

package nl.olievlek.account.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.olievlek.account.auth.Tokens;
import nl.olievlek.platform.security.GuessThrottle;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calendars at their private addresses, over HTTP. */
@Path("/calendar-feeds")
@Tag(name = "people")
@PermitAll
class CalendarFeedResource {

  private static final String CALENDAR = "text/calendar; charset=UTF-8";

  private final CalendarFeedService feeds;
  private final GuessThrottle throttle;

  CalendarFeedResource(CalendarFeedService feeds, GuessThrottle throttle) {
    this.feeds = feeds;
    this.throttle = throttle;
  }

  @GET
  @Path("/{secret}")
  @PermitAll
  @SecurityRequirements
  @Produces("text/calendar")
  @Operation(
      operationId = "getCalendarFeed",
      summary = "Read the calendar behind a private address",
      description =
          "For calendar programs (RFC 5545). The secret of the address is all that is asked. Send "
              + "the `ETag` back as `If-None-Match` to get 304 as long as nothing changed.")
  @APIResponse(
      responseCode = "200",
      description = "The calendar.",
      content =
          @Content(mediaType = "text/calendar", schema = @Schema(implementation = String.class)))
  @APIResponse(responseCode = "304", description = "Nothing changed.")
  @APIResponse(responseCode = "404", description = "The address opens nothing any more.")
  public Response read(
      @PathParam("secret") @Parameter(description = "What makes the address private.")
          String secret,
      @Context Request request) {
    var calendar = throttle.guarded(() -> feeds.read(secret));
    var tag = new EntityTag(Tokens.hash(calendar));
    return Optional.ofNullable(request.evaluatePreconditions(tag))
        .orElseGet(() -> Response.ok(calendar, CALENDAR))
        .tag(tag)
        .cacheControl(lookedAtAgain())
        .build();
  }

  private static CacheControl lookedAtAgain() {
    var control = new CacheControl();
    control.setPrivate(true);
    control.setNoCache(true);
    return control;
  }
}

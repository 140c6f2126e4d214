package nl.olievlek.account.feed;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import nl.olievlek.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The caller's calendar address over HTTP. */
@Path("/me/calendar-feed")
@Tag(name = "people")
class MyCalendarFeedResource {

  private final CalendarFeedService feeds;
  private final Caller caller;

  MyCalendarFeedResource(CalendarFeedService feeds, Caller caller) {
    this.feeds = feeds;
    this.caller = caller;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "getMyCalendarFeed",
      summary = "Whether you have a calendar address",
      description = "The address itself is not kept; make a new one when you lost it.")
  @APIResponse(responseCode = "200", description = "Since when, if you have one.")
  public CalendarFeedView get() {
    return feeds.get(caller.scope().person());
  }

  @POST
  @Authenticated
  @Operation(
      operationId = "renewMyCalendarFeed",
      summary = "Make a calendar address",
      description =
          "Shown this once; the one you had stops working at once. A calendar program that knows it "
              + "reads your internships, those at your organisation or of your learners, and your "
              + "meetings.")
  @APIResponse(
      responseCode = "201",
      description = "The address.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NewCalendarFeedView.class)))
  public RestResponse<NewCalendarFeedView> renew() {
    return RestResponse.status(RestResponse.Status.CREATED, feeds.renew(caller.scope().person()));
  }

  @DELETE
  @Authenticated
  @Operation(
      operationId = "removeMyCalendarFeed",
      summary = "Take your calendar address back",
      description = "The address stops working at once.")
  @APIResponse(responseCode = "204", description = "You have no calendar address any more.")
  public void revoke() {
    feeds.revoke(caller.scope().person());
  }
}

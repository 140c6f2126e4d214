package nl.olievlek.account.feed;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.olievlek.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One entry of the caller's calendar over HTTP. */
@Path("/me/calendar-entries/{subjectId}")
@Tag(name = "people")
class MyCalendarEntryResource {

  private final CalendarFeedService feeds;
  private final Caller caller;

  MyCalendarEntryResource(CalendarFeedService feeds, Caller caller) {
    this.feeds = feeds;
    this.caller = caller;
  }

  @GET
  @Authenticated
  @Produces("text/calendar")
  @Operation(
      operationId = "getMyCalendarEntry",
      summary = "Get an internship or a meeting for your calendar",
      description =
          "As a file (RFC 5545). It is the entry of your calendar address and of our messages, so a "
              + "calendar program takes it for the same.")
  @APIResponse(
      responseCode = "200",
      description = "The file.",
      content =
          @Content(mediaType = "text/calendar", schema = @Schema(implementation = String.class)))
  @APIResponse(responseCode = "404", description = "It is not in your calendar.")
  public RestResponse<String> get(
      @PathParam("subjectId") @Parameter(description = "The internship or the meeting.")
          UUID subjectId) {
    return RestResponse.ResponseBuilder.ok(feeds.file(caller.scope().person(), subjectId))
        .header("Content-Type", "text/calendar; charset=UTF-8; method=PUBLISH")
        .header("Content-Disposition", "attachment; filename=\"olievlek.ics\"")
        .build();
  }
}

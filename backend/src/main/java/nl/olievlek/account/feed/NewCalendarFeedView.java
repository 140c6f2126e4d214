package nl.olievlek.account.feed;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar address, shown once. */
@Schema(name = "NewCalendarFeed", description = "Your calendar address, shown this once.")
record NewCalendarFeedView(
    @Schema(
            description = "What to give to a calendar program. Whoever has it reads your calendar.",
            examples = "https://olievlek.example.nl/api/v1/calendar-feeds/kJ7…dQ")
        String address,
    @Schema(description = "When it was made.") Instant createdAt) {

  @Override
  public String toString() {
    return "NewCalendarFeedView[" + createdAt + "]";
  }
}

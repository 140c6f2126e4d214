package nl.olievlek.account.feed;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody has a calendar address; the address itself is not kept. */
@Schema(
    name = "CalendarFeed",
    description = "Whether you have a calendar address; the address itself is not kept.")
record CalendarFeedView(
    @Schema(description = "When the address was made; null when you have none.", nullable = true)
        Instant createdAt) {}

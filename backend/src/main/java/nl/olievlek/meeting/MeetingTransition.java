package nl.olievlek.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step in the life of a meeting. */
@Schema(name = "MeetingTransition", description = "A step in the life of a meeting.")
record MeetingTransition(
    @NotNull @Schema(description = "State to reach.", examples = "HELD") MeetingStatus to,
    @Size(max = 1000) @Schema(description = "Why; required for `CANCELLED`.", nullable = true)
        String reason) {}

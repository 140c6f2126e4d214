package nl.olievlek.exchange.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a round. */
@Schema(description = "A step in the life of a round.")
record RoundTransitionRequest(
    @NotNull
        @Schema(
            description = "State to go to. `PUBLISHED` is reached by publishing a plan.",
            examples = "OPEN")
        RoundStatus to,
    @Size(max = 1000) @Schema(description = "Why.", nullable = true) String reason) {}

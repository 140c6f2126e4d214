package nl.olievlek.exchange.internship;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An internship made by hand, beside the plan. */
@Schema(description = "An internship to add to a round whose plan is known.")
record InternshipRequest(
    @NotNull @Schema(description = "A round that is published or running.") UUID roundId,
    @NotNull @Schema(description = "An active learner of the round.") UUID learnerId,
    @NotNull @Schema(description = "A place of the round that is offered or confirmed.")
        UUID hostPlaceId,
    @Schema(
            description = "The internship of the same learner that came to nothing.",
            nullable = true)
        UUID replacesId) {}

package nl.olievlek.learner.cohort;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step in the life of a cohort. */
@Schema(description = "A step to take with a cohort.")
record CohortTransition(
    @NotNull @Schema(description = "State to reach.", examples = "CONFIRMED") CohortStatus to,
    @Size(max = 1000) @Schema(description = "Why; must be there for `CANCELLED`.", nullable = true)
        String reason,
    @Schema(
            description =
                "Only with `CANCELLED`: the cohort of the same network that takes over the "
                    + "learners whose trajectory has not ended, and the pledges.",
            nullable = true)
        UUID mergeIntoId) {}

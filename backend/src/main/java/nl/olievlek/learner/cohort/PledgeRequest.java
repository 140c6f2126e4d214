package nl.olievlek.learner.cohort;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number that an organisation pledges. */
@Schema(description = "A number of learners that an organisation expects to send.")
record PledgeRequest(
    @NotNull
        @Min(0)
        @Max(1000)
        @Schema(
            description = "Learners in all, those whose names are known included.",
            examples = "5")
        Integer expectedCount) {}

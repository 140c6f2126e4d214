package nl.olievlek.exchange.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a plan. */
@Schema(description = "A step in the life of a plan.")
record PlanTransitionRequest(
    @NotNull
        @Schema(
            description = "`PUBLISHED`, `DISCARDED` or, while it is being made, `CANCELLED`.",
            examples = "PUBLISHED")
        PlanStatus to,
    @Size(max = 1000) @Schema(description = "Why.", nullable = true) String reason) {}

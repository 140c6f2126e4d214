package nl.olievlek.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step in the life of a proposal. */
@Schema(name = "ProposalTransition", description = "A step in the life of a proposal.")
record ProposalTransition(
    @NotNull @Schema(description = "State to reach.", examples = "IN_REVIEW") ProposalStatus to,
    @Size(max = 1000)
        @Schema(
            description = "Why; required for `REJECTED`, `RETURNED` (the questions) and `STOPPED`.",
            nullable = true)
        String reason,
    @Size(max = 4000) @Schema(description = "Answer to the author.", nullable = true) String reply,
    @Size(max = 4000)
        @Schema(description = "What was learnt; required for `STOPPED`.", nullable = true)
        String lesson,
    @Schema(
            description =
                "Proposal of the same network that it becomes part of; required for `MERGED`.",
            nullable = true)
        UUID mergedIntoId) {}

package nl.olievlek.proposal.merge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked of the author of a proposal. */
@Schema(name = "MergeRequestRequest", description = "What is asked of the author of a proposal.")
record MergeRequest(
    @NotNull
        @Schema(
            description =
                "Proposal of the same network that it would become part of; handed in and not ended.")
        UUID intoId,
    @Size(max = 1000)
        @Schema(
            description = "Why the two belong together.",
            examples = "Jullie willen hetzelfde uitproberen.",
            nullable = true)
        String message) {}

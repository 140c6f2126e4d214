package nl.olievlek.proposal.merge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer to a request. */
@Schema(name = "MergeTransition", description = "An answer to a request to merge a proposal.")
record MergeTransition(
    @NotNull @Schema(description = "State to reach.", examples = "ACCEPTED") MergeStatus to,
    @Size(max = 1000) @Schema(description = "Why; may be left out.", nullable = true)
        String reason) {}

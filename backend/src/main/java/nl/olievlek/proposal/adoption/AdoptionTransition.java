package nl.olievlek.proposal.adoption;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step in taking something over. */
@Schema(name = "AdoptionTransition", description = "A step in taking something over.")
record AdoptionTransition(
    @NotNull @Schema(description = "Stage to reach.", examples = "TRYING") AdoptionStage to,
    @Size(max = 1000) @Schema(description = "Why; required for `STOPPED`.", nullable = true)
        String reason,
    @Schema(description = "Date the stage was reached; left out: today.", nullable = true)
        LocalDate stageDate) {}

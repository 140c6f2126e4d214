package nl.olievlek.proposal.adoption;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to record that an organisation takes something over. */
@Schema(description = "An organisation that takes over a proposal.")
record AdoptionRequest(
    @NotNull @Schema(description = "Organisation that takes it over.") UUID organisationId,
    @Schema(
            description =
                "Adoption of the same proposal it was learnt from; left out: from the organisation "
                    + "that thought of it.",
            nullable = true)
        UUID learntFromId,
    @Schema(
            description = "How far it is; left out: `INTERESTED`. Not `STOPPED`.",
            examples = "IN_USE",
            nullable = true)
        AdoptionStage stage,
    @Schema(description = "Date the stage was reached; left out: today.", nullable = true)
        LocalDate stageDate,
    @Size(max = 2000) @Schema(description = "What to know about it.", nullable = true)
        String note) {}

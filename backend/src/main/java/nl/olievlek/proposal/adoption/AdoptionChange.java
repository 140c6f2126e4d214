package nl.olievlek.proposal.adoption;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed of an adoption; the organisation cannot. */
@Schema(name = "AdoptionChangeRequest", description = "All fields of an adoption to change.")
record AdoptionChange(
    @Schema(
            description =
                "Adoption of the same proposal it was learnt from; null: from the organisation that "
                    + "thought of it.",
            nullable = true)
        UUID learntFromId,
    @Schema(description = "Date the stage was reached; null when not known.", nullable = true)
        LocalDate stageDate,
    @Size(max = 2000) @Schema(description = "What to know about it.", nullable = true)
        String note) {}

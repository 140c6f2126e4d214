package nl.olievlek.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.olievlek.platform.text.Name;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One point of an agenda to store. */
@Schema(description = "One point of the agenda.")
record AgendaItemRequest(
    @NotBlank @Size(max = 200) @Schema(description = "Title.", examples = "Welkom") @Name
        String title,
    @Size(max = 2000) @Schema(description = "What it is about.", nullable = true)
        String description,
    @Positive @Schema(description = "Length in minutes.", examples = "30", nullable = true)
        Integer durationMinutes,
    @Schema(description = "Project of the network that it is about.", nullable = true)
        UUID projectId,
    @Schema(description = "Organisation that takes care of it.", nullable = true)
        UUID organisationId) {}

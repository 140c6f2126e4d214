package nl.olievlek.network.theme;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.text.Name;
import nl.olievlek.platform.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to add or change a theme of a network. */
@Embeddable
@Schema(description = "A theme of a network to add, or all fields of one to change.")
record ThemeRequest(
    @NotBlank
        @Size(max = 200)
        @Schema(description = "Name, unique within the network.", examples = "Leren in de praktijk")
        @Name
        String name,
    @Size(max = 2000) @Schema(description = "A few sentences about it.", nullable = true)
        String description,
    @Schema(description = "First day; null when not known.", nullable = true) LocalDate validFrom,
    @Schema(description = "Last day; null when not known or not yet over.", nullable = true)
        LocalDate validTo,
    @Schema(
            description = "First phase in which it is worked on; null when from the start.",
            nullable = true)
        UUID firstPhaseId,
    @Schema(
            description = "Last phase in which it is worked on; null when to the end.",
            nullable = true)
        UUID lastPhaseId) {

  ThemeRequest {
    name = name == null ? null : name.strip();
  }

  Period period() {
    return Period.valid(validFrom, validTo);
  }
}

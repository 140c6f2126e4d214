package nl.olievlek.network.phase;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.olievlek.platform.text.Name;
import nl.olievlek.platform.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to add or change a phase of a network. */
@Embeddable
@Schema(description = "A phase of a network to add, or all fields of one to change.")
record PhaseRequest(
    @NotNull
        @Positive
        @Schema(
            description = "Place in the order of phases, from 1; unique within the network.",
            examples = "1")
        Integer sequence,
    @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(description = "What the phase is for.", examples = "PILOT")
        PhaseKind kind,
    @NotBlank @Size(max = 200) @Schema(description = "Name.", examples = "Pilotfase") @Name
        String name,
    @Size(max = 2000) @Schema(description = "A few sentences about it.", nullable = true)
        String description,
    @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(description = "How far it is.", examples = "RUNNING")
        PhaseStatus status,
    @Schema(description = "First day; null when not known.", nullable = true) LocalDate startDate,
    @Schema(description = "Last day; null when not known.", nullable = true) LocalDate endDate,
    @Positive
        @Schema(
            description = "Length in months, for when the dates are not known.",
            examples = "30",
            nullable = true)
        Integer durationMonths) {

  PhaseRequest {
    name = name == null ? null : name.strip();
  }

  Period period() {
    return Period.dated(startDate, endDate);
  }
}

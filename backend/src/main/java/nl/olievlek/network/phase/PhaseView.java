package nl.olievlek.network.phase;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A phase of a network as callers see it. */
@Schema(name = "Phase", description = "A phase of a network.")
record PhaseView(
    UUID id,
    @JsonIgnore long version,
    @Schema(
            description = "Place in the order of phases, from 1; unique within the network.",
            examples = "1")
        Integer sequence,
    @Schema(description = "What the phase is for.", examples = "PILOT") PhaseKind kind,
    @Schema(description = "Name.", examples = "Pilotfase") String name,
    @Schema(description = "A few sentences about it.", nullable = true) String description,
    @Schema(description = "How far it is.", examples = "RUNNING") PhaseStatus status,
    @Schema(description = "First day; null when not known.", nullable = true) LocalDate startDate,
    @Schema(description = "Last day; null when not known.", nullable = true) LocalDate endDate,
    @Schema(
            description = "Length in months, for when the dates are not known.",
            examples = "30",
            nullable = true)
        Integer durationMonths)
    implements Versioned {}

package nl.olievlek.network.theme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.network.PhaseRef;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** A theme of a network as callers see it. */
@Schema(name = "Theme", description = "A theme of a network.")
record ThemeView(
    UUID id,
    @JsonIgnore long version,
    @Schema(description = "Name, unique within the network.", examples = "Leren in de praktijk")
        String name,
    @Schema(description = "A few sentences about it.", nullable = true) String description,
    @Schema(description = "First day; null when not known.", nullable = true) LocalDate validFrom,
    @Schema(description = "Last day; null when not known or not yet over.", nullable = true)
        LocalDate validTo,
    @Nested("first_phase")
        @Schema(
            description = "First phase in which it is worked on; null when from the start.",
            nullable = true)
        PhaseRef firstPhase,
    @Nested("last_phase")
        @Schema(
            description = "Last phase in which it is worked on; null when to the end.",
            nullable = true)
        PhaseRef lastPhase)
    implements Versioned {}

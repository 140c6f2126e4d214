package nl.olievlek.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.time.DatePrecision;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** A network as callers see it. */
@Schema(name = "Network", description = "Organisations that learn together.")
record NetworkView(
    UUID id,
    @JsonIgnore long version,
    @Schema(description = "Short name, unique.", examples = "MBO-ZIN") String name,
    @Schema(description = "Name in full.", examples = "MBO Zorg Innovatie Netwerk", nullable = true)
        String fullName,
    @Schema(description = "How it is set up.", examples = "LEARNING_NETWORK") NetworkKind kind,
    @Schema(
            description = "Region; null when national.",
            examples = "Midden-Brabant",
            nullable = true)
        String region,
    @Schema(description = "Fields of care.") List<Sector> sectors,
    @Schema(description = "A few sentences about it.", nullable = true) String description,
    @Nested("programme")
        @Schema(description = "Programme or project that it is part of.", nullable = true)
        ProgrammeRef programme,
    @Nested("current_phase")
        @Schema(
            description =
                "The phase it is in on the date asked for. Where the dates of a phase are not "
                    + "known, its status decides.",
            nullable = true)
        PhaseRef currentPhase,
    @Schema(description = "First day, as exact as `startPrecision` says.", nullable = true)
        LocalDate startDate,
    @Schema(description = "How exactly the start is known.", nullable = true)
        DatePrecision startPrecision,
    @Schema(description = "Last day, as exact as `endPrecision` says.", nullable = true)
        LocalDate endDate,
    @Schema(description = "How exactly the end is known.", nullable = true)
        DatePrecision endPrecision,
    @Schema(description = "Why it ended.", nullable = true) String endReason,
    @Schema(description = "Public page that these facts come from.", nullable = true)
        String sourceUrl,
    @Schema(description = "Whether it is made up, for a sample.") boolean sample)
    implements Versioned {}

package nl.olievlek.network;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.platform.text.Name;
import nl.olievlek.platform.time.DatePrecision;
import nl.olievlek.platform.web.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to add or change a network. */
@Schema(description = "A network to add, or all fields of one to change.")
record NetworkRequest(
    @Schema(description = "Programme or project that the network is part of.", nullable = true)
        UUID programmeId,
    @NotBlank
        @Size(max = 100)
        @Schema(description = "Short name, unique.", examples = "MBO-ZIN")
        @Name
        String name,
    @Size(max = 200)
        @Schema(
            description = "Name in full.",
            examples = "MBO Zorg Innovatie Netwerk",
            nullable = true)
        @Name
        String fullName,
    @NotNull @Schema(description = "How it is set up.", examples = "LEARNING_NETWORK")
        NetworkKind kind,
    @Size(max = 100)
        @Schema(
            description = "Region; absent when national.",
            examples = "Midden-Brabant",
            nullable = true)
        @Name
        String region,
    @NotEmpty @Schema(description = "Fields of care, at least one.") List<@NotNull Sector> sectors,
    @Size(max = 4000) @Schema(description = "A few sentences about it.", nullable = true)
        String description,
    @Schema(
            description = "First day; the first of the month or year when that is all we know.",
            nullable = true)
        LocalDate startDate,
    @Schema(description = "How exactly the start is known; `DAY` when absent.", nullable = true)
        DatePrecision startPrecision,
    @Schema(description = "Last day; absent while it goes on.", nullable = true) LocalDate endDate,
    @Schema(description = "How exactly the end is known; `DAY` when absent.", nullable = true)
        DatePrecision endPrecision,
    @Size(max = 1000) @Schema(description = "Why it ended.", nullable = true) String endReason,
    @WebAddress
        @Size(max = 500)
        @Schema(description = "Public page that these facts come from.", nullable = true)
        String sourceUrl) {}

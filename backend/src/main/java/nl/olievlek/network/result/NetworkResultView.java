package nl.olievlek.network.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.network.theme.ThemeRef;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** A result of a network as callers see it. */
@Schema(name = "NetworkResult", description = "A result of a network.")
record NetworkResultView(
    UUID id,
    @JsonIgnore long version,
    @Nested("network") @Schema(description = "The network.") NetworkRef network,
    @Nested("theme") @Schema(description = "The theme it belongs to.", nullable = true)
        ThemeRef theme,
    @Schema(description = "What it is.", examples = "GUIDE") ResultKind kind,
    @Schema(
            description = "Title, unique within the network.",
            examples = "Handreiking leren in de praktijk")
        String title,
    @Schema(description = "A few sentences about it.", nullable = true) String description,
    @Schema(description = "Where it is found.", nullable = true) String url,
    @Schema(
            description = "Licence under which it may be used.",
            examples = "CC BY 4.0",
            nullable = true)
        String licence,
    @Schema(description = "Day it came out.", nullable = true) LocalDate publishedDate,
    @Nested("heir")
        @Schema(
            description = "Organisation that keeps it alive when the network ends.",
            nullable = true)
        OrganisationRef heir,
    @Schema(description = "What the heir does with it.", nullable = true) String heirNote)
    implements Versioned {}

package nl.olievlek.network.project;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** A project of a network as callers see it. */
@Schema(name = "Project", description = "A project of a network.")
record ProjectView(
    UUID id,
    @JsonIgnore long version,
    @Nested("network") @Schema(description = "The network.") NetworkRef network,
    @Nested("organisation")
        @Schema(
            description = "The organisation that does it; null when the network does.",
            nullable = true)
        OrganisationRef organisation,
    @Schema(description = "Who works along from outside.", examples = "Avans", nullable = true)
        String partner,
    @Schema(description = "Name, unique within the network.", examples = "Goed werk") String name,
    @Schema(description = "A few sentences about it.", nullable = true) String description,
    @Schema(description = "First day; null when not known.", nullable = true) LocalDate startDate,
    @Schema(description = "Last day; null when not known.", nullable = true) LocalDate endDate,
    @Schema(description = "Public page that these facts come from.", nullable = true)
        String sourceUrl)
    implements Versioned {}

package nl.olievlek.organisation.collective;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** A member of a collective as callers see it. */
@Schema(name = "CollectiveMember", description = "A member of a collective.")
record CollectiveMemberView(
    UUID id,
    @JsonIgnore long version,
    @Nested("organisation")
        @Schema(description = "The member; null when no source names it.", nullable = true)
        OrganisationRef organisation,
    @Schema(description = "First day; null when not known.", nullable = true) LocalDate validFrom,
    @Schema(description = "Last day; null when not known or not yet over.", nullable = true)
        LocalDate validTo,
    @Schema(description = "What the source says about these dates.", nullable = true)
        String dateNote)
    implements Versioned {}

package nl.olievlek.account.affiliation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** That somebody belongs to an organisation, as callers see it. */
@Schema(name = "Affiliation", description = "That a person belongs to an organisation.")
record AffiliationView(
    UUID id,
    @JsonIgnore long version,
    @Nested("organisation") OrganisationRef organisation,
    @Schema(
            description = "What the person does there.",
            examples = "Praktijkopleider",
            nullable = true)
        String function,
    @Schema(description = "First day.", examples = "2026-09-01") LocalDate validFrom,
    @Schema(description = "Last day; null while it goes on.", nullable = true) LocalDate validTo)
    implements Versioned {}

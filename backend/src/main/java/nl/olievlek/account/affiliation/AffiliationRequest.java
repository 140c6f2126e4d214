package nl.olievlek.account.affiliation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody belongs to an organisation. */
@Schema(description = "That a person belongs to an organisation, to add or to change.")
record AffiliationRequest(
    @NotNull @Schema(description = "The organisation; it never changes.") UUID organisationId,
    @Size(max = 200)
        @Schema(
            description = "What the person does there.",
            examples = "Praktijkopleider",
            nullable = true)
        String function,
    @NotNull @Schema(description = "First day.", examples = "2026-09-01") LocalDate validFrom,
    @Schema(description = "Last day; null while it goes on.", nullable = true) LocalDate validTo) {}

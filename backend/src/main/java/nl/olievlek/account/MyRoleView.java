package nl.olievlek.account;

import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** A role of the caller, held or offered. */
@Schema(name = "MyRole", description = "A role that you hold or that is offered to you.")
record MyRoleView(
    UUID id,
    @Schema(description = "The role.", examples = "SUPERVISOR") Role role,
    @Schema(description = "The network it works in.", nullable = true) @Nested("network")
        NetworkRef network,
    @Schema(description = "The organisation it works in.", nullable = true) @Nested("organisation")
        OrganisationRef organisation,
    @Schema(description = "The cohort it works in.", nullable = true) @Nested("cohort")
        GrantView.Place cohort,
    @Schema(description = "First day; of an offer not before you accept it.") LocalDate validFrom,
    @Schema(description = "Last day; null while it goes on.", nullable = true) LocalDate validTo,
    @Schema(description = "`OFFERED` as long as you did not answer.", examples = "OFFERED")
        GrantStatus status,
    @Schema(
            description = "Who offers it, by name; null when a file or the product itself does.",
            examples = "Sam Smit",
            nullable = true)
        String offeredBy) {}

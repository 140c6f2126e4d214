package nl.olievlek.network.membership;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.organisation.OrganisationKind;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** A membership of a network as callers see it. */
@Schema(name = "Membership", description = "A membership of a network.")
record MembershipView(
    UUID id,
    @JsonIgnore long version,
    @Nested("network") @Schema(description = "The network.") NetworkRef network,
    @Nested("organisation")
        @Schema(description = "The member; null when no source names it.", nullable = true)
        OrganisationRef organisation,
    @Schema(description = "What that organisation is.", nullable = true)
        OrganisationKind organisationKind,
    @Schema(description = "What it does in the network.", examples = "PARTNER") MembershipRole role,
    @Schema(description = "First day; null when not known.", nullable = true) LocalDate validFrom,
    @Schema(description = "Last day; null when not known or not yet over.", nullable = true)
        LocalDate validTo,
    @Schema(description = "Why it left.", nullable = true) String leaveReason,
    @Schema(description = "What the source says about these dates.", nullable = true)
        String dateNote)
    implements Versioned {}

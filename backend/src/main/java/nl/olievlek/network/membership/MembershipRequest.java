package nl.olievlek.network.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to add or change a membership of a network. */
@Schema(description = "A membership of a network to add, or all fields of one to change.")
record MembershipRequest(
    @Schema(description = "The member; null when no source names it.", nullable = true)
        UUID organisationId,
    @NotNull @Schema(description = "What it does in the network.", examples = "PARTNER")
        MembershipRole role,
    @Schema(description = "First day; null when not known.", nullable = true) LocalDate validFrom,
    @Schema(description = "Last day; null when not known or not yet over.", nullable = true)
        LocalDate validTo,
    @Size(max = 1000) @Schema(description = "Why it left.", nullable = true) String leaveReason,
    @Size(max = 500)
        @Schema(description = "What the source says about these dates.", nullable = true)
        String dateNote) {}

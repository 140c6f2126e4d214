package nl.olievlek.network.membership;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.organisation.OrganisationKind;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A membership of a network as callers see it. */
@Schema(name = "Membership", description = "A membership of a network, proposed or more.")
record MembershipView(
    UUID id,
    @JsonIgnore long version,
    @Schema(description = "The network.") NetworkRef network,
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
        String dateNote,
    @Schema(
            description =
                "Where it stands today. Only `ACCEPTED` gives anybody anything; a last day that "
                    + "passed makes it `ENDED`.",
            examples = "ACCEPTED")
        MembershipStatus status,
    @Schema(description = "Which side began; null when nobody had to be asked.", nullable = true)
        MembershipSide proposedBy,
    @Schema(description = "When it was proposed, in UTC.", nullable = true) Instant proposedAt,
    @Schema(
            description =
                "Which side answered, took back or ended it; null when that was the platform, or "
                    + "nobody.",
            nullable = true)
        MembershipSide decidedBy,
    @Schema(description = "When that was, in UTC.", nullable = true) Instant decidedAt,
    @Schema(
            description = "Why it was declined or, by the side that proposed it, taken back.",
            nullable = true)
        String declineReason,
    @Schema(description = "The steps that you can take with it now.") List<MembershipStatus> steps,
    @Schema(description = "Whether you may take it away: no source names the member.")
        boolean removable)
    implements Versioned {

  static MembershipView of(MembershipRow row, Scope scope) {
    return new MembershipView(
        row.id(),
        row.version(),
        row.network(),
        row.organisation(),
        row.organisationKind(),
        row.role(),
        row.validFrom(),
        row.validTo(),
        row.leaveReason(),
        row.dateNote(),
        row.status(),
        row.proposedBy(),
        row.proposedAt(),
        row.decidedBy(),
        row.decidedAt(),
        row.declineReason(),
        row.steps(scope).from(row.status()),
        row.removable(scope));
  }
}

package nl.olievlek.account.invitation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.security.Role;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;

/** An invitation as those who manage roles see it. */
@Schema(name = "Invitation", description = "Who was invited to which role, and what came of it.")
record InvitationView(
    UUID id,
    @JsonIgnore long version,
    @Nested("person") PersonRef person,
    @Schema(description = "Where the mail went.", examples = "noor@example.nl", nullable = true)
        String email,
    @Schema(description = "The role.", examples = "SUPERVISOR") Role role,
    @Schema(description = "The network it works in.", nullable = true) @Nested("network")
        NetworkRef network,
    @Schema(description = "The organisation it works in.", nullable = true) @Nested("organisation")
        OrganisationRef organisation,
    @Schema(description = "The cohort it works in.", nullable = true) @Nested("cohort")
        Cohort cohort,
    @Schema(description = "Where it stands.", examples = "OPEN") InvitationStatus status,
    @Nested("invited_by") @Schema(description = "Who invited.") PersonRef invitedBy,
    @Schema(description = "When it was first sent.") Instant createdAt,
    @Schema(description = "Until when the link works.") Instant expiresAt,
    @Schema(
            description = "When the person accepted; null as long as they did not.",
            nullable = true)
        Instant acceptedAt,
    @Schema(description = "Whether you may send it again or take it back.") boolean mayChange,
    @Nullable @Schema(description = "The steps that you can take with it now.")
        List<InvitationStatus> steps)
    implements Versioned {

  /** A cohort by name. */
  @Schema(name = "InvitationCohort", description = "A cohort by name.")
  public record Cohort(@PropagateNull UUID id, String name) {}
}

package nl.olievlek.account.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of an invitation. */
@Schema(description = "A step in the life of an invitation.")
record InvitationTransitionRequest(
    @NotNull
        @Schema(
            description =
                "State to go to: `OPEN` sends it again with a new link, `REVOKED` takes it back with "
                    + "the role.",
            examples = "OPEN")
        InvitationStatus to,
    @Size(max = 1000) @Schema(description = "Why.", nullable = true) String reason) {}

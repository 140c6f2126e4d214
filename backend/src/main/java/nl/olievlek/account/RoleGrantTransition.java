package nl.olievlek.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a role. */
@Schema(description = "Takes a role back, at once: also of somebody who is signed in.")
record RoleGrantTransition(
    @NotNull @Schema(description = "State to go to: `REVOKED`.", examples = "REVOKED")
        GrantStatus to,
    @NotBlank @Size(max = 1000) @Schema(description = "Why.", examples = "Left the organisation")
        String reason) {}

package nl.olievlek.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step with a role of the caller's own. */
@Schema(description = "Accepts or declines a role that is offered to you, or lays one down.")
record MyRoleTransition(
    @NotNull
        @Schema(
            description =
                "State to go to: `ACTIVE` accepts, `DECLINED` declines, `REVOKED` lays down.",
            examples = "ACTIVE")
        GrantStatus to,
    @Size(max = 1000) @Schema(description = "Why.", nullable = true) String reason) {}

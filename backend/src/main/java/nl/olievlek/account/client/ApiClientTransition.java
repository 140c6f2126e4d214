package nl.olievlek.account.client;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step in the life of a client. */
@Schema(description = "A step to take with a client.")
record ApiClientTransition(
    @NotNull @Schema(description = "State to reach; only `REVOKED` can be.", examples = "REVOKED")
        ApiClientStatus to,
    @Size(max = 1000) @Schema(description = "Why; must be there.", nullable = true)
        String reason) {}

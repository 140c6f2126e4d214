package nl.olievlek.account.sso;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link as its owner sees it. */
@Schema(name = "ExternalIdentity", description = "Where you can sign on.")
record ExternalIdentityView(
    UUID id,
    @Schema(description = "How people know that place.", examples = "SURFconext")
        String providerName,
    @Schema(description = "Since when.") Instant createdAt,
    @Schema(description = "When you last came in that way.", nullable = true) Instant lastUsedAt) {}

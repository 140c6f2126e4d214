package nl.olievlek.account.factor;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A passkey as its owner sees it. */
@Schema(name = "Passkey", description = "A key that one of your devices keeps.")
record PasskeyView(
    UUID id,
    @JsonIgnore long version,
    @Schema(description = "What you call it.", examples = "Telefoon van Noor") String name,
    @Schema(description = "When it was added.") Instant createdAt,
    @Schema(description = "When you last came in with it.", nullable = true) Instant lastUsedAt)
    implements Versioned {}

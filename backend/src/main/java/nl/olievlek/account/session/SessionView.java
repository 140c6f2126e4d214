package nl.olievlek.account.session;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session as its owner sees it. */
@Schema(name = "SignInSession", description = "Where and how you are or were signed in.")
record SessionView(
    UUID id,
    @Schema(description = "Whether it is the session in which you ask this.") boolean current,
    @Schema(
            description = "Browser and system, when they said so.",
            examples = "Firefox, Linux",
            nullable = true)
        String device,
    @Schema(description = "How you came in.") Method method,
    @Schema(description = "When you came in.") Instant createdAt,
    @Schema(description = "When it was last used, to within minutes.") Instant lastUsedAt,
    @Schema(description = "When it ended; null while it is open.", nullable = true) Instant endedAt,
    @Schema(
            description =
                "Why it ended; `REPLAYED` means that a copy of its key was used elsewhere.",
            nullable = true)
        EndReason endReason) {}

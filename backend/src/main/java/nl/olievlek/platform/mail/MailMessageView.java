package nl.olievlek.platform.mail;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message as an admin sees it: whether it went, never what it says. */
@Schema(name = "MailMessage", description = "Whether a message went; never what it says.")
record MailMessageView(
    UUID id,
    @Schema(description = "Mail address.", examples = "noor@example.nl") String to,
    @Schema(description = "What it is about.", examples = "Je wachtwoord is veranderd")
        String subject,
    @Schema(description = "Where it stands.", examples = "SENT") MailStatus status,
    @Schema(description = "Number of times it was tried.", examples = "1") int attempts,
    @Schema(description = "When it is tried next; null when it is not.", nullable = true)
        Instant nextAttemptAt,
    @Schema(description = "Why the last attempt failed; null when it did not.", nullable = true)
        MailFault lastError,
    @Schema(description = "When it was written.") Instant createdAt,
    @Schema(description = "When it was sent; null as long as it was not.", nullable = true)
        Instant sentAt,
    @Nullable @Schema(description = "The steps that you can take with it now.")
        List<MailStatus> steps) {}

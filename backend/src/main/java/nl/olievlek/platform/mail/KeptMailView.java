package nl.olievlek.platform.mail;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message that was kept instead of sent. */
@Schema(name = "KeptMail", description = "A message that was kept instead of sent.")
record KeptMailView(
    UUID id,
    @Schema(description = "Mail address.", examples = "noor@example.nl") String to,
    @Schema(
            description = "Name of who it is for; null when that is nobody we know.",
            examples = "Noor van der Berg",
            nullable = true)
        String toName,
    @Schema(description = "What it is about.", examples = "Kom erbij op Olievlek") String subject,
    @Schema(description = "Its plain text, links and all.") String bodyText,
    @Schema(description = "When it was written.") Instant createdAt) {}

package nl.olievlek.exchange.internship.reflection.message;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** A message as those who talk see it. */
@Schema(name = "ReflectionMessage", description = "What somebody said about a reflection.")
record MessageView(
    UUID id,
    @JsonIgnore long version,
    @Schema(description = "Who said it; null when the person was erased.", nullable = true)
        @Nested("author")
        PersonRef author,
    @Schema(description = "Whether you said it.") boolean own,
    @Schema(description = "The message; null when it was taken back.", nullable = true) String text,
    @Schema(description = "When it was said.") Instant sentAt,
    @Schema(description = "When it was last changed; null when it was not.", nullable = true)
        Instant editedAt,
    @Schema(description = "When it was taken back; null when it was not.", nullable = true)
        Instant withdrawnAt,
    @Schema(description = "Whether it is new to you.") boolean unread,
    @Schema(description = "Whether you can still change it or take it back.") boolean mayChange,
    @Schema(description = "Whether it is made up, for a sample.") boolean sample)
    implements Versioned {}

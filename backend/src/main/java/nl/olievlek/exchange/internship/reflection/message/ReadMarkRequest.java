package nl.olievlek.exchange.internship.reflection.message;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far somebody has read. */
@Schema(description = "How far you have read.")
record ReadMarkRequest(
    @Schema(
            description = "Newest message that you read; null when there was none yet.",
            nullable = true)
        UUID lastReadId) {}

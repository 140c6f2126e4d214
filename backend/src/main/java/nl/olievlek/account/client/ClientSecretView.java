package nl.olievlek.account.client;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That there is a secret, never which. */
@Schema(name = "ApiClientSecret", description = "A secret of a client, without the secret itself.")
record ClientSecretView(
    UUID id,
    Instant createdAt,
    @Schema(
            description = "When it ends because a newer one was given; null for the newest.",
            nullable = true)
        Instant expiresAt) {}

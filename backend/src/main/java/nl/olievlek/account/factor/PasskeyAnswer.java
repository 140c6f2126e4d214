package nl.olievlek.account.factor;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a device signed with a passkey.
 *
 * @param ceremonyId what it answers
 * @param credential the answer of {@code navigator.credentials.get} as JSON
 */
@Schema(description = "What your device signed with a passkey.")
public record PasskeyAnswer(
    @NotNull @Schema(description = "The `ceremonyId` that came with the options.") UUID ceremonyId,
    @NotNull
        @Schema(
            type = SchemaType.OBJECT,
            implementation = Object.class,
            description =
                "What `navigator.credentials.get` gave, as `PublicKeyCredential.toJSON()` writes it.")
        JsonNode credential) {}

package nl.olievlek.account.factor;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.olievlek.platform.text.Name;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A passkey that a device just made.
 *
 * @param ceremonyId what it answers
 * @param name what its owner calls it
 * @param credential the answer of {@code navigator.credentials.create} as JSON
 */
@Schema(description = "A passkey that your device just made.")
public record NewPasskey(
    @NotNull @Schema(description = "The `ceremonyId` that came with the options.") UUID ceremonyId,
    @NotBlank
        @Size(max = 100)
        @Schema(description = "What you call it.", examples = "Telefoon van Noor")
        @Name
        String name,
    @NotNull
        @Schema(
            type = SchemaType.OBJECT,
            implementation = Object.class,
            description =
                "What `navigator.credentials.create` gave, as `PublicKeyCredential.toJSON()` writes it.")
        JsonNode credential) {}

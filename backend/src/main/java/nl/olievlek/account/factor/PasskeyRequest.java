package nl.olievlek.account.factor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.olievlek.platform.text.Name;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed of a passkey. */
@Schema(description = "What you can change of a passkey.")
record PasskeyRequest(
    @NotBlank
        @Size(max = 100)
        @Schema(description = "What you call it.", examples = "Telefoon van Noor")
        @Name
        String name) {}

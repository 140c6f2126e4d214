package nl.olievlek.account.factor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a browser is asked about passkeys. */
@Schema(
    name = "PasskeyCeremony",
    description = "What to ask of the browser (WebAuthn level 3); works once, for five minutes.")
public record CeremonyView(
    @Schema(description = "Send it back with the answer.") UUID ceremonyId,
    @Schema(
            type = SchemaType.OBJECT,
            implementation = Object.class,
            description =
                "For `PublicKeyCredential.parseCreationOptionsFromJSON` or `parseRequestOptionsFromJSON`.")
        JsonNode options) {}

package nl.olievlek.account.sso;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where somebody wants to be able to sign on. */
@Schema(description = "Where you want to be able to sign on.")
record SsoLinkRequest(
    @NotBlank @Size(max = 40) @Schema(description = "Key of the provider.", examples = "surfconext")
        String key) {}

package nl.olievlek.account.sso;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where to go to sign on. */
@Schema(name = "SsoStart", description = "Where to go to sign on.")
record SsoStartView(
    @Schema(description = "Address at the provider; open it in the same browser.")
        String redirectTo) {}

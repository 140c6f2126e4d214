package nl.olievlek.account.sso;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provider as the log-in page shows it. */
@Schema(name = "SsoProvider", description = "Somewhere to sign on.")
record ProviderView(
    @Schema(description = "For `GET /auth/sso/{key}`.", examples = "surfconext") String key,
    @Schema(description = "How people know it.", examples = "SURFconext") String name) {}

package nl.olievlek.account;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people change about themselves. */
@Schema(description = "What you can change about yourself.")
record MeRequest(
    @NotNull @Schema(description = "Language of your messages.", examples = "nl")
        Language preferredLanguage) {}

package nl.olievlek.privacy;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A run to start. */
@Schema(description = "A run to start.")
record RetentionRunRequest(
    @NotNull
        @Schema(description = "Only count what would be destroyed; `false` destroys it for good.")
        Boolean preview) {}

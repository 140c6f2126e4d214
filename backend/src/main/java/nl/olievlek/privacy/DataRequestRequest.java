package nl.olievlek.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody asks about their own data. */
@Schema(name = "DataRequestRequest", description = "What you ask about your own data.")
record DataRequestRequest(
    @NotNull @Schema(description = "What should be done.", examples = "ERASURE")
        DataRequestKind kind,
    @Size(max = 2000)
        @Schema(
            description = "In your own words; for a correction, what is wrong.",
            nullable = true)
        String text) {}

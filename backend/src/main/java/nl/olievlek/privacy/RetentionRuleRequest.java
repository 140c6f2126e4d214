package nl.olievlek.privacy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long to keep one kind of data. */
@Schema(description = "How long to keep one kind of data.")
record RetentionRuleRequest(
    @NotNull @Min(1) @Max(120) @Schema(description = "Months after it ended.", examples = "24")
        Integer months) {}

package nl.olievlek.impact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed of an indicator. */
@Schema(description = "All fields of an indicator that can be changed.")
record ImpactMetricRequest(
    @NotBlank @Size(max = 200) @Schema(description = "Name in Dutch.", examples = "Uitval")
        String nameNl,
    @NotBlank @Size(max = 200) @Schema(description = "Name in English.", examples = "Dropout")
        String nameEn,
    @NotNull
        @Min(5)
        @Max(100)
        @Schema(
            description =
                "Counts from 1 up to this number are hidden from those who may not see the learners"
                    + " themselves. May be raised, never lowered below 5.",
            examples = "5")
        Integer minimumCell) {}

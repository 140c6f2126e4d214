package nl.olievlek.exchange.internship.hours;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a line should have said. */
@Schema(name = "InternshipHoursCorrectionRequest", description = "What a line should have said.")
record HoursCorrectionRequest(
    @NotNull
        @DecimalMin("0")
        @DecimalMax("12")
        @Schema(description = "The right number of hours, in quarters.", examples = "6")
        BigDecimal hours,
    @NotBlank @Size(max = 500) @Schema(description = "Why.", examples = "Eerder naar huis.")
        String note) {}

package nl.olievlek.exchange.internship.hours;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the host says to proposed hours. */
@Schema(
    name = "InternshipHoursTransitionRequest",
    description = "What the host says to proposed hours.")
record HoursTransitionRequest(
    @NotNull @Schema(description = "State to go to.", examples = "CONFIRMED") HoursStatus to,
    @Size(max = 500) @Schema(description = "Why; may be left out.", nullable = true)
        String reason) {}

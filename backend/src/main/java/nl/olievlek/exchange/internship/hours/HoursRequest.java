package nl.olievlek.exchange.internship.hours;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Hours to enter. */
@Schema(name = "InternshipHoursRequest", description = "Hours of one day to enter.")
record HoursRequest(
    @NotNull
        @Schema(
            description =
                "A day of the internship that has come: from the first to the last actual day, or "
                    + "planned day where the actual one is not noted.",
            examples = "2027-02-01")
        LocalDate workedDate,
    @NotNull
        @DecimalMin("0.25")
        @DecimalMax("12")
        @Schema(description = "Hours, in quarters; 12 on a day at most.", examples = "7.5")
        BigDecimal hours,
    @Size(max = 500) @Schema(description = "What belongs to it.", nullable = true) String note) {}

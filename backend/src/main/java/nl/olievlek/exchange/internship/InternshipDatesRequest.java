package nl.olievlek.exchange.internship;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dates of an internship; all else on it never changes. */
@Schema(
    description =
        "The dates of an internship. The planned ones are the coordinator's to change, the actual "
            + "ones the host's.")
record InternshipDatesRequest(
    @NotNull
        @Schema(
            description =
                "First day as planned, within the days of the place; moved, not to a day in the past.",
            examples = "2027-02-01")
        LocalDate plannedStartDate,
    @NotNull
        @Schema(
            description = "Last day as planned, within the days of the place.",
            examples = "2027-02-12")
        LocalDate plannedEndDate,
    @Schema(description = "First day the learner was there.", nullable = true)
        LocalDate actualStartDate,
    @Schema(description = "Last day the learner was there.", nullable = true)
        LocalDate actualEndDate) {

  PlannedDays planned() {
    return new PlannedDays("plannedStartDate", plannedStartDate, "plannedEndDate", plannedEndDate);
  }
}

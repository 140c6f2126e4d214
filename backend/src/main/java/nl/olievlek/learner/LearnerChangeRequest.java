package nl.olievlek.learner;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed of a learner; person and network stay the same. */
@Schema(description = "All fields of a learner that can change; person and network stay the same.")
record LearnerChangeRequest(
    @Schema(description = "A cohort of the network that has not ended.", nullable = true)
        UUID cohortId,
    @NotNull @Schema(description = "The home organisation.") UUID employerId,
    @Schema(description = "Somebody who is a supervisor in the home organisation.", nullable = true)
        UUID supervisorId,
    @NotNull
        @Schema(description = "Day of the application, not in the future.", examples = "2026-05-01")
        LocalDate appliedDate,
    @Min(1)
        @Max(40)
        @Schema(description = "Hours of the contract per week.", examples = "28", nullable = true)
        Integer contractHoursPerWeek) {}

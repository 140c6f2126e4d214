package nl.olievlek.learner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.account.NewPerson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to add a learner. */
@Schema(description = "A learner to add: a person who is known, or a new one.")
record LearnerRequest(
    @Schema(
            description = "A person who is known already; otherwise give `person`.",
            nullable = true)
        UUID personId,
    @Valid
        @Schema(
            description = "A new person, who gets the role of learner; otherwise give `personId`.",
            nullable = true)
        NewPerson person,
    @NotNull @Schema(description = "The network, in which you take part.") UUID networkId,
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
        Integer contractHoursPerWeek) {

  LearnerChangeRequest details() {
    return new LearnerChangeRequest(
        cohortId, employerId, supervisorId, appliedDate, contractHoursPerWeek);
  }
}

package nl.olievlek.learner;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which learners to find. In a body, because names do not belong in addresses. */
@Schema(description = "Which learners to find; leave out what does not matter.")
record LearnerSearch(
    @Size(max = 100) @Schema(description = "Part of the name.", nullable = true) String text,
    @Schema(description = "Only learners of this network.", nullable = true) UUID networkId,
    @Schema(description = "Only learners of this cohort.", nullable = true) UUID cohortId,
    @Schema(description = "Only learners of this home organisation.", nullable = true)
        UUID employerId,
    @Schema(description = "Only learners of this supervisor.", nullable = true) UUID supervisorId,
    @Schema(description = "Only trajectories that stand here.", nullable = true)
        LearnerStatus status) {

  LearnerFilter filter() {
    return new LearnerFilter(networkId, cohortId, employerId, supervisorId, status);
  }
}

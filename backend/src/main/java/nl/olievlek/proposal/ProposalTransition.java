package nl.olievlek.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.UUID;
import nl.olievlek.platform.problem.ProblemException.FieldText;
import nl.olievlek.platform.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step in the life of a proposal. */
@Schema(name = "ProposalTransition", description = "A step in the life of a proposal.")
record ProposalTransition(
    @NotNull @Schema(description = "State to reach.", examples = "IN_REVIEW") ProposalStatus to,
    @Size(max = 1000)
        @Schema(
            description = "Why; required for `REJECTED`, `RETURNED` (the questions) and `STOPPED`.",
            nullable = true)
        String reason,
    @Size(max = 4000) @Schema(description = "Answer to the author.", nullable = true) String reply,
    @Size(max = 4000)
        @Schema(description = "What was learnt; required for `STOPPED`.", nullable = true)
        String lesson,
    @Schema(
            description =
                "Proposal of the same network that it becomes part of; required for `MERGED`.",
            nullable = true)
        UUID mergedIntoId) {

  /**
   * Refuses a step that leaves out what it needs.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 400 that names all fields at once
   */
  void requireComplete() {
    var missing = new ArrayList<FieldText>();
    if (to.needsReason() && blank(reason)) {
      missing.add(Problems.violation("reason", "platform.reason-required"));
    }
    if (to == ProposalStatus.STOPPED && blank(lesson)) {
      missing.add(Problems.violation("lesson", "proposal.lesson-required"));
    }
    if (to == ProposalStatus.MERGED && mergedIntoId == null) {
      missing.add(Problems.violation("mergedIntoId", "platform.required"));
    }
    if (!missing.isEmpty()) {
      throw Problems.invalid(missing);
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}

package nl.olievlek.learner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import nl.olievlek.platform.problem.ProblemException.FieldText;
import nl.olievlek.platform.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step in a trajectory. */
@Schema(description = "A step to take with a learner.")
record LearnerTransition(
    @NotNull @Schema(description = "State to reach.", examples = "ACTIVE") LearnerStatus to,
    @Size(max = 1000)
        @Schema(
            description =
                "Why, in your words; kept as `outcomeNote` when the trajectory ends. Needed to take a "
                    + "step back.",
            nullable = true)
        String reason,
    @Schema(
            description =
                "Day on which it happened, not in the future; today when left out, but it must be "
                    + "there for `DROPPED_OUT`.",
            examples = "2026-09-01",
            nullable = true)
        LocalDate date,
    @Size(max = 40)
        @Schema(
            description =
                "Code of a reason to stop; must be there for `DROPPED_OUT` and only there.",
            examples = "GUIDANCE",
            nullable = true)
        String dropoutReason,
    @Size(max = 200)
        @Schema(
            description =
                "Where the learner went; must be there for `TRANSFERRED`. Only with an outcome.",
            nullable = true)
        String destination,
    @Schema(
            description = "Whether the learner goes on with a course there. Only with an outcome.",
            nullable = true)
        Boolean stillInTraining) {

  /**
   * Takes the step, on or back; fields that belong to another step are refused rather than lost.
   *
   * @param cohortStart first day of the learner's cohort; null without a cohort
   */
  void take(Learner learner, LocalDate cohortStart, LocalDate today) {
    requireFieldsOfThisStep();
    if (learner.status().isBack(to)) {
      learner.takeBack(to);
      return;
    }
    var day = date == null ? today : date;
    var outcome = new Outcome(date, dropoutReason, reason, destination, stillInTraining);
    switch (to) {
      case APPLIED -> learner.status().to(LearnerStatus.APPLIED);
      case ACCEPTED -> learner.accept(day, today);
      case ACTIVE -> learner.activate(day, cohortStart, today);
      case INTERRUPTED -> learner.interrupt(day, today);
      case COMPLETED -> learner.complete(outcome, today);
      case DROPPED_OUT -> learner.dropOut(outcome, today);
      case TRANSFERRED -> learner.transfer(outcome, today);
    }
  }

  private void requireFieldsOfThisStep() {
    var faults = new ArrayList<FieldText>();
    if (dropoutReason != null && to != LearnerStatus.DROPPED_OUT) {
      faults.add(Problems.violation("dropoutReason", "learner.dropout-only"));
    }
    if (destination != null && !to.outcome()) {
      faults.add(Problems.violation("destination", "learner.outcome-only"));
    }
    if (stillInTraining != null && !to.outcome()) {
      faults.add(Problems.violation("stillInTraining", "learner.outcome-only"));
    }
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
  }
}

package nl.olievlek.learner.cohort;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.disclosure.SuppressionReason;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** A cohort as callers see it. */
@Schema(name = "Cohort", description = "A group of learners who go through a course together.")
record CohortView(
    UUID id,
    @JsonIgnore long version,
    @Nested("network") NetworkRef network,
    @Schema(description = "The school that teaches it.") @Nested("school") OrganisationRef school,
    @Schema(description = "Name, unique in its network.", examples = "Lesgroep 4") String name,
    @Schema(description = "What it leads to.", nullable = true) String qualification,
    @Schema(description = "First day.", examples = "2026-09-01") LocalDate startDate,
    @Schema(description = "Last day as planned.", examples = "2028-07-31") LocalDate nominalEndDate,
    @Schema(description = "Day on which is decided whether it goes on.", nullable = true)
        LocalDate decisionDate,
    @Schema(description = "Fewest learners with whom it goes on.", examples = "12") int minimumSize,
    @Schema(description = "Most learners.", examples = "24", nullable = true) Integer maximumSize,
    @Schema(description = "Days at school: 1 is Monday, 7 is Sunday.", examples = "[2]")
        List<Integer> schoolWeekdays,
    @Schema(description = "Where it stands.", examples = "PROVISIONAL") CohortStatus status,
    @Schema(description = "Why it was cancelled.", nullable = true) String cancelReason,
    @Schema(description = "Whether it is made up, for a sample.") boolean sample,
    @Nested("counts") Counts counts,
    @Nullable @Schema(description = "What you can do with it now; null in a list.", nullable = true)
        List<CohortAct> may)
    implements Versioned {

  /**
   * Numbers of learners, counted from their trajectories; null to who does not see the learners.
   *
   * @param enrolled accepted or further; not those who dropped out before they started
   * @param pledged expected by organisations beyond their learners who are enrolled: per
   *     organisation the pledge less the enrolled, never below zero. With {@code enrolled} it adds
   *     up to the number that decides whether the cohort goes on
   * @param missingOutcome whose trajectory has not ended
   */
  @Schema(
      name = "CohortCounts",
      description =
          "Numbers of learners, for who sees all learners of the cohort: its coordinator and its"
              + " teacher. Null to everyone else.")
  public record Counts(
      @Schema(
              description =
                  "Accepted or further; without those who dropped out before they started.",
              examples = "14",
              nullable = true)
          Integer enrolled,
      @Schema(
              description =
                  "Expected by organisations beyond their learners who are enrolled already. "
                      + "`enrolled` + `pledged` decides whether the cohort can be confirmed.",
              examples = "3",
              nullable = true)
          Integer pledged,
      @Schema(description = "In training now.", examples = "12", nullable = true) Integer active,
      @Schema(description = "Completed.", examples = "1", nullable = true) Integer completed,
      @Schema(
              description = "Dropped out, before or after the start.",
              examples = "1",
              nullable = true)
          Integer droppedOut,
      @Schema(
              description =
                  "Whose trajectory has not ended; the cohort can finish when this is zero.",
              examples = "12",
              nullable = true)
          Integer missingOutcome,
      @Schema(description = "Whether these numbers are hidden from you.") boolean suppressed,
      @Schema(description = "Why they are hidden.", examples = "NOT_ENTITLED", nullable = true)
          SuppressionReason suppressionReason) {

    public Counts {
      if (suppressed) {
        enrolled = pledged = active = completed = droppedOut = missingOutcome = null;
      }
    }
  }
}

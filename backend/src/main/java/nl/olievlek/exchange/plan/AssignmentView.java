package nl.olievlek.exchange.plan;

import java.time.LocalDate;
import java.util.List;
import nl.olievlek.exchange.place.PlaceRef;
import nl.olievlek.exchange.planning.ReasonCode;
import nl.olievlek.learner.LearnerRef;
import nl.olievlek.organisation.OrganisationRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** What a plan holds for one learner. */
@Schema(name = "PlanAssignment", description = "What a plan holds for one learner, and why.")
record AssignmentView(
    @Nested("learner") LearnerRef learner,
    @Schema(description = "The learner's employer.") @Nested("home") OrganisationRef home,
    @Schema(description = "Where the learner goes; null without a place.", nullable = true)
        @Nested("host")
        OrganisationRef host,
    @Schema(description = "The place; null without one.", nullable = true) @Nested("place")
        PlaceRef place,
    @Schema(description = "First day at the place.", nullable = true) LocalDate startDate,
    @Schema(description = "Last day at the place.", nullable = true) LocalDate endDate,
    @Schema(
            description = "Number of the choice, from 1; null: no place, no wish or another host.",
            nullable = true)
        Integer choiceRank,
    @Schema(description = "When the learner was drawn; 1 is first.", examples = "7")
        int drawPosition,
    @Schema(
            description = "Why, in your language.",
            examples = "You got your first choice: Het Laar.")
        String reason,
    @Schema(description = "Why, as a code.", examples = "FIRST_CHOICE") ReasonCode reasonCode,
    @Schema(
            description =
                "What would give a learner without a place one, in your language; null with a place.",
            examples = "One more seat at Het Laar or Maria Oord, in week 12.",
            nullable = true)
        String remedy,
    @Schema(description = "What would help, as a code.", nullable = true) Remedy.Code remedyCode,
    @Schema(description = "Names of the hosts that could help.") List<String> remedyHosts,
    @Schema(description = "ISO weeks of their places.") List<Integer> remedyWeeks) {

  AssignmentView because(String sentence, String help) {
    return new AssignmentView(
        learner,
        home,
        host,
        place,
        startDate,
        endDate,
        choiceRank,
        drawPosition,
        sentence,
        reasonCode,
        help,
        remedyCode,
        remedyHosts,
        remedyWeeks);
  }
}

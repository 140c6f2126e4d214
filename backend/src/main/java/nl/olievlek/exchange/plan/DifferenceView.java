package nl.olievlek.exchange.plan;

import nl.olievlek.exchange.place.PlaceRef;
import nl.olievlek.learner.LearnerRef;
import nl.olievlek.organisation.OrganisationRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** A learner who gets something else in another plan, or than there is now. */
@Schema(
    name = "PlanDifference",
    description =
        "A learner who gets something else in another plan, or takes part in only one. Compared with "
            + "how it is now, that is the other plan.")
record DifferenceView(
    @Nested("learner") LearnerRef learner,
    @Schema(description = "The learner's employer.") @Nested("home") OrganisationRef home,
    @Schema(description = "The host in this plan; null without a place.", nullable = true)
        @Nested("host")
        OrganisationRef host,
    @Schema(description = "The place in this plan; null without one.", nullable = true)
        @Nested("place")
        PlaceRef place,
    @Schema(
            description = "Number of the choice in this plan; null: no place, or not a choice.",
            nullable = true)
        Integer choiceRank,
    @Schema(description = "The host in the other plan; null without a place.", nullable = true)
        @Nested("other_host")
        OrganisationRef otherHost,
    @Schema(description = "The place in the other plan; null without one.", nullable = true)
        @Nested("other_place")
        PlaceRef otherPlace,
    @Schema(
            description =
                "Number of the choice in the other plan; null: no place, or not a choice.",
            nullable = true)
        Integer otherChoiceRank) {}

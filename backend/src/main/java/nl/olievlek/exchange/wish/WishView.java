package nl.olievlek.exchange.wish;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.learner.LearnerRef;
import nl.olievlek.learner.cohort.CohortRef;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.json.Json;

/** A learner of a round with the wish, given or not. */
@Schema(name = "Wish", description = "What a learner of a round wishes, if they told it yet.")
record WishView(
    @JsonIgnore long version,
    @Nested("learner") LearnerRef learner,
    @Schema(description = "The home organisation, where the learner works.") @Nested("employer")
        OrganisationRef employer,
    @Nested("cohort") CohortRef cohort,
    @Schema(description = "Whether the learner wished; when not, the rest is empty.") boolean given,
    @Schema(description = "Whether the learner does not take part in the round.") boolean absent,
    @Schema(description = "Why the learner does not take part.", nullable = true)
        String absenceReason,
    @Schema(
            description = "What the learner wants to find out.",
            examples = "Hoe ga je om met onrust in de avond?",
            nullable = true)
        String learningQuestion,
    @Json @Schema(description = "Organisations the learner wants to go to, best first.")
        List<OrganisationRef> rankedHosts,
    @Schema(description = "Topics of the learning question.", examples = "[\"dementie\"]")
        List<String> topics,
    @Schema(description = "Days on which the learner cannot be away, beside school days.")
        List<LocalDate> unavailableDates,
    @Schema(description = "When the wish was last changed.", nullable = true) Instant updatedAt,
    @Schema(
            description =
                "Organisations where the learner has been or goes in another round, and so cannot go.")
        List<UUID> visitedHostIds,
    @Nullable @Schema(description = "What you can do with it now; null in a list.", nullable = true)
        List<WishAct> may)
    implements Versioned {

  /** The version of a wish that was not given yet. */
  static final long NOT_GIVEN = -1;
}

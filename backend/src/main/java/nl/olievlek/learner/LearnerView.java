package nl.olievlek.learner;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.learner.cohort.CohortRef;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** A learner as callers see one. */
@Schema(name = "Learner", description = "One person's trajectory through a course.")
record LearnerView(
    UUID id,
    @JsonIgnore long version,
    @Nested("person") PersonRef person,
    @Schema(description = "Full name of the person.", examples = "Noor van der Berg") String name,
    @Nested("network") NetworkRef network,
    @Schema(description = "The cohort; null while there is none.", nullable = true)
        @Nested("cohort")
        CohortRef cohort,
    @Schema(description = "The home organisation.") @Nested("employer") OrganisationRef employer,
    @Schema(description = "The workplace supervisor; null while there is none.", nullable = true)
        @Nested("supervisor")
        PersonRef supervisor,
    @Schema(description = "Where the trajectory stands.", examples = "ACTIVE") LearnerStatus status,
    @Schema(description = "Day of the application.", examples = "2026-05-01") LocalDate appliedDate,
    @Schema(description = "First day in training; null before.", nullable = true)
        LocalDate activeFromDate,
    @Schema(description = "Day on which the trajectory ended.", nullable = true)
        LocalDate outcomeDate,
    @Schema(description = "Why, of somebody who dropped out.", nullable = true)
        @Nested("dropout_reason")
        DropoutReasonRef dropoutReason,
    @Schema(description = "A word on the outcome.", nullable = true) String outcomeNote,
    @Schema(description = "Where the learner went.", nullable = true) String destination,
    @Schema(
            description = "Whether the learner went on with a course there; null when not known.",
            nullable = true)
        Boolean stillInTraining,
    @Schema(description = "Hours of the contract per week.", examples = "28", nullable = true)
        Integer contractHoursPerWeek,
    @Schema(description = "Whether it is made up, for a sample.") boolean sample,
    @Nullable @Schema(description = "What you can do with it now; null in a list.", nullable = true)
        List<LearnerAct> may)
    implements Versioned {}

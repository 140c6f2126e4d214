package nl.olievlek.learner.cohort;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** A pledge as callers see it. */
@Schema(name = "Pledge", description = "How many learners an organisation expects to send.")
record PledgeView(
    @JsonIgnore long version,
    @Nested("organisation") OrganisationRef organisation,
    @Schema(description = "Learners in all, those whose names are known included.", examples = "5")
        int expectedCount,
    @Schema(description = "Its learners who are enrolled in the cohort.", examples = "3")
        int enrolledCount)
    implements Versioned {}

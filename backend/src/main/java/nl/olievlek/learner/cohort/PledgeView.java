package nl.olievlek.learner.cohort;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.Nullable;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.disclosure.SuppressionReason;
import nl.olievlek.platform.lifecycle.Said;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** A pledge as callers see it. */
@Schema(
    name = "Pledge",
    description =
        "How many learners an organisation expects to send. The numbers are for its admin, and for"
            + " the coordinator and the teacher of the cohort; null to everyone else.")
record PledgeView(
    @JsonIgnore long version,
    @Nested("organisation") OrganisationRef organisation,
    @Schema(
            description = "Learners in all, those whose names are known included.",
            examples = "5",
            nullable = true)
        Integer expectedCount,
    @Schema(
            description = "Its learners who are enrolled in the cohort.",
            examples = "3",
            nullable = true)
        Integer enrolledCount,
    @Schema(description = "Whether these numbers are hidden from you.") boolean suppressed,
    @Schema(description = "Why they are hidden.", examples = "NOT_ENTITLED", nullable = true)
        SuppressionReason suppressionReason,
    @Nullable @Schema(description = "Whether you can change it now.") Boolean mayChange)
    implements Versioned {

  PledgeView to(boolean change) {
    return Said.in(this, "mayChange", change);
  }

  PledgeView {
    if (suppressed) {
      expectedCount = enrolledCount = null;
    }
  }
}

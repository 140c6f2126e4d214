package nl.olievlek.privacy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.privacy.DataKind;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long one kind of data is kept. */
@Schema(name = "RetentionRule", description = "How long one kind of data is kept.")
record RetentionRuleView(
    @JsonIgnore long version,
    @Schema(description = "Which kind.", examples = "EXCHANGE") DataKind kind,
    @Schema(description = "What it is.", examples = "Uitwisseling") String title,
    @Schema(
            description = "From when the months count, in words.",
            examples = "na het einde van de opleiding")
        String since,
    @Schema(
            description = "For whose data; null for all without a rule of their own.",
            nullable = true)
        OrganisationRef organisation,
    @Schema(description = "Months after it ended.", examples = "24") int months,
    @Schema(description = "Whether this was decided here; when not, it is what counts otherwise.")
        boolean own)
    implements Versioned {}

package nl.olievlek.impact;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a value is about. */
@Schema(name = "ImpactGroup", description = "The cohort or organisation that a value is about.")
record GroupView(
    @Schema(description = "Cohort or organisation.", examples = "COHORT") Grouping type,
    @Schema(description = "Which one; null for what belongs to none.", nullable = true) UUID id,
    @Schema(
            description = "Its name; null for what belongs to none.",
            examples = "Lesgroep 2019",
            nullable = true)
        String name) {}

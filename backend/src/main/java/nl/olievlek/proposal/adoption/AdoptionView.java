package nl.olievlek.proposal.adoption;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.web.Versioned;
import nl.olievlek.proposal.ProposalRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** An adoption as callers see it. */
@Schema(
    name = "Adoption",
    description = "An organisation that takes over a proposal; an edge from whom it was learnt.")
record AdoptionView(
    UUID id,
    @JsonIgnore long version,
    @Nested("proposal") ProposalRef proposal,
    @Nested("organisation") OrganisationRef organisation,
    @Schema(
            description =
                "Adoption it was learnt from; null: from the organisation that thought of it.",
            nullable = true)
        UUID learntFromId,
    @Nested("source")
        @Schema(description = "Organisation it was learnt from: the beginning of the edge.")
        OrganisationRef source,
    @Schema(description = "How far it is.", examples = "IN_USE") AdoptionStage stage,
    @Schema(description = "Date the stage was reached; null when not known.", nullable = true)
        LocalDate stageDate,
    @Schema(description = "Why it was stopped.", nullable = true) String stopReason,
    @Schema(description = "What to know about it.", nullable = true) String note,
    @Schema(description = "Whether it is made up, for a sample.") boolean sample,
    @Schema(description = "When it was put in.") Instant createdAt,
    @Schema(description = "When it was last changed.") Instant updatedAt,
    @Nullable @Schema(description = "Whether you can change it.") Boolean mayChange)
    implements Versioned {}

package nl.olievlek.proposal.merge;

import java.time.Instant;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.proposal.ProposalRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/** A request as its author and who reviews see it. */
@Schema(
    name = "ProposalMerge",
    description = "That a proposal may become part of another; its author answers.")
record MergeView(
    UUID id,
    @Nested("into") @Schema(description = "What it would become part of.") ProposalRef into,
    @Schema(description = "Where it stands.", examples = "OPEN") MergeStatus status,
    @Schema(description = "Why the two belong together.", nullable = true) String message,
    @Nested("asked_by") @Schema(description = "Who asks.", nullable = true) PersonRef askedBy,
    @Schema(description = "When it was asked.") Instant askedAt,
    @Schema(description = "What was answered.", nullable = true) String answer,
    @Nested("answered_by") @Schema(description = "Who answered.", nullable = true)
        PersonRef answeredBy,
    @Schema(description = "When it was answered; null as long as it waits.", nullable = true)
        Instant answeredAt) {}

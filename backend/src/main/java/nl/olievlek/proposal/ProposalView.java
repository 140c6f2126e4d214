package nl.olievlek.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.olievlek.account.PersonRef;
import nl.olievlek.learner.LearnerRef;
import nl.olievlek.network.NetworkRef;
import nl.olievlek.organisation.OrganisationRef;
import nl.olievlek.platform.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;

/** A proposal as callers see it. */
@Schema(
    name = "ImprovementProposal",
    description = "An idea to do something better, and what became of it.")
record ProposalView(
    UUID id,
    @JsonIgnore long version,
    @Nested("network") NetworkRef network,
    @Nested("organisation") OrganisationRef organisation,
    @Nested("author")
        @Schema(
            description = "Who thought of it; null when the source names nobody.",
            nullable = true)
        PersonRef author,
    @Nested("learner")
        @Schema(description = "The author's trajectory in this network, if any.", nullable = true)
        LearnerRef learner,
    @Schema(
            description = "Reflection that it comes from; null when you may not read that.",
            nullable = true)
        UUID reflectionId,
    @Schema(description = "Internship that this reflection is about.", nullable = true)
        UUID internshipId,
    @Schema(description = "Title.", examples = "Leerhuiskamer") String title,
    @Schema(description = "How it was done.", nullable = true) String currentSituation,
    @Schema(description = "The idea.") String idea,
    @Schema(description = "What will be better.", nullable = true) String expectedBenefit,
    @Schema(description = "State of the proposal.", examples = "IN_REVIEW") ProposalStatus status,
    @Schema(description = "When it was last handed in.", nullable = true) Instant submittedAt,
    @Schema(description = "Date on which an answer is due at the latest.", nullable = true)
        LocalDate replyDueDate,
    @Schema(description = "When the author was first answered.", nullable = true)
        Instant firstReplyAt,
    @Schema(description = "Days since it was handed in; null unless it waits.", nullable = true)
        Integer waitingDays,
    @Schema(description = "Whether it waits for an answer beyond the due date.") boolean overdue,
    @Schema(description = "Answer to the author.", nullable = true) String reply,
    @Schema(description = "What was learnt.", nullable = true) String lesson,
    @Nested("merged_into")
        @Schema(description = "Proposal that it became part of.", nullable = true)
        ProposalRef mergedInto,
    @Nested("merge_request")
        @Schema(
            description =
                "What its author is asked; for the author and who reviews it, null for others.",
            nullable = true)
        AskedMerge mergeRequest,
    @Schema(description = "Organisations that took it over, stopped ones left out.") int adoptions,
    @Schema(description = "Public page that these facts come from.", nullable = true)
        String sourceUrl,
    @Schema(description = "Whether it is made up, for a sample.") boolean sample,
    @Schema(description = "When it was put in.") Instant createdAt,
    @Schema(description = "When it was last changed.") Instant updatedAt,
    @Nullable @Schema(description = "What you can do with it now; null in a list.", nullable = true)
        List<ProposalAct> may)
    implements Versioned {

  /** That the proposal may become part of another, as long as the author did not answer. */
  @Schema(
      name = "AskedMerge",
      description = "That it may become part of another; waits for the author.")
  public record AskedMerge(
      @PropagateNull UUID id,
      @Nested("into") @Schema(description = "What it would become part of.") ProposalRef into,
      @Schema(description = "Why the two belong together.", nullable = true) String message) {}
}

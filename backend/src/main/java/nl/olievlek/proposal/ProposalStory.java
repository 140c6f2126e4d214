package nl.olievlek.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What happened to a proposal before it was put in. */
record ProposalStory(
    UUID authorId,
    ProposalStatus status,
    Instant submittedAt,
    LocalDate replyDueDate,
    Instant firstReplyAt,
    String reply,
    String lesson,
    UUID mergedIntoId,
    String sourceUrl,
    boolean sample) {}

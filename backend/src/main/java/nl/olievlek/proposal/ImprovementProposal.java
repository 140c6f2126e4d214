package nl.olievlek.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.olievlek.platform.persistence.BaseEntity;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.time.Clocks;
import nl.olievlek.proposal.Proposals.ProposalOrigin;

/** An idea to do something better, and what became of it. */
@Entity
class ImprovementProposal extends BaseEntity {

  private UUID networkId;
  private UUID organisationId;
  private UUID authorId;
  private UUID learnerId;
  private UUID reflectionId;
  private String title;
  private String currentSituation;
  private String idea;
  private String expectedBenefit;

  @Enumerated(EnumType.STRING)
  private ProposalStatus status = ProposalStatus.DRAFT;

  private Instant submittedAt;
  private LocalDate replyDueDate;
  private Instant firstReplyAt;
  private String reply;
  private String lesson;
  private UUID mergedIntoId;
  private String sourceUrl;
  private boolean sample;

  protected ImprovementProposal() {}

  ImprovementProposal(ProposalRequest request, UUID authorId, UUID learnerId) {
    networkId = request.networkId();
    organisationId = request.organisationId();
    this.authorId = authorId;
    this.learnerId = learnerId;
    word(request);
  }

  /** A proposal whose story is known already; the author may not be named by the source. */
  static ImprovementProposal imported(
      ProposalStory story, UUID learnerId, int replyDays, boolean sample) {
    var proposal = new ImprovementProposal(story.proposal(), story.authorId(), learnerId);
    proposal.status = story.status();
    proposal.submittedAt = story.submittedAt();
    proposal.replyDueDate =
        story.submittedDate() == null ? null : story.submittedDate().plusDays(replyDays);
    proposal.firstReplyAt = story.firstReplyAt();
    proposal.reply = story.reply();
    proposal.lesson = story.lesson();
    proposal.mergedIntoId = story.mergedIntoId();
    proposal.sourceUrl = story.sourceUrl();
    proposal.sample = sample;
    return proposal;
  }

  void change(ProposalRequest request) {
    ProposalActs.requireEditable(status);
    if (!networkId.equals(request.networkId())) {
      throw Problems.invalid("networkId", "proposal.network-fixed");
    }
    organisationId = request.organisationId();
    word(request);
  }

  /** Where it comes from. */
  ProposalOrigin origin() {
    return new ProposalOrigin(id(), networkId, organisationId, authorId, title, status);
  }

  /** Hands it in; from now on an answer is due. */
  void submit(Instant now, int replyDays) {
    status = status.to(ProposalStatus.SUBMITTED);
    submittedAt = now;
    replyDueDate = LocalDate.ofInstant(now, Clocks.PEOPLE).plusDays(replyDays);
  }

  void withdraw() {
    status = status.to(ProposalStatus.WITHDRAWN);
  }

  /** Takes it up, or further; see {@link ProposalStatus} for what each step needs. */
  void proceed(ProposalTransition step, Instant now) {
    status = status.to(step.to());
    lesson = step.lesson() == null ? lesson : step.lesson();
    mergedIntoId = status == ProposalStatus.MERGED ? step.mergedIntoId() : null;
    answer(step, now);
  }

  /** Takes back the step that led here, with what was said with it. */
  void takeBack(ProposalStatus to) {
    var earlier = status.to(to);
    if (to == ProposalStatus.DRAFT) {
      submittedAt = null;
      replyDueDate = null;
    }
    if (status.answersAuthor() && (reply == null || reply.isBlank())) {
      firstReplyAt = null;
    }
    lesson = status == ProposalStatus.STOPPED ? null : lesson;
    status = earlier;
  }

  /** Becomes part of another, because its author agrees or nobody knows who that is. */
  void mergeInto(UUID other, Instant now) {
    status = status.to(ProposalStatus.MERGED);
    mergedIntoId = other;
    firstReplyAt = firstReplyAt == null ? now : firstReplyAt;
  }

  boolean isBy(UUID person) {
    return person.equals(authorId);
  }

  boolean hasAuthor() {
    return authorId != null;
  }

  UUID authorId() {
    return authorId;
  }

  String title() {
    return title;
  }

  UUID networkId() {
    return networkId;
  }

  UUID organisationId() {
    return organisationId;
  }

  ProposalStatus status() {
    return status;
  }

  LocalDate replyDueDate() {
    return replyDueDate;
  }

  private void answer(ProposalTransition step, Instant now) {
    var replied = step.reply() != null && !step.reply().isBlank();
    reply = replied ? step.reply() : reply;
    if (firstReplyAt == null && (replied || status.answersAuthor())) {
      firstReplyAt = now;
    }
  }

  private void word(ProposalRequest request) {
    reflectionId = request.reflectionId();
    title = request.title().strip();
    currentSituation = request.currentSituation();
    idea = request.idea();
    expectedBenefit = request.expectedBenefit();
  }
}

package nl.olievlek.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.olievlek.platform.importing.ImportRow;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.lifecycle.Transitions;
import nl.olievlek.platform.time.Clocks;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Section {@code proposals}. Only here may a proposal have no author: not every source names one.
 */
@ApplicationScoped
class ProposalImport implements ImportSection {

  private final ProposalRepository proposals;
  private final OriginRepository origins;
  private final Transitions transitions;
  private final Clock clock;
  private final int replyDays;

  ProposalImport(
      ProposalRepository proposals,
      OriginRepository origins,
      Transitions transitions,
      Clock clock,
      @ConfigProperty(name = "olievlek.proposal.reply-days") int replyDays) {
    this.proposals = proposals;
    this.origins = origins;
    this.transitions = transitions;
    this.clock = clock;
    this.replyDays = replyDays;
  }

  @Override
  public String name() {
    return "proposals";
  }

  @Override
  public int order() {
    return 700;
  }

  @Override
  public void read(ImportRow row) {
    var story = story(row);
    var request =
        new ProposalRequest(
            row.requiredReference("network"),
            row.requiredReference("organisation"),
            row.requiredName("title"),
            row.text("currentSituation"),
            row.requiredText("idea"),
            row.text("expectedBenefit"),
            row.reference("reflection"));
    var proposal = ImprovementProposal.imported(request, trajectory(story, request), story);
    proposals.persist(proposal);
    record(proposal, story, row);
    row.named(proposal.id());
  }

  private UUID trajectory(ProposalStory story, ProposalRequest request) {
    return Optional.ofNullable(story.authorId())
        .flatMap(author -> origins.trajectory(author, request.networkId()))
        .orElse(null);
  }

  private ProposalStory story(ImportRow row) {
    var submitted = row.date("submittedDate");
    return new ProposalStory(
        row.reference("author"),
        row.requiredConstant("status", ProposalStatus.class),
        noon(submitted),
        submitted == null ? null : submitted.plusDays(replyDays),
        noon(row.date("firstReplyDate")),
        row.text("reply"),
        row.text("lesson"),
        row.reference("mergedInto"),
        row.text("sourceUrl"),
        row.sample());
  }

  /** Handing in and the state reached are known; the steps between are not made up. */
  private void record(ImprovementProposal proposal, ProposalStory story, ImportRow row) {
    var handedIn = story.submittedAt() != null && story.status() != ProposalStatus.SUBMITTED;
    var reachedAt =
        Stream.of(noon(row.date("statusDate")), story.firstReplyAt(), story.submittedAt())
            .flatMap(Stream::ofNullable)
            .findFirst()
            .orElse(clock.instant());
    if (handedIn) {
      step(proposal, null, ProposalStatus.SUBMITTED, null, story.submittedAt());
    }
    var from = handedIn ? ProposalStatus.SUBMITTED : null;
    step(proposal, from, story.status(), row.text("reason"), reachedAt);
  }

  private void step(
      ImprovementProposal proposal,
      ProposalStatus from,
      ProposalStatus to,
      String reason,
      Instant at) {
    transitions.record(ImprovementProposal.class, proposal.id(), from, to, reason, at, null);
  }

  private static Instant noon(LocalDate date) {
    return date == null ? null : date.atTime(12, 0).atZone(Clocks.PEOPLE).toInstant();
  }
}

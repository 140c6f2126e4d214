package nl.olievlek.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.olievlek.platform.importing.ImportContext;
import nl.olievlek.platform.importing.ImportSection;
import nl.olievlek.platform.importing.Section;
import nl.olievlek.platform.lifecycle.Transitions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Section {@code proposals}. Only here may a proposal have no author: not every source names one.
 */
@ApplicationScoped
@Section(value = "proposals", order = 700)
class ProposalImport implements ImportSection<ProposalStory> {

  private final OriginRepository origins;
  private final Transitions transitions;
  private final int replyDays;

  ProposalImport(
      OriginRepository origins,
      Transitions transitions,
      @ConfigProperty(name = "olievlek.proposal.reply-days") int replyDays) {
    this.origins = origins;
    this.transitions = transitions;
    this.replyDays = replyDays;
  }

  @Override
  public UUID take(ProposalStory story, ImportContext context) {
    var proposal =
        ImprovementProposal.imported(story, trajectory(story), replyDays, context.sample());
    context.store(proposal);
    record(proposal.id(), story, context);
    return proposal.id();
  }

  private UUID trajectory(ProposalStory story) {
    return Optional.ofNullable(story.authorId())
        .flatMap(author -> origins.trajectory(author, story.proposal().networkId()))
        .orElse(null);
  }

  /** Handing in and the state reached are known; the steps between are not made up. */
  private void record(UUID id, ProposalStory story, ImportContext context) {
    var handedIn = story.submittedDate() != null && story.status() != ProposalStatus.SUBMITTED;
    if (handedIn) {
      step(id, null, ProposalStatus.SUBMITTED, null, story.submittedAt());
    }
    var from = handedIn ? ProposalStatus.SUBMITTED : null;
    var at = story.reachedAt().orElseGet(() -> context.since(null));
    step(id, from, story.status(), story.reason(), at);
  }

  private void step(UUID id, ProposalStatus from, ProposalStatus to, String reason, Instant at) {
    transitions.record(ImprovementProposal.class, id, from, to, reason, at, null);
  }
}

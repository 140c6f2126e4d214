package nl.olievlek.proposal.merge;

import java.util.Set;
import nl.olievlek.platform.lifecycle.Steps;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.proposal.Proposals;
import nl.olievlek.proposal.Proposals.ProposalOrigin;

/**
 * Which steps of a request are whose, and when they can be taken: the author answers, who reviews
 * takes the request back.
 */
record MergeSteps(Proposals proposals, ProposalOrigin proposal, MergeView request, Scope scope)
    implements Steps<MergeStatus> {

  @Override
  public boolean may(MergeStatus to) {
    return to == MergeStatus.WITHDRAWN ? proposal.reviewedBy(scope) : scope.is(proposal.authorId());
  }

  @Override
  public void requirePossible(MergeStatus to) {
    if (to == MergeStatus.OPEN || to == MergeStatus.ACCEPTED) {
      proposals.requireMergeable("intoId", proposal.id(), request.into().id(), scope);
    }
  }

  /** Who thinks better of a no owes nobody a reason. */
  @Override
  public Set<String> needs(MergeStatus from, MergeStatus to) {
    return Set.of();
  }
}

package nl.olievlek.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.platform.lifecycle.Steps;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Which steps of a proposal are whose, and when they can be taken. */
@ApplicationScoped
class ProposalSteps {

  private final ProposalRepository proposals;

  ProposalSteps(ProposalRepository proposals) {
    this.proposals = proposals;
  }

  Steps<ProposalStatus> of(ImprovementProposal proposal, Scope scope) {
    return Steps.of(
        to -> mayTake(to, proposal, scope),
        to -> {
          if (proposal.status().isBack(to)) {
            requireNotAdopted(proposal, to);
          } else if (to == ProposalStatus.MERGED
              && proposal.hasAuthor()
              && !proposal.isBy(scope.person())) {
            throw Problems.conflict("proposal.merge-asks");
          }
        });
  }

  private void requireNotAdopted(ImprovementProposal proposal, ProposalStatus to) {
    var adoptions = to.adoptable() ? 0 : proposals.adoptions(proposal.id());
    if (adoptions > 0) {
      throw Problems.conflict("proposal.adopted", adoptions);
    }
  }

  /**
   * Nobody but the author hands in or withdraws, or takes that back, unless no source names the
   * author.
   */
  private static boolean mayTake(ProposalStatus to, ImprovementProposal proposal, Scope scope) {
    var reviews = scope.runs(proposal.networkId()) || scope.speaksFor(proposal.organisationId());
    var said = proposal.status().isBack(to) ? proposal.status() : to;
    return said.takenByAuthor() && proposal.hasAuthor() ? proposal.isBy(scope.person()) : reviews;
  }
}

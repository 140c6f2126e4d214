package nl.olievlek.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import nl.olievlek.network.membership.Memberships;
import nl.olievlek.platform.lifecycle.Acts;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;
import nl.olievlek.proposal.Proposals.ProposalOrigin;

/** What is whose to do with a proposal, and when. */
@ApplicationScoped
class ProposalActs {

  private final Memberships memberships;

  ProposalActs(Memberships memberships) {
    this.memberships = memberships;
  }

  /** For the caller, as things stand. */
  Acts<ProposalAct> of(ProposalOrigin proposal, Scope scope) {
    return Acts.of(
        act ->
            switch (act) {
              case CHANGE -> scope.is(proposal.authorId());
              case ASK_MERGE -> proposal.reviewedBy(scope);
              case ADOPT -> scope.runs(proposal.networkId()) || adopts(proposal, scope);
            },
        act -> {
          switch (act) {
            case CHANGE -> requireEditable(proposal.status());
            case ASK_MERGE -> requireMergeable(proposal);
            case ADOPT -> requireAdoptable(proposal.status());
          }
        });
  }

  static void requireEditable(ProposalStatus status) {
    if (!status.editable()) {
      throw Problems.conflict("proposal.not-editable");
    }
  }

  private static void requireMergeable(ProposalOrigin proposal) {
    proposal.status().to(ProposalStatus.MERGED);
    if (proposal.authorId() == null) {
      throw Problems.conflict("proposal.merge-without-author");
    }
  }

  private static void requireAdoptable(ProposalStatus status) {
    if (!status.adoptable()) {
      throw Problems.conflict("proposal.not-adoptable");
    }
  }

  /** Whether the caller speaks for a member. */
  private boolean adopts(ProposalOrigin proposal, Scope scope) {
    return !scope.administered().isEmpty()
        && !memberships.members(scope.administered(), proposal.networkId(), null).isEmpty();
  }
}

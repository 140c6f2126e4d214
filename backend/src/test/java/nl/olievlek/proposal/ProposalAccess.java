package nl.olievlek.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.olievlek.platform.security.Role;
import nl.olievlek.testing.AccessPlot;
import nl.olievlek.testing.AccessRows;

/** The learner's proposal, which the host adopts and which another should take in. */
@ApplicationScoped
class ProposalAccess implements AccessRows {

  private final ProposalFixture proposals;

  ProposalAccess(ProposalFixture proposals) {
    this.proposals = proposals;
  }

  @Override
  public void add(AccessPlot here) {
    var network = here.network();
    var author = here.own().get(Role.LEARNER).id();
    var proposal = proposals.proposal(network, here.home(), author, "SUBMITTED");
    var adoption = proposals.adoption(proposal, here.host(), null, "INTERESTED");
    var into = proposals.proposal(network, here.host(), null, "SUBMITTED");
    here.put("intoId", into, "merge-requests", proposals.mergeRequest(proposal, into));
    here.put("improvement-proposals", proposal, "adoptions", adoption);
    here.named("improvement-proposals", "mergedIntoId", "intoId");
    here.named("adoptions", "learntFromId");
    here.body("moveProposal", () -> Map.of("to", "IN_REVIEW"));
    here.body("moveMergeRequest", () -> Map.of("to", "DECLINED"));
  }
}

package nl.olievlek.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.olievlek.platform.problem.Problems;
import nl.olievlek.platform.security.Scope;

/** Proposals as later features see them. */
@ApplicationScoped
public class Proposals {

  private final ProposalRepository proposals;

  Proposals(ProposalRepository proposals) {
    this.proposals = proposals;
  }

  /**
   * The proposal in the path of a request.
   *
   * @throws nl.olievlek.platform.problem.ProblemException 404 when the caller may not see it
   */
  public ProposalOrigin requireVisible(UUID id, Scope scope) {
    return proposals
        .visible(id, scope)
        .map(
            found ->
                new ProposalOrigin(id, found.networkId(), found.organisationId(), found.status()))
        .orElseThrow(Problems::notFound);
  }

  /**
   * Where a proposal comes from.
   *
   * @param id the proposal
   * @param networkId its network
   * @param organisationId the organisation that thought of it
   * @param status its state
   */
  public record ProposalOrigin(
      UUID id, UUID networkId, UUID organisationId, ProposalStatus status) {}
}

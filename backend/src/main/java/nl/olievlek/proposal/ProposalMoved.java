package nl.olievlek.proposal;

import java.util.UUID;

/**
 * A step was taken with a proposal, in the current transaction.
 *
 * @param personId who took it
 */
public record ProposalMoved(UUID proposalId, UUID personId) {}

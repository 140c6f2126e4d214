package nl.olievlek.exchange.internship;

import java.util.UUID;

/**
 * A host does not take a learner in, whatever it said before; in the same transaction.
 *
 * @param personId who said so
 */
public record HostReconsidered(UUID internshipId, UUID personId, String reason) {}

package nl.olievlek.exchange.internship;

import java.util.UUID;

/**
 * A host took back that it takes a learner in; in the same transaction.
 *
 * @param personId who said so
 */
public record HostReconsidered(UUID internshipId, UUID personId, String reason) {}

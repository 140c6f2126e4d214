package nl.olievlek.exchange.internship;

import java.util.UUID;

/**
 * A host takes a learner in; in the same transaction.
 *
 * @param internship as it was before
 * @param personId who said so
 * @param byHost whether that is somebody of the host, and not the coordinator for it
 */
public record HostAccepted(InternshipFacts internship, UUID personId, boolean byHost) {}

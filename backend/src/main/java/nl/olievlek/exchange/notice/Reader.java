package nl.olievlek.exchange.notice;

import java.util.UUID;

/**
 * Somebody who is told of something.
 *
 * @param internshipId null for a learner without a place
 * @param learnerName as the reader may know it
 */
record Reader(UUID personId, Part part, UUID internshipId, UUID learnerId, String learnerName) {}

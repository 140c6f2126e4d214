package nl.olievlek.exchange.wish;

import java.util.List;
import java.util.UUID;

/**
 * The learner whose wish it is, as the rules need them.
 *
 * @param visitedHostIds where they have been or go in another round
 */
record Wisher(UUID learnerId, UUID personId, UUID employerId, List<UUID> visitedHostIds) {}

package nl.olievlek.exchange.plan;

import java.util.UUID;

/**
 * A plan that a node took up to make.
 *
 * @param attempts how often it was taken up, this time included
 * @param instance all that decides it, as JSON
 */
record ClaimedPlan(UUID id, int attempts, String instance) {}

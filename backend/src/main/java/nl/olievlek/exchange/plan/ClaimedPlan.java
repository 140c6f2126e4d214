package nl.olievlek.exchange.plan;

import java.util.List;
import java.util.UUID;

/**
 * A plan that a node took up to make, with those that are made together with it.
 *
 * @param attempts how often it was taken up, this time included
 * @param instances all that decides them, each as JSON
 */
record ClaimedPlan(UUID id, int attempts, List<String> instances) {}

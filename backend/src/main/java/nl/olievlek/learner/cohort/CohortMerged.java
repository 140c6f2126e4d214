package nl.olievlek.learner.cohort;

import java.util.UUID;

/**
 * A cohort was cancelled and goes on in another; fired in the transaction of the merge.
 *
 * @param from the cohort that was cancelled
 * @param into the cohort that takes its learners
 */
public record CohortMerged(UUID from, UUID into) {}

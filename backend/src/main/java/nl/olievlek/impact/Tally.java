package nl.olievlek.impact;

import java.util.UUID;

/**
 * What was counted for one group, or for all together.
 *
 * @param total whether it is about all together
 * @param groupId the group, null for what belongs to none
 * @param name its name
 * @param numerator how many met the indicator
 * @param denominator out of how many
 * @param pending how many count later, when the time of their cohort has come
 * @param pendingCohorts how many cohorts those are in
 * @param running whether anything counted here can still change
 */
record Tally(
    boolean total,
    UUID groupId,
    String name,
    long numerator,
    long denominator,
    long pending,
    long pendingCohorts,
    boolean running) {}

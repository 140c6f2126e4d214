package nl.olievlek.impact;

import java.util.UUID;

/**
 * What was counted for one group.
 *
 * @param groupId the group, null for what belongs to none
 * @param name its name
 * @param numerator how many met the indicator
 * @param denominator out of how many
 * @param running whether anything counted here can still change
 */
record Tally(UUID groupId, String name, long numerator, long denominator, boolean running) {

  Counts counts() {
    return new Counts(numerator, denominator);
  }
}

package nl.olievlek.platform.disclosure;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is made known of numbers of people to who does not see these people.
 *
 * @param totals figures of which the total is shown
 * @param hiddenFrom for each of those the groups to whose people it would give the others away:
 *     whoever sees a group takes its people off the total
 * @param tables what is shown of the groups
 */
public record Publication(
    Set<String> totals, Map<String, Set<UUID>> hiddenFrom, Map<Dimension, Table> tables) {}

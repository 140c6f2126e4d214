package nl.olievlek.platform.disclosure;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is made known of numbers of people to who does not see these people.
 *
 * @param totals figures of which the total is shown
 * @param hiddenFrom for each of those the readers to whom it would give others away, each as the
 *     groups that they see: whoever sees groups takes their people off the total
 * @param tables what is shown of the groups
 */
public record Publication(
    Set<String> totals, Map<String, Set<Set<UUID>>> hiddenFrom, Map<Dimension, Table> tables) {}

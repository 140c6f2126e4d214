package nl.olievlek.exchange.internship.agreement;

import java.util.UUID;

/**
 * How the first version of an agreement stands.
 *
 * @param agreed whether the learner agreed on it
 * @param replaced whether there is a later one
 */
public record FirstVersion(UUID internshipId, boolean agreed, boolean replaced) {}

package nl.olievlek.exchange.internship.reflection;

import java.util.UUID;

/**
 * What decides what the caller may do with a reflection that they read.
 *
 * @param learnerPersonId the person who wrote it; may be null
 * @param hostName where the learner was
 * @param side on whose side the caller is, if they may withhold it
 * @param answers whether the caller takes part in the conversation
 */
public record ReflectionFacts(
    UUID id,
    UUID internshipId,
    UUID learnerPersonId,
    String hostName,
    String side,
    boolean answers) {}

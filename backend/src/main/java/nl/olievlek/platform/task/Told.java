package nl.olievlek.platform.task;

import java.util.UUID;

/**
 * A task of which a person is told.
 *
 * @param personToldId who is told
 */
public record Told(UUID personToldId, @org.jdbi.v3.core.mapper.Nested TaskRow task) {}

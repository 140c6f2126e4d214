package nl.olievlek.exchange.internship.reflection;

import java.util.UUID;
import nl.olievlek.learner.LearnerRef;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A reflection as later features know it.
 *
 * @param id the reflection
 * @param internshipId the internship it is about
 * @param learner who wrote it
 */
public record ReflectionRef(UUID id, UUID internshipId, @Nested("learner") LearnerRef learner) {}
